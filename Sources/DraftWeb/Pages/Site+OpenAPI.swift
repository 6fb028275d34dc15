import HTTPTypes

extension Site {
  /// The description of the site for programs.
  ///
  /// - Throws: that it cannot be written, which a test finds.
  func openAPI(_ ask: Ask) throws -> Answer {
    .json(try OpenAPIDocument(Route.all, prefix: prefix).bytes())
  }
}
