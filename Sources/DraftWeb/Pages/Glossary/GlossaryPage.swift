/// The words of the field, as page and data; read from the glossary of the documentation.
struct GlossaryPage: Encodable, Sendable {
  /// Words that belong together.
  struct Section: Encodable, Sendable {
    let title: String
    let entries: [Entry]
    let anchor: String

    enum CodingKeys: CodingKey { case title, entries }
  }

  /// What one word or several mean.
  struct Entry: Encodable, Sendable {
    let anchor: String
    let terms: [String]
    let meaning: String
    /// What the entry begins with, its words marked.
    let head: [Run]
    /// The meaning, in stretches of one style.
    let runs: [Run]

    enum CodingKeys: CodingKey { case anchor, terms, meaning }
  }

  /// A stretch of one style.
  struct Run: Hashable, Sendable {
    var text: String
    var isStrong = false
    var isEmphasized = false
    var isCode = false
    var isPlain: Bool
  }

  let sections: [Section]

  /// The glossary of the documentation, which is compiled in.
  static let compiledIn = GlossaryPage(
    markdown: String(decoding: PackageResources.Glossary_md, as: UTF8.self)
  )
}
