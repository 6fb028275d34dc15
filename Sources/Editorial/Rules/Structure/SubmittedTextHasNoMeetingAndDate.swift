import DraftText

/// A text not yet adopted does not end with a meeting and a date of adoption.
///
/// Those two lines are added once the resolution is adopted. In a document for limited
/// distribution, whose symbol contains “L.”, they were probably left over from an earlier
/// resolution on which the draft was based.
///
/// - Right: nothing below the last paragraph of `A/76/L.11`
/// - Wrong: `37th plenary meeting / 22 November 2021` in `A/76/L.11`
/// - Source: adopted and submitted texts; it follows from the stages of a text in the guidelines
///   for Akoma Ntoso at the United Nations, part 3
/// - Certainty: B
/// - Severity: warning
/// - Languages: all
struct SubmittedTextHasNoMeetingAndDate: EditorialRule {
  let id: RuleID = 15

  func remarks(on text: CheckedText) -> [Remark] {
    let front = text.draft.front
    guard front.number == nil, let symbol = front.symbol, isLimited(symbol) else { return [] }
    return text.paragraphs.filter { $0.role == .closing }.map { unit in
      unit.remark(0..<unit.end, "The meeting and the date are added only when the text is adopted.")
    }
  }

  /// `A/76/L.11`, `A/C.3/79/L.15/Rev.1`.
  private func isLimited(_ symbol: String) -> Bool {
    symbol.split(separator: "/").dropFirst().contains { part in
      part.hasPrefix("L.") && part.dropFirst(2).first?.isASCIIDigit ?? false
    }
  }
}
