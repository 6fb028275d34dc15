/// Finds the depth of subparagraphs by their numbers.
///
/// An item that goes on counting at an open level belongs to it; one that begins a series opens
/// the next level. `(i)` after `(h)` is a letter unless `(ii)` comes next.
struct ItemDepths {
  private struct Level {
    var series: PrintedNumber.Series
    var value: Int
  }

  private var levels: [Level] = []

  /// Whether a subparagraph is open.
  var isOpen: Bool { !levels.isEmpty }

  /// Closes all levels.
  mutating func close() {
    levels = []
  }

  /// The depth of the next item.
  ///
  /// - Parameters:
  ///   - number: its number.
  ///   - next: the number of the item after it, if there is one.
  ///   - stated: how many lists the source puts around it.
  /// - Returns: the depth, 1 the outermost.
  mutating func depth(
    of number: PrintedNumber,
    next: PrintedNumber?,
    stated: Int
  ) -> Int {
    if let outer = number.outer, let inner = number.senses.first {
      let place = levels.firstIndex { $0.series == outer.series } ?? 0
      return open(inner, at: open(outer, at: place))
    }
    let senses = number.senses.filter { $0.series == .letter || $0.series == .numeral }
    if opensNumerals(number, next: next), stated > levels.count || levels.last?.series == .letter {
      return open(PrintedNumber.Sense(series: .numeral, value: 1), at: levels.count)
    }
    for place in levels.indices.reversed() where place + 1 >= min(stated, levels.count) {
      for sense in senses
      where sense.series == levels[place].series && sense.value == levels[place].value + 1 {
        return open(sense, at: place)
      }
    }
    if let first = senses.first(where: { $0.value == 1 && $0.series == .numeral }) {
      // A numeral that begins a series stands below letters, or alone at the first level.
      return open(first, at: levels.lastIndex { $0.series == .letter }.map { $0 + 1 } ?? 0)
    }
    if let first = senses.first(where: { $0.value == 1 }) {
      return open(first, at: max(0, min(stated - 1, levels.count)))
    }
    // The count is broken: the level of the same series, else the next one.
    let sense = senses.first ?? PrintedNumber.Sense(series: .letter, value: 0)
    if let place = levels.lastIndex(where: { level in
      senses.contains { $0.series == level.series }
    }) {
      let fitting = senses.first { $0.series == levels[place].series } ?? sense
      return open(fitting, at: place)
    }
    return open(sense, at: sense.series == .numeral ? levels.count : 0)
  }

  private mutating func open(_ sense: PrintedNumber.Sense, at place: Int) -> Int {
    let place = min(place, levels.count)
    levels.removeSubrange(place...)
    levels.append(Level(series: sense.series, value: sense.value))
    return place + 1
  }

  /// Whether `(i)` begins numerals although it could go on counting letters.
  private func opensNumerals(_ number: PrintedNumber, next: PrintedNumber?) -> Bool {
    guard number.value(in: .numeral) == 1, let letter = number.value(in: .letter) else {
      return false
    }
    guard levels.contains(where: { $0.series == .letter && $0.value + 1 == letter }) else {
      return false
    }
    return next?.value(in: .numeral) == 2
  }
}
