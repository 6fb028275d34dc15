/// Words of a version that are there because somebody asked for them.
///
/// A claim says nothing of who asked: its key means something to whoever made it, such as the place
/// of an amendment in a list.
public struct OriginClaim: Hashable, Sendable {
  /// The paragraph of the version, as an index in reading order.
  public var paragraph: Int
  /// The words, in scalars of the text as scripts spell it; what lies beyond its end counts not.
  public var range: Range<Int>
  /// What was asked for.
  public var key: Int

  /// Claims words.
  public init(paragraph: Int, range: Range<Int>, key: Int) {
    self.paragraph = paragraph
    self.range = range
    self.key = key
  }
}
