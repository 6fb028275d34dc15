import DraftText

/// Reads the brackets of a next draft again, as everybody will who gets it.
enum BracketReview {
  /// The paragraphs whose brackets do not pair or stand in each other, unless those of the base
  /// that they continue have such brackets too.
  static func unreadable(in draft: Draft, from base: Draft) -> [NextDraft.Finding] {
    let (new, old) = (faults(of: draft), faults(of: base))
    guard !new.isEmpty else { return [] }
    let known = Set(old.map { base.paragraphs[$0].id })
    return new.filter { !known.contains(draft.paragraphs[$0].id) }.sorted()
      .map { .unreadable(paragraph: $0) }
  }

  /// The brackets of a paragraph's text that stand in no other one, in scalars.
  static func outermost(of text: String) -> [Range<Int>] {
    var draft = Draft(
      paragraphs: [Paragraph(id: .provisional(0), role: .plain, runs: [.text(text)])]
    )
    guard (try? draft.markBrackets()) != nil else { return [] }
    let table = draft.brackets
    var end = 0
    return table.marks.indices.compactMap { mark in
      guard table.marks[mark].kind == .opening, table.marks[mark].offset >= end,
        let pair = table.pairs[mark]
      else { return nil }
      end = table.marks[pair].offset + 1
      return table.marks[mark].offset..<end
    }
  }

  /// The paragraphs with marks that have no partner, or with brackets in brackets.
  private static func faults(of draft: Draft) -> Set<Int> {
    var draft = draft
    guard (try? draft.markBrackets()) != nil else { return [] }
    var faults: Set<Int> = []
    var depth = 0
    for (mark, pair) in zip(draft.brackets.marks, draft.brackets.pairs) {
      guard pair != nil else {
        faults.insert(mark.paragraph)
        continue
      }
      switch mark.kind {
      case .opening:
        depth += 1
        if depth > 1 { faults.insert(mark.paragraph) }
      case .closing: depth -= 1
      case .separator: continue
      }
    }
    return faults
  }
}
