/// The words that somebody asked for and that a text has in the same order, chosen so that they
/// tell as much as they can.
///
/// The problem: co-facilitators type what was asked in their own way. The idea: the longest common
/// subsequence, but weighed, since it says more to share “wheelchairs” than to share “of the”.
struct SharedWords {
  /// The words asked for.
  let asked: [WeighedWord]
  /// The words of the text that may have come from them.
  let offered: [WeighedWord]
  /// The places of the shared words in both, in order.
  private(set) var pairs: [(asked: Int, offered: Int)] = []
  /// Words asked for with matter that the text has out of order, by their places.
  private var strays: Set<Int> = []

  /// No table has more cells; what lies behind is not looked at.
  private static let largestTable = 1 << 21

  /// Finds the shared words.
  ///
  /// - Complexity: O(*n* · *m*) in the words, within a fixed bound.
  init(_ asked: [WeighedWord], in offered: [WeighedWord]) {
    self.asked = asked
    self.offered = offered
    let (rows, columns) = (
      asked.count, min(offered.count, Self.largestTable / max(asked.count + 1, 1))
    )
    guard rows > 0, columns > 0, rows <= Self.largestTable else { return }
    let width = columns + 1
    var best = [Int32](repeating: 0, count: (rows + 1) * width)
    for row in (0..<rows).reversed() {
      let word = asked[row]
      for column in (0..<columns).reversed() {
        let skipped = max(best[(row + 1) * width + column], best[row * width + column + 1])
        let taken =
          word.word == offered[column].word
          ? best[(row + 1) * width + column + 1] + word.weight : 0
        best[row * width + column] = max(skipped, taken)
      }
    }
    var (row, column) = (0, 0)
    while row < rows, column < columns {
      let here = best[row * width + column]
      if asked[row].word == offered[column].word,
        here == best[(row + 1) * width + column + 1] + asked[row].weight
      {
        pairs.append((row, column))
        row += 1
        column += 1
      } else if here == best[(row + 1) * width + column] {
        row += 1
      } else {
        column += 1
      }
    }
    findStrays()
  }

  /// Finds words that somebody put elsewhere: “during night meetings”, “during meetings at night”.
  private mutating func findStrays() {
    let (mine, theirs) = (Set(pairs.map(\.asked)), Set(pairs.map(\.offered)))
    var left: [String: Int] = [:]
    for (place, word) in offered.enumerated() where word.isContent && !theirs.contains(place) {
      left[word.word, default: 0] += 1
    }
    for (place, word) in asked.enumerated() where word.isContent && !mine.contains(place) {
      guard let count = left[word.word], count > 0 else { continue }
      left[word.word] = count - 1
      strays.insert(place)
    }
  }

  /// How much the shared words tell; half of it where they are out of order.
  private var weight: Int32 {
    pairs.reduce(0) { $0 + asked[$1.asked].weight }
      + strays.reduce(0) { $0 + asked[$1].weight } / 2
  }

  /// The share of what was asked that is there, by what it tells; 0 to 1.
  var share: Double {
    let all = asked.reduce(0) { $0 + $1.weight }
    return all > 0 ? Double(weight) / Double(all) : 0
  }

  /// The share of the text that was asked for.
  var converse: Double {
    let all = offered.reduce(0) { $0 + $1.weight }
    return all > 0 ? Double(weight) / Double(all) : 0
  }

  /// How closely the shared words stand together in the text: the share of what stands between the
  /// first and the last.
  var density: Double {
    let places = pairs.filter { asked[$0.asked].isContent }.map(\.offered)
    guard let first = places.first, let last = places.last else { return 0 }
    let all = offered[first...last].reduce(0) { $0 + $1.weight }
    let shared = pairs.reduce(0) {
      (first...last).contains($1.offered) ? $0 + asked[$1.asked].weight : $0
    }
    return Double(shared) / Double(all)
  }

  /// The share of the telling words asked for that are there; 1 where none were.
  var rareShare: Double {
    let all = asked.count(where: \.isRare)
    return all > 0 ? Double(sharedRare) / Double(all) : 1
  }

  /// How many of the telling words are there.
  var sharedRare: Int {
    pairs.count { asked[$0.asked].isRare } + strays.count { asked[$0].isRare }
  }

  /// Whether every word with matter is there.
  var isComplete: Bool {
    pairs.count { asked[$0.asked].isContent } + strays.count == asked.count(where: \.isContent)
  }

  /// Whether the text says no where it was asked and nowhere else: “shall not” is not nearly
  /// “shall”.
  var agreesOnNegation: Bool {
    let shared = pairs.count { asked[$0.asked].isNegation }
    guard let first = pairs.first?.offered, let last = pairs.last?.offered else { return false }
    let around = max(0, first - 1)...last
    return shared == asked.count(where: \.isNegation)
      && shared == offered[around].count(where: \.isNegation)
  }

  /// Whether every number asked for is there.
  var hasAllNumbers: Bool {
    pairs.count { asked[$0.asked].isNumber } + strays.count { asked[$0].isNumber }
      == asked.count(where: \.isNumber)
  }

  /// The stretches of the text that the shared words fill, without little words that stand alone.
  var ranges: [Range<Int>] {
    var ranges: [(range: Range<Int>, isContent: Bool)] = []
    var last = -2
    for pair in pairs {
      let word = offered[pair.offered]
      let isContent = asked[pair.asked].isContent
      // White space and marks between two words in a row come along.
      if pair.offered == last + 1, let open = ranges.last,
        word.range.lowerBound - open.range.upperBound <= 2
      {
        ranges[ranges.count - 1] = (
          open.range.lowerBound..<word.range.upperBound, open.isContent || isContent
        )
      } else {
        ranges.append((word.range, isContent))
      }
      last = pair.offered
    }
    return ranges.filter(\.isContent).map(\.range)
  }
}
