/// The two feasts whose days follow the moon, by years.
///
/// The organization takes the days that astronomers expect and prints them a year ahead. Those of
/// 2017, 2020 and 2024 stand in its published lists. The others are computed from the new moon in
/// the same way, and can be a day off; from 2028 on none are known.
///
/// Here stand the days of the feasts themselves; ``OfficialHolidays`` says when they are observed.
struct MovableFeasts {
  /// The end of the month of fasting.
  var fitr: CalendarDate?
  /// The feast of the sacrifice.
  var adha: CalendarDate?

  private init(_ year: Int, fitr: (Int, Int), adha: (Int, Int)) {
    self.fitr = CalendarDate(year: year, month: fitr.0, day: fitr.1)
    self.adha = CalendarDate(year: year, month: adha.0, day: adha.1)
  }

  /// All that are known: month and day of each.
  static let all: [Int: MovableFeasts] = {
    let days: [(Int, fitr: (Int, Int), adha: (Int, Int))] = [
      (2016, (7, 6), (9, 12)), (2017, (6, 25), (9, 1)), (2018, (6, 15), (8, 21)),
      (2019, (6, 5), (8, 11)), (2020, (5, 24), (7, 31)), (2021, (5, 13), (7, 20)),
      (2022, (5, 2), (7, 9)), (2023, (4, 21), (6, 28)), (2024, (4, 10), (6, 16)),
      (2025, (3, 30), (6, 6)), (2026, (3, 20), (5, 27)), (2027, (3, 9), (5, 16)),
    ]
    return Dictionary(
      days.map { ($0.0, MovableFeasts($0.0, fitr: $0.fitr, adha: $0.adha)) },
      uniquingKeysWith: { first, _ in first }
    )
  }()
}
