import DraftText

/// A text that was not adopted yet has no meeting and no date of adoption below it.
///
/// The two lines are printed when the resolution is. In a document for limited distribution, whose
/// symbol has an L, they were left standing from the resolution that it was made of.
///
/// - Right: nothing below the last paragraph of `A/76/L.11`
/// - Wrong: `37th plenary meeting / 22 November 2021` in `A/76/L.11`
/// - Source: guidelines for Akoma Ntoso at the United Nations, part 3, on the life of a text
/// - Certainty: B
/// - Severity: warning
/// - Languages: all
struct SubmittedTextHasNoMeetingAndDate: EditorialRule {
  let id: RuleID = 15

  func remarks(on text: CheckedText) -> [Remark] {
    let front = text.draft.front
    guard front.number == nil, let symbol = front.symbol, isLimited(symbol) else { return [] }
    return text.paragraphs.filter { $0.role == .closing }.map { unit in
      unit.remark(0..<unit.end, "The meeting and the date are told when the text is adopted.")
    }
  }

  /// `A/76/L.11`, `A/C.3/79/L.15/Rev.1`.
  private func isLimited(_ symbol: String) -> Bool {
    symbol.split(separator: "/").dropFirst().contains { part in
      part.hasPrefix("L.") && part.dropFirst(2).first?.isASCIIDigit ?? false
    }
  }
}
