import DraftText

/// A final text has no negotiating marks: brackets, “bis”, attributions or placeholders.
///
/// During negotiations these marks are part of the text, so nothing is reported in a draft. In a
/// final text they show that something was not decided or not cleaned up. Brackets that belong in a
/// final text are accepted: its origin (`[without reference to a Main Committee (A/76/L.11)]`),
/// words omitted from a quotation (`[…]`), `[sic]`, a language (`[Original: English]`) and anything
/// in quotation marks.
///
/// The numbers of paragraphs are judged by the rules on numbering, so this one speaks of the labels
/// that they do not look at.
///
/// - Right: `[without reference to a Main Committee (A/76/L.11)]`
/// - Wrong: `Encourages [all] Member States [upon request]`
/// - Wrong: `3 bis. Also encourages`
/// - Wrong: `[placeholder: financing]`
/// - Source: United Nations Editorial Manual, on paragraphs: brackets and `bis` are removed once
///   agreement has been reached
/// - Certainty: A
/// - Severity: none in a draft, error in a final text
/// - Languages: all
struct FinalTextHasNoWorkingMarks: EditorialRule {
  let id: RuleID = 81

  func remarks(on text: CheckedText) -> [Remark] {
    guard text.setting.phase == .final else { return [] }
    let numbered = Self.numbered(text)
    let labels = text.paragraphs.filter { !numbered.contains($0.place) }.compactMap(label)
    let all = brackets(of: text) + labels + text.paragraphs.flatMap(words)
    return all.sorted { ($0.place, $0.span.lowerBound) < ($1.place, $1.span.lowerBound) }
  }

  /// The paragraphs whose numbers other rules judge: the preamble, and series of paragraphs.
  private static func numbered(_ text: CheckedText) -> Set<TextPlace> {
    let preamble = text.parts.filter { !$0.isAnnex }
      .flatMap { text.paragraphs[$0.paragraphs].filter { $0.role == .preambular } }
    let series = NumberedSeries.all(in: text).flatMap(\.units)
    return Set((preamble + series).map(\.place))
  }

  /// One remark for each outermost bracket, and for each mark without its partner.
  private func brackets(of text: CheckedText) -> [Remark] {
    var draft = text.draft
    guard (try? draft.markBrackets()) != nil else { return [] }
    let table = draft.brackets
    var remarks: [Remark] = []
    var depth = 0
    for (index, mark) in table.marks.enumerated() where mark.kind != .separator {
      guard let unit = text.unit(at: .paragraph(mark.paragraph)) else { continue }
      guard let pair = table.pairs[index] else {
        if !unit.isQuoted(mark.offset) {
          remarks.append(
            unit.remark(
              mark.offset..<(mark.offset + 1),
              "A final text has no brackets, and this one is not paired."
            )
          )
        }
        continue
      }
      guard mark.kind == .opening else {
        depth -= 1
        continue
      }
      depth += 1
      let partner = table.marks[pair]
      let isHere = partner.paragraph == mark.paragraph
      let span = mark.offset..<(isHere ? partner.offset + 1 : unit.scalars.count)
      if depth == 1, !isLegitimate(span, unit) {
        remarks.append(unit.remark(span, reason(unit.words(span))))
      }
    }
    return remarks
  }

  private func isLegitimate(_ span: Range<Int>, _ unit: TextUnit) -> Bool {
    if unit.isQuoted(span.lowerBound) { return true }
    let inside = unit.words((span.lowerBound + 1)..<max(span.lowerBound + 1, span.upperBound - 1))
    return Self.legitimate.contains { inside.hasPrefix($0) }
      // A letter put into a word of others: `[t]he`.
      || inside.unicodeScalars.count == 1 && span.upperBound < unit.scalars.count
        && unit.scalars[span.upperBound].isLetter
  }

  private static let legitimate = [
    "Original: ", "without reference", "on the report of", "on the recommendation", "in Arabic",
    "in French", "in English", "in Spanish", "in Russian", "in Chinese", "English only",
    "Arabic only", "French only", "sic", "A/", "E/", "S/", "sans renvoi", "sur le rapport",
    "sin remisión", "sobre la base", "без передачи", "по докладу", "未经", "根据", "دون الإحالة",
    "بناء على",
  ]

  private func reason(_ words: String) -> String {
    let folded = words.lowercased()
    if folded.contains("placeholder") { return "A final text has no placeholders." }
    if folded.contains("agreed") { return "A final text has no notes on what has been agreed." }
    return "A final text has no brackets."
  }

  /// `3 bis.`, `OP5 alt`.
  private func label(_ unit: TextUnit) -> Remark? {
    guard let label = unit.label, unit.role == .operative || unit.role == .preambular else {
      return nil
    }
    if let number = ParagraphNumber(parsing: label), !number.suffixes.isEmpty {
      return unit.remark(unit.openingSpan, "A final text has no paragraphs “bis” or “alt”.")
    }
    let folded = label.lowercased()
    guard folded.hasPrefix("op") || folded.hasPrefix("pp") else { return nil }
    return unit.remark(
      unit.openingSpan,
      "A final text does not number its paragraphs “PP” and “OP”."
    )
  }

  /// `OP5` in the text, `placeholder`, `ad ref`, a comment of a word processor.
  private func words(_ unit: TextUnit) -> [Remark] {
    if ImportedComment(parsing: unit.words) != nil {
      return [unit.remark(unit.span, "A final text has no comments.")]
    }
    let tokens = unit.wordTokens
    return tokens.indices.compactMap { index -> Remark? in
      let token = tokens[index]
      guard token.kind == .word, !unit.isQuoted(token.range.lowerBound),
        !unit.isBracketed(token.range.lowerBound)
      else { return nil }
      if Self.isWorkingLabel(token.words) {
        return unit.remark(
          token.range,
          "A final text does not number its paragraphs “PP” and “OP”."
        )
      }
      let next = tokens[safe: index + 1]?.folded
      if token.folded == "placeholder" || ["TBC", "TBD", "tbc", "tbd"].contains(token.words) {
        return unit.remark(token.range, "A final text has no placeholders.")
      }
      if token.folded == "ad", next == "ref", let last = tokens[safe: index + 1] {
        return unit.remark(
          token.range.lowerBound..<last.range.upperBound,
          "A final text has no notes on what has been agreed."
        )
      }
      return nil
    }
  }

  /// `OP3`, `PP12bis`.
  private static func isWorkingLabel(_ word: String) -> Bool {
    guard word.hasPrefix("OP") || word.hasPrefix("PP") || word.hasPrefix("Pp") else { return false }
    let rest = word.dropFirst(2)
    guard rest.first?.isASCIIDigit == true else { return false }
    let suffix = rest.drop(while: \.isASCIIDigit)
    return suffix.isEmpty || ["bis", "ter", "quat", "quater", "alt"].contains(suffix)
  }
}
