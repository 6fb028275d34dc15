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
}
