/// Finds the depth of each subparagraph from the labels that came before it.
///
/// A label that goes on where a level stopped belongs to that level; one that counts from the
/// beginning opens a level below. `(i)` after `(h)` is a letter; after `(b) …:` it is a numeral.
struct ListLevels {
  private struct Level {
    var style: Enumerator.Style
    var series: Enumerator.Series
    var last: Int
  }

  private var levels: [Level] = []

  /// Forgets the lists of the paragraph before.
  mutating func reset() {
    levels.removeAll(keepingCapacity: true)
  }

  /// Whether a list is open.
  var isOpen: Bool { !levels.isEmpty }

  /// The depth of the next subparagraph.
  ///
  /// - Parameters:
  ///   - item: what its label can count.
  ///   - isSuffixed: whether a `bis` follows, which repeats the letter of its neighbour.
  ///   - opensList: whether the subparagraph before ended with a colon.
  /// - Returns: 1 for the first level.
  mutating func depth(of item: Enumerator, isSuffixed: Bool, opensList: Bool) -> Int {
    let series: [Enumerator.Series] = [.letters, .numerals, .digits]
    let matches = { (level: Level, value: Int) in
      value == level.last + 1 || isSuffixed && value == level.last
    }
    if opensList, let new = series.first(where: { item.value(in: $0) == 1 }), !isSuffixed {
      return open(item, new)
    }
    for index in levels.indices.reversed() where levels[index].style == item.style {
      guard let value = item.value(in: levels[index].series), matches(levels[index], value) else {
        continue
      }
      levels.removeSubrange((index + 1)...)
      levels[index].last = value
      return index + 1
    }
    if let new = series.first(where: { item.value(in: $0) == 1 }) {
      // The same kind again from the beginning is a new list at the old level.
      if let index = levels.lastIndex(where: { $0.style == item.style && $0.series == new }) {
        levels.removeSubrange((index + 1)...)
        levels[index].last = 1
        return index + 1
      }
      return open(item, new)
    }
    // Out of order: a level of its kind, whatever its last value was.
    for index in levels.indices.reversed() where levels[index].style == item.style {
      guard let value = item.value(in: levels[index].series) else { continue }
      levels.removeSubrange((index + 1)...)
      levels[index].last = value
      return index + 1
    }
    return open(item, series.first { item.value(in: $0) != nil } ?? .letters)
  }

  private mutating func open(_ item: Enumerator, _ series: Enumerator.Series) -> Int {
    if levels.count >= 8 { levels.removeLast() }
    levels.append(
      Level(style: item.style, series: series, last: item.value(in: series) ?? 1)
    )
    return levels.count
  }
}
