import Differencing

/// How alike two texts are, by the words they share in order.
struct Likeness {
  private var counter: CommonSubsequence
  private var count = 0

  init(symbolCount: Int) {
    counter = CommonSubsequence(symbolCount: symbolCount)
  }

  /// How many words of 64 bits were touched so far, by which growth can be checked.
  var steps: Int { counter.steps }

  /// Sets the text that others are compared with.
  mutating func load(_ words: [Int32]) {
    counter.load(words)
    count = words.count
  }

  /// How many words another text shares with it, in order.
  mutating func shared(with words: [Int32]) -> Int {
    counter.length(with: words)
  }

  /// How much the words count by which one text is longer than the other: half for two texts as
  /// wholes, less where one may have grown out of the other by a sentence or two.
  private static let excess = (likeness: 0.5, descent: 0.15)

  /// The shared words over the words that both could share: 0 for nothing in common, 1 for equal
  /// words.
  ///
  /// - Parameters:
  ///   - words: the other text.
  ///   - least: what is of interest. Texts whose lengths alone keep them below it are not
  ///     compared.
  /// - Returns: how alike the two are as wholes (twice the shared words over all words), and how
  ///   alike they are if one grew out of the other; 0 if certainly below what is of interest.
  ///
  /// Reference: A. Tversky, Features of similarity, Psychological Review 84 (1977).
  mutating func ratios(
    with words: [Int32],
    atLeast least: Double
  ) -> (likeness: Double, descent: Double) {
    let (shorter, all) = Self.wholes(count, words.count)
    if shorter == 0 { return Self.ratios(ofLengths: count, words.count) }
    if shorter < least * all.descent { return (0, 0) }
    let shared = Double(shared(with: words))
    return (shared / all.likeness, shared / all.descent)
  }

  /// How alike two texts of so many words can be at most.
  static func ratios(
    ofLengths count: Int,
    _ otherCount: Int
  ) -> (likeness: Double, descent: Double) {
    let (shorter, all) = wholes(count, otherCount)
    if shorter == 0 { return count == otherCount ? (1, 1) : (0, 0) }
    return (shorter / all.likeness, shorter / all.descent)
  }

  /// The length of the shorter text, and by what shared words are divided.
  private static func wholes(
    _ count: Int,
    _ otherCount: Int
  ) -> (shorter: Double, all: (likeness: Double, descent: Double)) {
    let shorter = Double(min(count, otherCount))
    let more = Double(max(count, otherCount)) - shorter
    return (shorter, (shorter + excess.likeness * more, shorter + excess.descent * more))
  }
}
