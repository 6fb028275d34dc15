import Interchange
import Negotiation

/// What goes with a letter into a message.
struct LetterParcel {
  /// What the letter is for.
  let kind: LetterKind
  /// The record.
  let ledger: Ledger
  /// What the letter says.
  let content: LetterContent

  /// What its files are called, before the dot.
  var name: String { "\(ledger.negotiation)-\(kind.rawValue)" }

  /// The calendar file with what the letter announces; nothing where that has no time.
  func calendar(at now: Instant) throws(Problem) -> [UInt8]? {
    guard let entry = content.entry else { return nil }
    // What is announced only later is as the letter says it.
    let known = content.known.map { max($0, now) } ?? now
    let printer = try TimePrinter(zone: ledger.timeZone)
    let events = AgendaCalendar(ledger, at: known, printer: printer, only: entry).events
    return events.isEmpty ? nil : ICalendarWriter().write(events)
  }
}
