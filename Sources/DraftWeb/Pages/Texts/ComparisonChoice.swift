import DraftText
import Interchange

/// How a comparison is shown, as its address says it.
///
/// | field | means |
/// |---|---|
/// | `show=after`, `show=before` | the later or the earlier text alone |
/// | `marks=text` | changes marked in words, for reading aloud and for mail |
/// | `layout=side-by-side` | the versions beside each other |
/// | `only=changes` | without what did not change |
/// | `kind=modified&kind=moved` | these kinds of change alone |
/// | `fold=typography` | what changed in typography alone is counted and not marked |
struct ComparisonChoice: Hashable {
  /// What of it is shown.
  var view = ComparisonView.redline
  /// Whether the versions stand beside each other.
  var isSideBySide = false
  /// Whether unchanged paragraphs are left out.
  var isChangesOnly = false
  /// The kinds of change; none for all.
  var kinds: Set<ComparisonKind> = []
  /// Whether typography is folded.
  var foldsTypography = false
  /// The languages.
  var editions = EditionChoice()

  /// Reads a choice.
  ///
  /// - Throws: ``AnswerFault/notUnderstood(_:hint:)`` for a value that is none.
  init(_ query: Query, editions: EditionChoice = EditionChoice()) throws(AnswerFault) {
    self.editions = EditionChoice(language: editions.language)
    if let typed = query["show"] { view = try Self.value(typed, of: "show") }
    if let typed = query["marks"] {
      try Self.require(typed, "text", of: "marks")
      view = .words
    }
    if let typed = query["layout"] {
      try Self.require(typed, "side-by-side", of: "layout")
      isSideBySide = true
    }
    if let typed = query["only"] {
      try Self.require(typed, "changes", of: "only")
      isChangesOnly = true
    }
    if let typed = query["fold"] {
      try Self.require(typed, "typography", of: "fold")
      foldsTypography = true
    }
    for typed in query.all("kind") where !typed.isEmpty {
      kinds.insert(try Self.value(typed, of: "kind"))
    }
    // Of two columns each is one of the texts already.
    if isSideBySide, view != .words { view = .redline }
  }

  /// As it stands in an address, always in the same order.
  var query: Query {
    var query = editions.query
    switch view {
    case .redline: break
    case .after, .before: query = query.adding("show", view.rawValue)
    case .words: query = query.adding("marks", "text")
    }
    if isSideBySide { query = query.adding("layout", "side-by-side") }
    if isChangesOnly { query = query.adding("only", "changes") }
    for kind in ComparisonKind.allCases where kinds.contains(kind) {
      query = query.adding("kind", kind.rawValue)
    }
    if foldsTypography { query = query.adding("fold", "typography") }
    return query
  }

  /// What is counted and not marked.
  var folding: Set<Folding> { foldsTypography ? [.typography] : [] }

  private static func value<Value: RawRepresentable<String> & CaseIterable>(
    _ typed: String,
    of field: String
  ) throws(AnswerFault) -> Value {
    guard let value = Value(rawValue: typed) else {
      let all = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw .notUnderstood("“\(typed.prefix(40))” is no value of “\(field)”", hint: "Use \(all).")
    }
    return value
  }

  private static func require(
    _ typed: String,
    _ value: String,
    of field: String
  ) throws(AnswerFault) {
    guard typed == value else {
      throw .notUnderstood(
        "“\(typed.prefix(40))” is no value of “\(field)”",
        hint: "Use \(value), or leave it out."
      )
    }
  }
}
