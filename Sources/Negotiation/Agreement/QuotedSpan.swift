/// Words of a paragraph, by their place in it and by themselves.
public struct QuotedSpan: Hashable, Codable, Sendable {
  /// Where they begin, in scalars of the text as scripts spell it.
  public var start: Int
  /// The words.
  public var quoted: String

  /// Names words.
  public init(start: Int, quoted: String) {
    self.start = start
    self.quoted = quoted
  }

  /// Where they stand, in scalars.
  public var range: Range<Int> { start..<start + quoted.unicodeScalars.count }

  /// Whether they begin inside of other words and end outside of them, or the other way round.
  public func crosses(_ other: QuotedSpan) -> Bool {
    let (one, other) = (range, other.range)
    let common = one.clamped(to: other)
    return !common.isEmpty && common != one && common != other
  }
}
