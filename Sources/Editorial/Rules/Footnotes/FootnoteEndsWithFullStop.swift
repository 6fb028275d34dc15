import DraftText

/// Every footnote ends with a full stop.
///
/// This includes a note that is only a symbol or an address. In Chinese the full stop is `。`
///
/// - Right: `A/74/112.`
/// - Right: `第70/1号决议。`
/// - Wrong: `Resolution 48/134, annex`
/// - Source: resolutions 75/283 and 76/7
/// - Certainty: B
/// - Severity: warning
/// - Languages: all
struct FootnoteEndsWithFullStop: EditorialRule {
  let id: RuleID = 73

  private static let closing: Set<Unicode.Scalar> = ["”", "\"", "»", ")", "]", "）", "’"]

  func remarks(on text: CheckedText) -> [Remark] {
    let due = text.draft.language == .chinese ? "。" : "."
    return text.footnotes.compactMap { unit in
      guard var last = unit.lastScalar else { return nil }
      if Self.closing.contains(last), unit.end > 1 {
        let inner = unit.scalars[unit.end - 2]
        if Self.stops.contains(inner) { last = inner }
      }
      guard !Self.stops.contains(last) else { return nil }
      let isMark = last == "," || last == ";" || last == "，" || last == "；"
      let span = (isMark ? unit.end - 1 : unit.end)..<unit.end
      return unit.remark(
        span,
        "A footnote ends with a full stop.",
        suggestion: unit.replacing(span, with: due, isSafe: true)
      )
    }
  }

  private static let stops: Set<Unicode.Scalar> = [".", "。", "．", "?", "!", "…"]
}
