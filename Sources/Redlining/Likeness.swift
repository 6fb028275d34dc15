import Differencing

/// How alike two texts are, by the words they share in order.
struct Likeness {
  private var counter: CommonSubsequence
  private var count = 0

  init(symbolCount: Int) {
    counter = CommonSubsequence(symbolCount: symbolCount)
  }

  /// Sets the text that others are compared with.
  mutating func load(_ words: [Int32]) {
    counter.load(words)
    count = words.count
  }

  /// How many words another text shares with it, in order.
  mutating func shared(with words: [Int32]) -> Int {
    counter.length(with: words)
  }

  /// Twice the shared words over all words: 0 for nothing in common, 1 for equal words.
  ///
  /// - Parameters:
  ///   - words: the other text.
  ///   - least: what is of interest. Texts whose lengths alone keep them below it are not
  ///     compared.
  /// - Returns: the ratio; 0 if it is certainly below what is of interest.
  mutating func ratio(with words: [Int32], atLeast least: Double) -> Double {
    let all = count + words.count
    if all == 0 { return 1 }
    if Double(2 * min(count, words.count)) < least * Double(all) { return 0 }
    return Double(2 * shared(with: words)) / Double(all)
  }
}
