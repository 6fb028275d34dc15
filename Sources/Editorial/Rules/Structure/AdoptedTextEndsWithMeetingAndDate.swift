import DraftText

/// An adopted text ends with the meeting and the date of its adoption.
///
/// The date is the actual day, even if the meeting went on past midnight. The date in the masthead
/// is a different one: the day on which the printed text was distributed.
///
/// A text counts as adopted if its front matter gives a resolution number or a symbol that begins
/// with `A/RES/`.
///
/// - Right: `37th plenary meeting / 22 November 2021`
/// - Wrong: `37th plenary meeting / 23 November 2021`, the day of distribution
/// - Source: United Nations Editorial Manual, resolutions and other formal decisions, section C
/// - Certainty: A
/// - Severity: error
/// - Languages: all
struct AdoptedTextEndsWithMeetingAndDate: EditorialRule {
  let id: RuleID = 14

  func remarks(on text: CheckedText) -> [Remark] {
    let front = text.draft.front
    guard front.number != nil || front.symbol?.hasPrefix("A/RES/") ?? false,
      text.paragraphs.contains(where: { $0.role == .operative })
    else { return [] }
    let closing = text.paragraphs.filter { $0.role == .closing }
    guard !closing.isEmpty else {
      return [
        Remark(.whole, 0..<0, "An adopted text ends with the meeting and the date of its adoption.")
      ]
    }
    let mentions = closing.flatMap { unit in
      CalendarDate.mentions(in: unit.words).map { (unit: unit, date: $0.date) }
    }
    guard let last = mentions.last else {
      guard let unit = closing.last else { return [] }
      return [unit.remark(0..<unit.end, "The date of adoption is missing below the meeting.")]
    }
    var remarks: [Remark] = []
    if mentions.count == 1, text.draft.language == .english, !closing.contains(where: Self.meets) {
      remarks.append(
        last.unit.remark(0..<last.unit.end, "The meeting is missing above the date of adoption.")
      )
    }
    let heading = front.heading.flatMap { CalendarDate.mentions(in: $0).last?.date }
    guard let adopted = heading ?? front.adopted, mentions.allSatisfy({ $0.date != adopted }) else {
      return remarks
    }
    let reason =
      last.date == front.distributed
      ? "This is the date of distribution; the date of adoption belongs here."
      : "This date differs from the date of adoption in the heading."
    let isDateAlone = text.draft.language == .english && last.unit.words == last.date.printed
    remarks.append(
      last.unit.remark(
        0..<last.unit.end,
        reason,
        suggestion: isDateAlone ? last.unit.replacing(last.unit.span, with: adopted.printed) : nil
      )
    )
    return remarks
  }

  private static func meets(_ unit: TextUnit) -> Bool {
    unit.tokens.contains { $0.folded == "meeting" || $0.folded == "meetings" }
  }
}
