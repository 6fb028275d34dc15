import DraftText

/// Several footnote indicators at one place are separated by commas.
///
/// Without the comma, ¹ and ² together would read as ¹².
///
/// - Right: `and the Protocol,¹,²`
/// - Wrong: `and the Protocol,¹²`
/// - Source: United Nations Editorial Manual, footnotes, parts 5 and 9
/// - Certainty: A
/// - Severity: error
/// - Languages: all
struct IndicatorsArePartedByCommas: EditorialRule {
  let id: RuleID = 64

  func remarks(on text: CheckedText) -> [Remark] {
    text.paragraphs.flatMap { unit -> [Remark] in
      zip(unit.anchors, unit.anchors.dropFirst()).compactMap { left, right -> Remark? in
        let between = (left.offset + 1)..<right.offset
        guard unit.scalars[between].allSatisfy(\.isSpace) else { return nil }
        return unit.remark(
          left.offset..<(right.offset + 1),
          "Two footnote indicators stand side by side without a comma.",
          suggestion: unit.replacing(between, with: ",", isSafe: true)
        )
      }
    }
  }
}
