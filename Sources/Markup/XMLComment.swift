/// A comment of the source, kept apart from the tree so that nothing goes missing in silence.
public struct XMLComment: Hashable, Sendable {
  /// What it says.
  public var text: String
  /// The line of the source it begins on.
  public var line: Int

  /// Makes a comment.
  public init(_ text: String, line: Int) {
    self.text = text
    self.line = line
  }
}
