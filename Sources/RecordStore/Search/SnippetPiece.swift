/// A stretch of a text in which something was searched for.
public struct SnippetPiece: Hashable, Codable, Sendable {
  /// The words.
  public let text: String
  /// Whether they were searched for.
  public let isMatch: Bool

  /// Names a stretch.
  public init(text: String, isMatch: Bool) {
    self.text = text
    self.isMatch = isMatch
  }
}
