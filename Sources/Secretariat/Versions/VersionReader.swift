public import DraftText
public import Negotiation

/// Finds the versions and paragraphs that people mean by what they type.
public struct VersionReader: Sendable {
  /// The record.
  public let registry: Registry
  /// What it says of the negotiation.
  public let ledger: Ledger

  /// Reads names of a negotiation.
  public init(registry: Registry, ledger: Ledger) {
    self.registry = registry
    self.ledger = ledger
  }

  /// The version that a name means; nothing for the latest.
  ///
  /// - Throws: that there is none of that name, with those that there are.
  public func version(_ typed: String?) throws(Problem) -> Version {
    let state = ledger.state
    guard let last = state.versions.last else {
      throw Problem(
        "No version of \(ledger.negotiation) has been circulated",
        hint: "“zerodraft circulate” records one."
      )
    }
    guard let typed else { return last }
    guard let version = state.version(named: typed) else {
      throw Problem(
        "\(ledger.negotiation) has no version “\(typed)”",
        hint: NearestNames(of: typed, in: state.versions.map(\.label)).question
          ?? "There are: \(state.versions.map(\.label).joined(separator: ", "))."
      )
    }
    return version
  }

  /// The version that a meeting is about: the one on its table, else the latest.
  func version(onTable meeting: Consultation) throws(Problem) -> Version {
    if let number = meeting.version, let version = ledger.state.version(number) { return version }
    return try version(nil)
  }

  /// The paragraphs of a version that somebody points at.
  ///
  /// - Parameters:
  ///   - typed: `OP4 (b)`, `chapeau of OP4`, or several: `PP2, 3 and 9`.
  ///   - version: the version whose numbers are meant.
  /// - Returns: the paragraphs, in the order in which they were named.
  /// - Throws: that it points at nothing, with the nearest.
  public func passages(_ typed: String, of version: Version) throws(Problem) -> [Passage] {
    guard let list = ReferenceList(parsing: typed) else {
      throw Problem(
        "“\(typed)” names no paragraph",
        hint: "Write PP3, OP4 (b) or “chapeau of OP4”."
      )
    }
    let finder = ParagraphFinder(try registry.draft(of: version), named: version.label)
    var passages: [Passage] = []
    for reference in list.references {
      passages.append(
        Passage(
          version: version.number,
          paragraph: version.identities[try finder.index(of: reference)],
          reference: reference
        )
      )
    }
    return passages
  }

  /// One paragraph of a text, with the items below it and the footnotes that these call.
  ///
  /// - Parameters:
  ///   - typed: how the paragraph is pointed at.
  ///   - draft: the text.
  ///   - name: what messages call the text.
  /// - Returns: a draft of these paragraphs alone.
  /// - Throws: that it points at nothing, with the nearest.
  public func excerpt(
    _ typed: String,
    of draft: Draft,
    named name: String
  ) throws(Problem) -> Draft {
    let index = try ParagraphFinder(draft, named: name).index(of: typed)
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
    return excerpt
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
