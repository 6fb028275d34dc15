import DraftText

extension Draft {
  /// The role that each paragraph was meant to have.
  ///
  /// The reader takes “Recalls its resolution …,” for an operative paragraph, because it opens with
  /// a verb. Where the operative paragraphs have numbers, an unnumbered one before number 1 can only
  /// be a preambular paragraph that opens with the wrong form of the verb, and is judged as one. A
  /// text whose single operative paragraph has no number keeps it.
  ///
  /// - Complexity: linear in the draft.
  func intendedRoles() -> [Role] {
    var roles = paragraphs.map(\.role)
    var unnumbered: [Int] = []
    var isBeforeFirst = true
    for (index, paragraph) in paragraphs.enumerated() {
      switch paragraph.role {
      case .opening:
        unnumbered = []
        isBeforeFirst = true
      case .operative where isBeforeFirst:
        if let label = paragraph.label {
          let opening = Role(openingWords: String(paragraph.words.prefix(160)), language: language)
          if ParagraphNumber(parsing: label.text)?.value == 1, opening == .operative {
            for index in unnumbered { roles[index] = .preambular }
          }
          isBeforeFirst = false
        } else if announcesText(index) {
          isBeforeFirst = false
        } else {
          unnumbered.append(index)
        }
      case .operative, .preambular, .item, .flush, .title: break
      default: isBeforeFirst = false
      }
    }
    return roles
  }

  /// Whether a paragraph ends with a colon and has no items: “Adopts the following declaration:”.
  private func announcesText(_ index: Int) -> Bool {
    guard paragraphs[index].words.last(where: { !$0.isWhitespace }) == ":" else { return false }
    guard index + 1 < paragraphs.count, case .item = paragraphs[index + 1].role else { return true }
    return false
  }
}
