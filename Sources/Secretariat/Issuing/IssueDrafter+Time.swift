import DraftText
import Negotiation

extension IssueDrafter {
  /// What is to be known of the days, in sentences: whether the draft can be acted on in time.
  func timeNotes(by calendar: SubmissionCalendar) -> [String] {
    let submitted = submission?.date ?? (form == .draft ? particulars.date : nil)
    guard let submitted else { return [] }
    let earliest = calendar.earliestAction(submitted: submitted)
    switch form {
    case .draft:
      return [
        "submitted on \(TimePrinter.day(submitted)), it can be acted on from"
          + " \(TimePrinter.day(earliest)) on, four full working days later"
      ]
    case .addendum: return []
    case .resolution:
      guard let adopted = particulars.adopted ?? adoption?.date, adopted < earliest else {
        return []
      }
      return [
        "it was adopted on \(TimePrinter.day(adopted)), before four full working days had passed"
          + " since it was submitted on \(TimePrinter.day(submitted))"
      ]
    }
  }
}
