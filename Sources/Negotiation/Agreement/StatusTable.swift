/// Where every paragraph of a version stands.
public struct StatusTable: Hashable, Sendable {
  /// The number of the entry that circulated the version.
  public var version: Int
  /// Where its paragraphs stand, in their order.
  public var paragraphs: [ParagraphStanding]
  /// What became of the paragraphs of its basis that it no longer has.
  public var gone: [ParagraphStanding]

  /// The paragraphs that are not agreed, or not by all.
  public var notAgreed: [ParagraphStanding] {
    paragraphs.filter { $0.status.share != .agreed }
  }
}
