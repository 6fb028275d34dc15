import DraftText

/// The name of the organ comes first, then the preamble, then the operative part.
///
/// The whole resolution is one sentence. The organ is its subject, the preamble says what the organ
/// bears in mind, and the operative part says what it does. Where the two parts are mixed, the
/// paragraphs of the side with fewer of them are reported.
///
/// In a resolution with sections, a section may open with preambular wording: nothing after a
/// heading is reported.
///
/// - Right: `The General Assembly, / Recalling …, / 1. Decides …`
/// - Wrong: `The General Assembly, / 1. Decides …; / Recalling …,`
/// - Source: United Nations Editorial Manual, resolutions and other formal decisions, section C
/// - Certainty: A
/// - Severity: error
/// - Languages: all
struct OperativePartFollowsPreamble: EditorialRule {
  let id: RuleID = 1

  func remarks(on text: CheckedText) -> [Remark] {
    ResolutionStretch.all(in: text).flatMap(remarks)
  }

  private func remarks(on stretch: ArraySlice<TextUnit>) -> [Remark] {
    guard let firstOperative = stretch.firstIndex(where: { $0.role == .operative }) else {
      return lateOpenings(in: stretch)
    }
    let end = stretch[firstOperative...].firstIndex(where: \.isHeading) ?? stretch.endIndex
    let mixed = stretch[firstOperative..<end]
    guard let lastPreambular = mixed.lastIndex(where: { $0.role == .preambular }) else {
      return lateOpenings(in: stretch)
    }
    let operative = mixed[..<lastPreambular].filter { $0.role == .operative }
    let preambular = mixed.filter { $0.role == .preambular }
    // What is fewer was put on the wrong side.
    let isBefore = stretch[..<firstOperative].contains { $0.role == .preambular }
    if isBefore || preambular.count <= operative.count {
      return preambular.map { unit in
        unit.remark(unit.openingSpan, "A preambular paragraph comes before the operative part.")
      }
    }
    return operative.map { unit in
      unit.remark(unit.openingSpan, "An operative paragraph comes after the preamble.")
    }
  }

  /// The name of the organ behind paragraphs that follow from it.
  private func lateOpenings(in stretch: ArraySlice<TextUnit>) -> [Remark] {
    guard let opening = stretch.firstIndex(where: { $0.role == .opening }),
      stretch[..<opening].contains(where: { $0.role == .preambular || $0.role == .operative })
    else { return [] }
    let unit = stretch[opening]
    return [
      unit.remark(
        unit.openingSpan,
        "The name of the organ comes before the preamble and the operative part."
      )
    ]
  }
}

extension TextUnit {
  /// The first word, as what a remark on the whole paragraph points at.
  var openingSpan: Range<Int> { firstWord?.range ?? 0..<0 }
}
