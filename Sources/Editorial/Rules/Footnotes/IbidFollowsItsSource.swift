import DraftText

/// “Ibid.” is in roman and refers to the note immediately before it.
///
/// A note inserted between the two takes over the reference: `Ibid., vol. 2237` after a note on a
/// resolution makes no sense. A comma follows if there is more text, and several volumes are
/// `vols.` In Spanish the word is in italics, which is not checked.
///
/// - Right: `Ibid., vol. 2237, No. 39574.` after a note on volume 2225 of the same series
/// - Right: `Ibid., vols. 2171 and 2173, No. 27531.`
/// - Wrong: `Ibid.` in italics
/// - Wrong: `Ibid., vol. 2237, No. 39574.` after `Resolution 70/1.`
/// - Source: resolution 76/7, footnotes 3 to 6
/// - Certainty: B
/// - Severity: warning
/// - Languages: all
struct IbidFollowsItsSource: EditorialRule {
  let id: RuleID = 70

  func remarks(on text: CheckedText) -> [Remark] {
    var source: TextUnit?
    return text.footnotes.flatMap { unit -> [Remark] in
      guard let span = Ibid.span(in: unit) else {
        source = unit
        return []
      }
      var remarks = form(unit, span, text.draft.language)
      if let remark = misplaced(unit, span, source, text.draft.language) {
        remarks.append(remark)
      }
      return remarks
    }
  }

  private func form(_ unit: TextUnit, _ span: Range<Int>, _ language: Language) -> [Remark] {
    var remarks: [Remark] = []
    // Spanish texts set it in italics.
    if unit.isEmphasized(span.lowerBound), language != .spanish {
      let isDotted = span.upperBound < unit.scalars.count && unit.scalars[span.upperBound] == "."
      let italic = span.lowerBound..<(span.upperBound + (isDotted ? 1 : 0))
      remarks.append(
        unit.remark(
          italic,
          "“Ibid.” is not in italics.",
          suggestion: Suggestion(
            [Suggestion.Edit(unit.place, italic, .emphasis(false))],
            isSafe: true
          )
        )
      )
    }
    let words = unit.words(span)
    guard ["ibid", "ibidem"].contains(words.lowercased()) else { return remarks }
    // The mark behind it: `Ibid.` at the end, `Ibid.,` before more.
    var end = span.upperBound
    var marks = ""
    while end < unit.scalars.count, unit.scalars[end] == "." || unit.scalars[end] == "," {
      marks.unicodeScalars.append(unit.scalars[end])
      end += 1
    }
    let isAll = end >= unit.end
    let due = isAll ? "." : ".,"
    guard words != "Ibid" || marks != due else { return remarks }
    remarks.append(
      unit.remark(
        span.lowerBound..<end,
        isAll
          ? "The note is written “Ibid.”" : "“Ibid.” is followed by a comma if there is more text.",
        suggestion: unit.replacing(span.lowerBound..<end, with: "Ibid" + due, isSafe: true)
      )
    )
    return remarks
  }

  private func misplaced(
    _ unit: TextUnit,
    _ span: Range<Int>,
    _ source: TextUnit?,
    _ language: Language
  ) -> Remark? {
    guard let source else {
      return unit.remark(span, "There is no earlier note to which “Ibid.” could refer.")
    }
    guard language == .english else { return nil }
    let tokens = unit.wordTokens.map(\.folded)
    guard let next = tokens.dropFirst().first(where: { $0 != "." && $0 != "," }) else {
      return nil
    }
    let earlier = source.words
    if next == "vol" || next == "vols", !earlier.contains("Series"), !earlier.contains("vol") {
      return unit.remark(
        span,
        "The note before “Ibid.” cites no volume, so “Ibid.” cannot refer to it."
      )
    }
    if tokens.prefix(10).contains("supplement"), !earlier.contains("Official Records") {
      return unit.remark(
        span,
        "The note before “Ibid.” cites no official records, so “Ibid.” cannot refer to it."
      )
    }
    return nil
  }
}
