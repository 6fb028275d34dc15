/// What somebody wants to know of the words of a version; what is left out does not matter.
public struct OriginQuestion: Hashable, Sendable {
  /// Only these paragraphs, as typed, each with its items.
  public var paragraphs: String?
  /// Only these words, wherever they stand.
  public var words: String?
  /// Only words that come from amendments of this party, as typed.
  public var party: String?
  /// Only words that came in after this version, as typed.
  public var since: String?

  /// Asks something.
  public init(
    paragraphs: String? = nil,
    words: String? = nil,
    party: String? = nil,
    since: String? = nil
  ) {
    self.paragraphs = paragraphs
    self.words = words
    self.party = party
    self.since = since
  }
}
