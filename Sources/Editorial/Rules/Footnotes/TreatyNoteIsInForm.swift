import DraftText

/// A treaty is cited with the series, the volume and the registration number.
///
/// The form is `United Nations, Treaty Series, vol. 2225, No. 39574.` The name of the series is in
/// italics, “vol.” has a small letter and “No.” a capital. Several volumes are `vols.` and several
/// numbers `Nos.` Italics are required only where the text uses any.
///
/// - Right: `United Nations, Treaty Series, vol. 2225, No. 39574.`
/// - Right: `Ibid., vols. 2171 and 2173, No. 27531.`
/// - Wrong: `UNTS 2225`
/// - Wrong: `United Nations Treaty Series, Vol. 2225, no. 39574.`
/// - Source: resolution 76/7, footnotes 3 to 6; resolution 70/1
/// - Certainty: B
/// - Severity: warning
/// - Languages: English
struct TreatyNoteIsInForm: EditorialRule {
  let id: RuleID = 69

  func remarks(on text: CheckedText) -> [Remark] {
    let hasItalics = text.hasItalics
    var isTreaty = false
    return text.footnotes.flatMap { unit -> [Remark] in
      let tokens = unit.wordTokens
      if !Ibid.begins(unit) { isTreaty = false }
      var remarks: [Remark] = []
      for (index, token) in tokens.enumerated() {
        func word(_ offset: Int) -> String {
          tokens.indices.contains(index + offset) ? tokens[index + offset].words : ""
        }
        if token.words == "UNTS" {
          remarks.append(
            unit.remark(token.range, "The series is “United Nations, Treaty Series”, in full.")
          )
        } else if token.words == "Treaty", word(1) == "Series" {
          isTreaty = true
          remarks += series(unit, tokens, index, hasItalics)
        } else if isTreaty, let remark = number(unit, tokens, index) {
          remarks.append(remark)
        }
      }
      return remarks
    }
  }

  private func series(
    _ unit: TextUnit,
    _ tokens: [Token],
    _ index: Int,
    _ hasItalics: Bool
  ) -> [Remark] {
    var remarks: [Remark] = []
    let span = tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound
    if index > 0, tokens[index - 1].words == "Nations" {
      let gap = tokens[index - 1].range.upperBound..<span.lowerBound
      remarks.append(
        unit.remark(
          gap.lowerBound..<span.upperBound,
          "A comma stands between “United Nations” and “Treaty Series”.",
          suggestion: unit.replacing(gap, with: ", ", isSafe: true)
        )
      )
    }
    if hasItalics, !unit.isEmphasized(span.lowerBound) {
      remarks.append(
        unit.remark(
          span,
          "The name of the series is in italics.",
          suggestion: Suggestion([Suggestion.Edit(unit.place, span, .emphasis(true))], isSafe: true)
        )
      )
    }
    return remarks
  }

  /// `Vol.`, `no.`, `vol. 2171 and 2173`, `No. 1 and 2`.
  private func number(_ unit: TextUnit, _ tokens: [Token], _ index: Int) -> Remark? {
    func word(_ offset: Int) -> String {
      tokens.indices.contains(index + offset) ? tokens[index + offset].words : ""
    }
    let due: String
    switch tokens[index].folded {
    case "vol", "vols": due = "vol"
    case "no", "nos": due = "No"
    default: return nil
    }
    guard word(1) == ".", tokens.indices.contains(index + 2), tokens[index + 2].kind == .number
    else { return nil }
    let link = word(3)
    let isNumber = tokens.indices.contains(index + 4) && tokens[index + 4].kind == .number
    let isSeveral = isNumber && ["and", ",", "–", "-"].contains(link)
    let form = due + (isSeveral ? "s" : "")
    guard tokens[index].words != form else { return nil }
    return unit.remark(
      tokens[index].range,
      "The abbreviations are “vol.” and “vols.” for volumes, “No.” and “Nos.” for numbers.",
      suggestion: unit.replacing(tokens[index].range, with: form, isSafe: true)
    )
  }
}
