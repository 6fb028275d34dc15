import DraftText

/// A level of headings has at least two members.
///
/// A text that is divided is divided into at least two parts: there is no section A without a
/// section B.
///
/// Only headings with a number or a letter are checked, and only in a complete text. A heading
/// without a number may be a title.
///
/// - Right: `A. Means of implementation`, `B. Follow-up and review`
/// - Wrong: `A. Means of implementation` alone
/// - Source: United Nations Editorial Manual, headings
/// - Certainty: A
/// - Severity: warning
/// - Languages: all
struct HeadingLevelHasTwoMembers: EditorialRule {
  let id: RuleID = 11

  func remarks(on text: CheckedText) -> [Remark] {
    text.parts.flatMap { remarks(on: text.paragraphs[$0.paragraphs]) }
  }

  private func remarks(on units: ArraySlice<TextUnit>) -> [Remark] {
    var remarks: [Remark] = []
    /// The levels that are open, with the headings on each so far.
    var open: [(level: Int, members: [TextUnit])] = []
    func close(downTo level: Int) {
      while let last = open.last, last.level > level {
        open.removeLast()
        guard let only = last.members.first, last.members.count == 1, isFirst(only) else {
          continue
        }
        remarks.append(
          only.remark(only.openingSpan, "A level of headings has at least two members.")
        )
      }
    }
    for unit in units {
      guard case .heading(let level) = unit.role else { continue }
      close(downTo: level)
      if open.last?.level == level {
        open[open.count - 1].members.append(unit)
      } else {
        open.append((level, [unit]))
      }
    }
    close(downTo: 0)
    return remarks.sorted { $0.place < $1.place }
  }

  /// Whether a heading is the first of a count: `A.`, `I.`, `1.`.
  private func isFirst(_ unit: TextUnit) -> Bool {
    let first: String
    if let label = unit.label {
      first = label
    } else {
      guard let token = unit.firstWord,
        token.range.upperBound == unit.end || unit.scalars[token.range.upperBound] == "."
      else { return false }
      first = token.words
    }
    return ["A", "I", "1", "A.", "I.", "1."].contains(first)
  }
}
