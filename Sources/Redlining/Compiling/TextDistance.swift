import Differencing

/// How far apart two texts are.
public enum TextDistance: Sendable {
  /// The share of their words that two texts do not have in common, in order: 0 for the same
  /// words, 1 for none in common.
  public static func between(_ one: String, _ other: String) -> Double {
    var words = ComparedWords()
    let (first, second) = (words.add(one), words.add(other))
    return words.distances(from: first, to: [second])[0]
  }

  /// How far apart the two of several texts are that are furthest.
  ///
  /// - Parameter texts: the texts.
  /// - Returns: as ``between(_:_:)``; 0 for fewer than two texts.
  /// - Complexity: O(*n*²) in the texts; each is cut into words once.
  public static func widest(among texts: [String]) -> Double {
    var words = ComparedWords()
    let places = texts.map { words.add($0) }
    var widest = 0.0
    for (index, place) in places.enumerated() {
      for distance in words.distances(from: place, to: places[(index + 1)...]) {
        widest = max(widest, distance)
      }
    }
    return widest
  }
}

/// The words of texts as numbers, so that many are compared and each is cut into words once.
struct ComparedWords {
  private var symbols: [String: Int32] = [:]
  private var texts: [[Int32]] = []
  private var counter = CommonSubsequence(symbolCount: 0)
  private var countedSymbols = 0

  /// Takes a text in.
  ///
  /// - Returns: its place.
  mutating func add(_ text: String) -> Int {
    texts.append(
      TextPieces.pieces(of: text).filter { !TextPieces.isSpace($0) }.map { piece in
        if let symbol = symbols[piece] { return symbol }
        let symbol = Int32(symbols.count)
        symbols[piece] = symbol
        return symbol
      }
    )
    return texts.count - 1
  }

  /// How far apart a text is from others.
  mutating func distances(from one: Int, to others: some Sequence<Int>) -> [Double] {
    if countedSymbols < symbols.count {
      counter = CommonSubsequence(symbolCount: symbols.count)
      countedSymbols = symbols.count
    }
    let first = texts[one]
    counter.load(first)
    return others.map { other in
      let second = texts[other]
      let all = first.count + second.count
      return all > 0 ? 1 - Double(2 * counter.length(with: second)) / Double(all) : 0
    }
  }
}
