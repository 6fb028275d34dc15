import DraftText

/// Finds the paragraphs that people point at in one text.
struct ParagraphFinder {
  private let draft: Draft
  private let name: String

  /// Takes a text, and what messages call it.
  init(_ draft: Draft, named name: String) {
    self.draft = draft
    self.name = name
  }

  /// The paragraph that somebody points at.
  ///
  /// - Throws: that it is no reference, or points at nothing, with the nearest.
  func index(of typed: String) throws(Problem) -> Int {
    guard let reference = Reference(parsing: typed) else {
      throw Problem(
        "“\(typed)” names no paragraph",
        hint: "Write PP3, OP4 (b) or “chapeau of OP4”."
      )
    }
    return try index(of: reference)
  }

  /// The paragraph that a reference points at.
  ///
  /// - Throws: that there is none, with the nearest.
  func index(of reference: Reference) throws(Problem) -> Int {
    if let index = draft.paragraph(at: reference) { return index }
    let known = draft.references().compactMap { $0?.description }
    let nearest = NearestNames(of: reference.description, in: known)
    var hint = nearest.question
    if hint == nil, let first = known.first, let last = known.last {
      hint = "Its paragraphs are \(first) to \(last)."
    }
    throw Problem("\(name) has no \(reference)", hint: hint)
  }
}
