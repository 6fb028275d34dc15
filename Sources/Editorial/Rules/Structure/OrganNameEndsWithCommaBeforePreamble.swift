import DraftText

/// The name of the organ takes a comma before a preamble, and none directly before a verb.
///
/// With a preamble the sentence goes on with participles, which commas set off. Without one the
/// verb follows at once, and no comma separates a subject from its verb.
///
/// Only a line that consists of the name alone is checked, not “We, the Heads of State …”. A
/// missing comma before a preamble is reported in all six languages. A comma directly before a verb
/// is reported in English and French only, because adopted texts in Arabic, Chinese, Russian and
/// Spanish keep it.
///
/// - Right: `The General Assembly, / Recalling …,`
/// - Right: `The General Assembly / Adopts the political declaration …`
/// - Wrong: `The General Assembly / Recalling …,`
/// - Wrong: `The General Assembly, / Adopts the political declaration …`
/// - Source: United Nations Editorial Manual, resolutions and other formal decisions, examples
/// - Certainty: A
/// - Severity: error
/// - Languages: all
struct OrganNameEndsWithCommaBeforePreamble: EditorialRule {
  let id: RuleID = 2

  func remarks(on text: CheckedText) -> [Remark] {
    ResolutionStretch.all(in: text).compactMap { stretch in
      guard let place = stretch.firstIndex(where: { $0.role == .opening }),
        let next = stretch[(place + 1)...].first(where: { !$0.isHeading && $0.role != .title }),
        next.role == .preambular || next.role == .operative
      else { return nil }
      let unit = stretch[place]
      let commas = unit.scalars.indices.filter { Self.commas.contains(unit.scalars[$0]) }
      guard let last = unit.lastScalar, unit.end <= 60, commas.allSatisfy({ $0 == unit.end - 1 })
      else { return nil }
      let hasComma = !commas.isEmpty
      if next.role == .preambular, !hasComma, last.isLetter {
        let span = unit.end..<unit.end
        return unit.remark(
          span,
          "The name of the organ ends with a comma where a preamble follows.",
          suggestion: unit.replacing(span, with: comma(in: text.draft.language), isSafe: true)
        )
      }
      if next.role == .operative, hasComma, partsNoSubject(text.draft.language) {
        let span = (unit.end - 1)..<unit.end
        // Numbered paragraphs rarely come without a preamble: it may only be missing here.
        let isNumbered = stretch.contains { $0.role == .operative && $0.label != nil }
        return unit.remark(
          span,
          "The name of the organ has no comma where no preamble follows.",
          suggestion: unit.replacing(span, with: "", isSafe: !isNumbered)
        )
      }
      return nil
    }
  }

  /// Whether adopted texts of the language leave the comma out before a verb.
  private func partsNoSubject(_ language: Language) -> Bool {
    language == .english || language == .french
  }

  private static let commas: Set<Unicode.Scalar> = [",", "،", "，"]

  private func comma(in language: Language) -> String {
    switch language {
    case .arabic: "،"
    case .chinese: "，"
    default: ","
    }
  }
}
