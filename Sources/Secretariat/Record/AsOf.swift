public import DraftText
import Negotiation

/// Up to where a record is read: to an entry, or to the end of a day.
public enum AsOf: Hashable, Sendable {
  /// Up to the entry of this number.
  case entry(Int)
  /// Up to the last entry recorded on this day or before, in the negotiation's time zone.
  case day(CalendarDate)

  /// Reads a number or a date.
  public init?(parsing text: String) {
    if let number = Int(text.hasPrefix("#") ? String(text.dropFirst()) : text) {
      self = .entry(number)
    } else if let day = CalendarDate(iso8601: text) {
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
          "\(ledger.negotiation) has no entry \(number)",
          hint: "The last one is \(ledger.entries.count); “zerodraft log” lists them."
        )
      }
      return ledger.asOf(number)
    case .day: return ledger  // until zones are resolved
    }
  }
}
