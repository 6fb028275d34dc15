/// Puts right which paragraphs of a version continue which.
public struct MatchCorrection: Hashable, Codable, Sendable {
  /// The number of the entry that circulated the version.
  public var version: Int
  /// Pairs that hold from now on.
  public var paired: [Matching.Pair]
  /// Paragraphs of the version, as indices, that continue none.
  public var unpaired: [Int]
  /// What became of paragraphs of the basis that nothing continues any more.
  public var departed: [Departure]?

  /// Makes a correction.
  public init(
    version: Int,
    paired: [Matching.Pair] = [],
    unpaired: [Int] = [],
    departed: [Departure]? = nil
  ) {
    self.version = version
    self.paired = paired
    self.unpaired = unpaired
    self.departed = departed
  }

  /// Whether it says one thing at most of each paragraph.
  public var isPlain: Bool {
    let news = paired.map(\.new) + unpaired
    return Set(paired.map(\.old)).count == paired.count && Set(news).count == news.count
  }
}
