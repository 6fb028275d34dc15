import DraftText

/// A final text has no negotiating marks: brackets, “bis”, attributions or placeholders.
///
/// During negotiations these marks are part of the text, so nothing is reported in a draft. In a
/// final text they show that something was not decided or not cleaned up: brackets, names of
/// delegations, days left blank, notes on what was agreed, comments, a heading “Zero draft”.
///
/// Brackets that belong in a final text are accepted: its origin (`[without reference to a Main
/// Committee (A/76/L.11)]`), words omitted from a quotation (`[…]`), `[sic]`, a language
/// (`[Original: English]`) and anything in quotation marks.
///
/// The numbers of paragraphs are judged by the rules on numbering, so this one speaks of the labels
/// that they do not look at.
///
/// - Right: `[without reference to a Main Committee (A/76/L.11)]`
/// - Wrong: `Encourages [all] Member States [upon request]`
/// - Wrong: `3 bis. Also encourages`
/// - Wrong: `[placeholder: financing]`
/// - Wrong: `Decides to meet on xx November 2021`
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
    return WorkingMarkSearch(text).all.filter { mark in
      // In the text itself `OP5` is nobody else's.
      mark.kind != .label || !numbered.contains(mark.place)
        || text.unit(at: mark.place)?.openingSpan != mark.span
    }
    .map { Remark($0.place, $0.span, $0.reason) }
  }

  /// The paragraphs whose numbers other rules judge: the preamble, and series of paragraphs.
  private static func numbered(_ text: CheckedText) -> Set<TextPlace> {
    let preamble = text.parts.filter { !$0.isAnnex }
      .flatMap { text.paragraphs[$0.paragraphs].filter { $0.role == .preambular } }
    let series = NumberedSeries.all(in: text).flatMap(\.units)
    return Set((preamble + series).map(\.place))
  }
}
