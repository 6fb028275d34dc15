import DraftText
import Negotiation

extension EventSentence {
  /// What happened to a deadline.
  static func sentence(_ event: DeadlineEvent, in ledger: Ledger) -> String {
    switch event {
    case .set(let deadline):
      "deadline for \(deadline.what): \(time(deadline.until, day: deadline.day, in: ledger))"
    case .extended(let step):
      "deadline #\(step.deadline) extended to \(time(step.until, day: step.day, in: ledger))"
    case .met(let fulfilment):
      "deadline #\(fulfilment.deadline) met " + time(fulfilment.came, in: ledger)
        + (fulfilment.note.map { ": \($0)" } ?? "")
    case .lifted(let lifting):
      "deadline #\(lifting.deadline) lifted" + (lifting.reason.map { ": \($0)" } ?? "")
    }
  }

  /// A time on the clock of the negotiation, or the day where no hour was given.
  static func time(_ instant: Instant, day: CalendarDate? = nil, in ledger: Ledger) -> String {
    if let day { return TimePrinter.day(day) }
    let printer = try? TimePrinter(zone: ledger.state.opening?.timeZone ?? "UTC")
    return printer?.text(instant) ?? instant.description
  }
}
