import DraftText

/// A weekday that is given with a date is the day on which the date falls.
///
/// If they do not match, one of them is wrong, and only someone who knows the meeting can say
/// which. The weekday of the date is suggested. A date without a year has that of the next date, as
/// in “Monday, 22 November, and Tuesday, 23 November 2021”. A day that does not exist, such as
/// 31 November, is an error too, and no date is suggested for it.
///
/// - Right: `Monday, 22 November 2021`
/// - Wrong: `Tuesday, 22 November 2021`
/// - Wrong: `mardi 22 novembre 2021`
/// - Wrong: `31 November 2024`
/// - Source: a fact of the calendar
/// - Certainty: A
/// - Severity: error
/// - Languages: all
struct WeekdaysMatchTheirDates: EditorialRule {
  let id: RuleID = 48

  func remarks(on text: CheckedText) -> [Remark] {
    text.units.flatMap { unit -> [Remark] in
      let words = String(spelling: unit.scalars)
      var remarks = text.draft.language == .english ? joined(unit) : []
      let readings = CalendarDate.readings(in: words)
      var offsets = ScalarOffsets(words)
      for mention in readings.mentions where mention.contradictsWeekday {
        guard let name = mention.weekdayRange else { continue }
        let span = offsets.span(mention.range)
        remarks.append(
          remark(unit, span, name: offsets.span(name), mention.date, text.draft.language)
        )
      }
      offsets = ScalarOffsets(words)
      for range in readings.impossible {
        remarks.append(unit.remark(offsets.span(range), "The month has no such day."))
      }
      return remarks.sorted { $0.span.lowerBound < $1.span.lowerBound }
    }
  }

  private func remark(
    _ unit: TextUnit,
    _ span: Range<Int>,
    name: Range<Int>,
    _ date: CalendarDate,
    _ language: Language
  ) -> Remark {
    let next = unit.tokens.partitioningIndex { $0.range.lowerBound >= name.lowerBound }
    let isWhen = next > 0 && unit.tokens[next - 1].folded == "в"
    var day = date.weekday.name(in: language, isWhen: isWhen)
    if unit.scalars[name.lowerBound].isCapital { day = day.capitalizingFirst }
    // “Во вторник” has another preposition.
    let isFit = language != .russian || date.weekday != .tuesday && !isTuesday(name, unit)
    return unit.remark(
      span,
      "The date falls on another day of the week.",
      suggestion: isFit ? unit.replacing(name, with: day) : nil
    )
  }

  private func isTuesday(_ name: Range<Int>, _ unit: TextUnit) -> Bool {
    unit.words(name).lowercased() == Weekday.tuesday.name(in: .russian)
  }

  private static let names = Weekday.allCases.map { $0.name(in: .english) }

  /// Weekdays of dates without a year: `Monday, 22 November and Tuesday, 23 November 2021`.
  private func joined(_ unit: TextUnit) -> [Remark] {
    let list = TokenList(unit)
    return list.indices.compactMap { index in
      guard let weekday = Self.names.firstIndex(of: list.words(index)) else { return nil }
      let place = list.isMark(index + 1, ",") ? index + 2 : index + 1
      guard let day = list.integer(place), let month = EnglishMonth(list.words(place + 1)),
        list.integer(place + 2) == nil, let year = year(after: place + 2, list),
        let date = CalendarDate(year: year, month: month.number, day: day),
        date.weekday.rawValue != weekday + 1
      else { return nil }
      return remark(
        unit,
        list.span(index, place + 1),
        name: list.span(index, index),
        date,
        .english
      )
    }
  }

  /// The year of the date that comes next in the same list of dates.
  private func year(after index: Int, _ list: TokenList) -> Int? {
    guard list.isMark(index, ",") || ["and", "to", "or"].contains(list.folded(index)) else {
      return nil
    }
    for place in index..<(index + 8) {
      if let year = list.integer(place), year > 1900, EnglishMonth(list.words(place - 1)) != nil {
        return year
      }
      if list.isMark(place, ".", ";") { return nil }
    }
    return nil
  }
}

/// Counts scalars up to places of a text that are asked for in their order, or nearly.
private struct ScalarOffsets {
  private let scalars: String.UnicodeScalarView
  private var index: String.Index
  private var offset = 0

  init(_ words: String) {
    scalars = words.unicodeScalars
    index = scalars.startIndex
  }

  mutating func span(_ range: Range<String.Index>) -> Range<Int> {
    let start = move(to: range.lowerBound)
    return start..<move(to: range.upperBound)
  }

  private mutating func move(to place: String.Index) -> Int {
    offset += scalars.distance(from: index, to: place)
    index = place
    return offset
  }
}
