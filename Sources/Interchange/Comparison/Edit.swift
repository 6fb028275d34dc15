import Redlining

/// A place in a redline where words were deleted, inserted, or replaced.
struct Edit {
  /// What is gone, with what differs in typography only where it stands beside it.
  private(set) var deleted = ""
  /// What is new, in the same way.
  private(set) var inserted = ""
  /// The words that are gone, without those that differ in typography only.
  private(set) var deletedWords = ""
  /// The words that are new, in the same way.
  private(set) var insertedWords = ""
  /// The footnotes that are called no longer.
  private(set) var deletedNotes: [String] = []
  /// The footnotes that are called for the first time.
  private(set) var insertedNotes: [String] = []
  /// Whether all of it is a change of typography.
  private(set) var isTypographic = true
  private var hasBreak = false

  /// Whether no footnote is called or called no longer.
  var hasNoNotes: Bool { deletedNotes.isEmpty && insertedNotes.isEmpty }

  /// The changes in pieces, in order.
  ///
  /// - Parameters:
  ///   - pieces: the redline, with both forms of what differs in typography.
  ///   - isFolding: whether a change of typography is one by itself beside other changes too.
  /// - Returns: one for each place; none for the border of a split or a merger alone.
  static func edits(in pieces: [RedlinePiece], isFolding: Bool) -> [Edit] {
    var edits: [Edit] = []
    var last: RedlinePiece?
    for piece in pieces {
      defer { last = piece }
      guard piece.kind != .kept else { continue }
      let isOther = isFolding && piece.isTypographic != last?.isTypographic
      // A second replacement of spelling follows at once.
      let isNext = piece.isTypographic && piece.kind == .deleted && last?.kind == .inserted
      if last?.kind ?? .kept == .kept || isOther || isFolding && isNext { edits.append(Edit()) }
      edits[edits.count - 1].add(piece)
    }
    // A border between paragraphs alone is what “split” and “merged” already say.
    return edits.filter {
      !($0.hasBreak && $0.hasNoNotes && isBlank($0.deleted) && isBlank($0.inserted))
    }
  }

  private mutating func add(_ piece: RedlinePiece) {
    if !piece.isTypographic { isTypographic = false }
    switch (piece.content, piece.kind) {
    case (.words(let words, _), .deleted):
      deleted += words
      if !piece.isTypographic { deletedWords += words }
    case (.words(let words, _), _):
      inserted += words
      if !piece.isTypographic { insertedWords += words }
    case (.anchor(let old?, _), .deleted): deletedNotes.append(old.label)
    case (.anchor(_, let new?), _): insertedNotes.append(new.label)
    case (.anchor, _): break
    case (.paragraphBreak, .deleted):
      deleted += " ¶ "
      hasBreak = true
    case (.paragraphBreak, _):
      inserted += " ¶ "
      hasBreak = true
    }
  }

  /// What was done to square brackets.
  enum Bracketing: String {
    case removed, added, changed
  }

  /// Takes the changes of brackets alone out of a list.
  ///
  /// - Returns: what was done to brackets, if anything.
  static func takeBrackets(from edits: inout [Edit]) -> Bracketing? {
    func isBracketing(_ edit: Edit) -> Bool {
      // A letter or a digit settles it, and nearly every change has one.
      guard !hasLetterOrDigit(edit.deleted), !hasLetterOrDigit(edit.inserted) else { return false }
      let marks = (edit.deleted + edit.inserted).filter { !$0.isWhitespace }
      return edit.hasNoNotes && !marks.isEmpty && marks.allSatisfy { $0 == "[" || $0 == "]" }
    }
    let brackets = edits.filter(isBracketing)
    guard !brackets.isEmpty else { return nil }
    edits.removeAll(where: isBracketing)
    if brackets.allSatisfy({ EditDescription.bare($0.inserted).isEmpty }) { return .removed }
    return brackets.allSatisfy { EditDescription.bare($0.deleted).isEmpty } ? .added : .changed
  }

  private static func hasLetterOrDigit(_ text: String) -> Bool {
    text.utf8.contains { WordCount.isLetterOrDigit($0) }
  }

  private static func isBlank(_ text: String) -> Bool {
    text.allSatisfy { $0.isWhitespace || $0 == "¶" }
  }
}
