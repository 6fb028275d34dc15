/// What became of a paragraph that a version does not have any more.
///
/// No paragraph vanishes in silence: one that nothing continues, and that went into no other, has
/// an amendment that asked for it, a paragraph that took up what it said, or a reason.
public struct Departure: Hashable, Codable, Sendable {
  /// The paragraph of the version before, as an index in reading order.
  public var paragraph: Int
  /// The amendment that asked for it, with its place.
  public var amendment: Amendment.Pointer?
  /// The paragraphs of the new version that took up what it said, as indices.
  public var into: [Int]?
  /// Why it is gone, as delegations are told.
  public var reason: String?

  /// Says what became of a paragraph.
  public init(
    paragraph: Int,
    amendment: Amendment.Pointer? = nil,
    into: [Int]? = nil,
    reason: String? = nil
  ) {
    self.paragraph = paragraph
    self.amendment = amendment
    self.into = into
    self.reason = reason
  }
}
