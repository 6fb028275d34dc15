/// A day of the week, numbered as in ISO 8601.
public enum Weekday: Int, Hashable, Sendable, CaseIterable {
  /// The first day of the week in ISO 8601.
  case monday = 1
  /// The day after Monday.
  case tuesday
  /// The day after Tuesday.
  case wednesday
  /// The day after Wednesday.
  case thursday
  /// The day after Thursday.
  case friday
  /// The day after Friday.
  case saturday
  /// The day after Saturday.
  case sunday
}

extension Weekday {
  /// The name of the day in a language, as it stands in a sentence: `Monday`, `lundi`, `星期一`.
  ///
  /// Where it answers to “when?”, Russian gives some of the names another ending: “в среду”.
  public func name(in language: Language, isWhen: Bool = false) -> String {
    let names =
      isWhen && language == .russian
      ? CalendarNames.russianAccusative : CalendarNames.days(in: language)
    return names[rawValue - 1]
  }
}
