public import DraftText
import Negotiation

/// Up to where a record is read: to an entry, or to the end of a day.
public enum AsOf: Hashable, Sendable {
  /// Up to the entry of this number.
  case entry(Int)
  /// Up to the last entry recorded on this day or before, in the negotiation's time zone.
  case day(CalendarDate)

  /// Reads a number (`12`, `#12`) or a date (`2021-06-07`, `7 June 2021`).
  public init?(parsing text: String) {
    if let number = Int(text.hasPrefix("#") ? String(text.dropFirst()) : text) {
      self = .entry(number)
    } else if let day = CalendarDate(parsing: text) {
      self = .day(day)
    } else {
      return nil
    }
  }

  func apply(to ledger: Ledger) throws(Problem) -> Ledger {
    switch self {
    case .entry(let number):
      guard (1...ledger.entries.count).contains(number) else {
        throw Problem(
          "\(ledger.negotiation) has no entry #\(number)",
          hint: "The last one is #\(ledger.entries.count); “zerodraft log” lists them."
        )
      }
      return ledger.asOf(number)
    case .day(let day):
      let zone = ledger.state.opening?.timeZone ?? "UTC"
      let (end, _) = try TimeReader(zone: zone).deadline(day.description)
      let last = ledger.entries.last { $0.recorded < end }
      guard let last else {
        throw Problem(
          "Nothing of \(ledger.negotiation) had been recorded by \(day.printed)",
          hint: "“zerodraft log” says when each entry was."
        )
      }
      return ledger.asOf(last.number)
    }
  }
}
