import DraftText
import Negotiation
import Secretariat

/// A time as pages and data show it: for programs in UTC, for people on the clock of the
/// negotiation.
struct ShownTime: Encodable {
  /// `2021-08-27T14:00:00Z`, or `2021-08-27`.
  let datetime: String
  /// The words.
  let words: String

  /// A point in time.
  ///
  /// - Parameters:
  ///   - instant: the point in time.
  ///   - printer: how times are printed.
  ///   - now: when it is read; in the same year the year is left out.
  init(_ instant: Instant, _ printer: TimePrinter, near now: Instant? = nil) {
    datetime = Self.spelled(instant)
    words = printer.text(instant, near: now)
  }

  /// A point in time in few words, such as `25 April 2025, 2 p.m.`, for lines of a table.
  init(brief instant: Instant, _ printer: TimePrinter) {
    datetime = Self.spelled(instant)
    words = Self.brief(instant, printer)
  }

  /// A day.
  init(_ day: CalendarDate) {
    datetime = day.description
    words = day.printed
  }

  /// Day and hour on the clock of the negotiation.
  static func brief(_ instant: Instant, _ printer: TimePrinter) -> String {
    "\(printer.date(instant).map { TimePrinter.short($0) } ?? "?"), \(printer.hour(instant))"
  }

  /// A point in time in UTC, as RFC 3339 spells it.
  static func spelled(_ instant: Instant) -> String {
    Instant(seconds: instant.seconds).description
  }
}
