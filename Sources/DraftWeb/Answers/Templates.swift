import Mustache

/// The templates of the pages, compiled into the program.
///
/// Everything that is filled in is escaped; markup that comes from the rooms below is joined to a
/// page as bytes and never goes through a template.
struct Templates: Sendable {
  private let library: MustacheLibrary

  /// Reads the templates.
  ///
  /// - Throws: that one of them cannot be read, which a test finds.
  init() throws {
    var library = MustacheLibrary()
    for (name, bytes) in Self.sources {
      try library.register(String(decoding: bytes, as: UTF8.self), named: name)
    }
    self.library = library
  }

  /// Fills a template.
  ///
  /// - Parameters:
  ///   - name: the template.
  ///   - context: values by the names that the template uses.
  /// - Returns: HTML.
  func render(_ name: String, _ context: Any) -> [UInt8] {
    Array((library.render(context, withTemplate: name) ?? "").utf8)
  }

  /// The names and texts of all templates.
  static let sources: [(name: String, bytes: [UInt8])] = [
    ("head", PackageResources.head_mustache),
    ("foot", PackageResources.foot_mustache),
    ("fault", PackageResources.fault_mustache),
    ("missing", PackageResources.missing_mustache),
    ("reading", PackageResources.reading_mustache),
    ("outline", PackageResources.outline_mustache),
    ("comparing", PackageResources.comparing_mustache),
    ("bar", PackageResources.bar_mustache),
    ("life", PackageResources.life_mustache),
    ("versions", PackageResources.versions_mustache),
    ("step", PackageResources.step_mustache),
    ("said", PackageResources.said_mustache),
    ("working", PackageResources.working_mustache),
    ("calendar", PackageResources.calendar_mustache),
    ("consultations", PackageResources.consultations_mustache),
    ("feed", PackageResources.feed_mustache),
    ("glossary", PackageResources.glossary_mustache),
    ("home", PackageResources.home_mustache),
    ("item", PackageResources.item_mustache),
    ("log", PackageResources.log_mustache),
    ("overview", PackageResources.overview_mustache),
    ("search", PackageResources.search_mustache),
    ("sign-in", PackageResources.sign_in_mustache),
    ("sign-in-done", PackageResources.sign_in_done_mustache),
    ("sign-in-refused", PackageResources.sign_in_refused_mustache),
    ("sign-in-wait", PackageResources.sign_in_wait_mustache),
    ("sessions", PackageResources.sessions_mustache),
  ]
}
