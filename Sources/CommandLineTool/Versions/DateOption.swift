import ArgumentParser
import DraftText

/// A day as it is typed: `2021-03-12`, or in words.
struct DateOption: ExpressibleByArgument {
  /// The day.
  let date: CalendarDate

  /// Reads a day.
  init?(argument: String) {
    guard let date = CalendarDate(iso8601: argument) ?? CalendarDate(parsing: argument) else {
      return nil
    }
    self.date = date
  }
}
