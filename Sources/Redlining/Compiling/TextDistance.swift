import Differencing

/// How far apart two texts are.
public enum TextDistance: Sendable {
  /// The share of their words that two texts do not have in common, in order: 0 for the same
  /// words, 1 for none in common.
  public static func between(_ one: String, _ other: String) -> Double {
    var symbols: [String: Int32] = [:]
    func words(_ text: String) -> [Int32] {
      TextPieces.pieces(of: text).filter { !TextPieces.isSpace($0) }.map { piece in
        let symbol = symbols[piece] ?? Int32(symbols.count)
        symbols[piece] = symbol
        return symbol
      }
    }
    let (first, second) = (words(one), words(other))
    let all = first.count + second.count
    guard all > 0 else { return 0 }
    var counter = CommonSubsequence(symbolCount: symbols.count)
    counter.load(first)
    return 1 - Double(2 * counter.length(with: second)) / Double(all)
  }
}
