import DraftText

/// A footnote indicator comes after the punctuation mark in English.
///
/// In French, Spanish and Russian it comes before the mark, and the opposite order is reported as a
/// warning. Arabic and Chinese texts have both orders and are not checked. An indicator inside
/// parentheses or before a dash stays where it is.
///
/// - Right: `trafficking in persons.⁶`
/// - Right: `el Acuerdo de París¹, que`
/// - Wrong: `trafficking in persons⁶.`
/// - Source: United Nations Editorial Manual, footnotes, part 9
/// - Certainty: A
/// - Severity: error
/// - Languages: all
struct IndicatorFollowsPunctuation: EditorialRule {
  let id: RuleID = 63

  func remarks(on text: CheckedText) -> [Remark] {
    text.paragraphs.flatMap { unit -> [Remark] in
      guard !unit.anchors.isEmpty else { return [] }
      switch text.draft.language {
      case .english: return english(unit)
      case .french, .spanish, .russian: return before(unit)
      case .arabic, .chinese: return []
      }
    }
  }

  private func english(_ unit: TextUnit) -> [Remark] {
    let anchors = Set(unit.anchors.map(\.offset))
    return unit.anchors.compactMap { anchor -> Remark? in
      let mark = anchor.offset + 1
      guard mark < unit.scalars.count, [",", ".", ";", ":"].contains(unit.scalars[mark]) else {
        return nil
      }
      // In `,¹,²` the comma parts two indicators.
      guard !anchors.contains(mark + 1) else { return nil }
      var first = anchor.offset
      while anchors.contains(first - 1) { first -= 1 }
      let words = unit.words(mark..<(mark + 1))
      return unit.remark(
        first..<(mark + 1),
        "A footnote indicator comes after the punctuation mark.",
        suggestion: Suggestion(
          [
            Suggestion.Edit(unit.place, first..<first, .words(words)),
            Suggestion.Edit(unit.place, mark..<(mark + 1), .words("")),
          ],
          isSafe: true
        )
      )
    }
  }

  private func before(_ unit: TextUnit) -> [Remark] {
    unit.anchors.compactMap { anchor -> Remark? in
      let mark = anchor.offset - 1
      guard mark > 0, [",", ";", "."].contains(unit.scalars[mark]),
        unit.scalars[mark - 1] != Paragraph.anchorScalar, unit.scalars[mark - 1] != "."
      else { return nil }
      return unit.remark(
        mark..<(anchor.offset + 1),
        "In this language a footnote indicator comes before the punctuation mark.",
        atMost: .warning
      )
    }
  }
}
