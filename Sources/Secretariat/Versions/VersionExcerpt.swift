public import DraftText
public import Negotiation

/// One paragraph of a version, with the items below it and the footnotes that these call.
public struct VersionExcerpt: Sendable {
  /// The paragraphs alone.
  public let draft: Draft
  /// How each of them is pointed at in the version.
  public let references: [String?]
  /// The name of the version.
  public let version: String
  /// The name of the version that first had the paragraph; nothing where that was undone.
  public let origin: String?
}

extension VersionReader {
  /// Takes one paragraph out of a version.
  ///
  /// - Parameters:
  ///   - typed: how the paragraph is pointed at.
  ///   - version: the version.
  ///   - draft: its text, in any language.
  /// - Returns: the paragraph with what belongs to it.
  /// - Throws: that it points at nothing, with the nearest.
  public func excerpt(
    _ typed: String,
    of version: Version,
    _ draft: Draft
  ) throws(Problem) -> VersionExcerpt {
    let index = try ParagraphFinder(draft, named: version.label).index(of: typed)
    let depth = draft.paragraphs[index].role.depth
    let end =
      draft.paragraphs[(index + 1)...].firstIndex { $0.role.depth <= depth }
      ?? draft.paragraphs.endIndex
    var excerpt = Draft(language: draft.language)
    excerpt.paragraphs = Array(draft.paragraphs[index..<end])
    let called = Set(
      excerpt.paragraphs.flatMap(\.runs).compactMap { run in
        if case .footnote(let id) = run { id } else { nil }
      }
    )
    excerpt.footnotes = draft.footnotes.filter { called.contains($0.id) }
    // The reader that took the text in held it against the same limit.
    try? excerpt.markBrackets()
    var origin: String?
    if case .recorded(let entry, _) = draft.paragraphs[index].id {
      origin = ledger.state.version(entry)?.label
    }
    return VersionExcerpt(
      draft: excerpt,
      references: draft.references()[index..<end].map { $0?.description },
      version: version.label,
      origin: origin
    )
  }
}

extension Role {
  /// How far below a paragraph of the text it stands.
  fileprivate var depth: Int {
    switch self {
    case .item(let depth): depth
    case .flush: 1
    default: 0
    }
  }
}
