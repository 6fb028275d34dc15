/// How a stretch of text is set; the default is plain roman.
public struct Style: Hashable, Sendable {
  /// Italic, as opening words and titles are.
  public var emphasis: Bool
  /// Bold.
  public var strong: Bool
  /// Raised.
  public var superscript: Bool
  /// Where a link leads, as written in the source.
  public var link: String?

  /// Plain roman text.
  public static let plain = Style()

  /// Makes a style; what is left out is off.
  public init(
    emphasis: Bool = false,
    strong: Bool = false,
    superscript: Bool = false,
    link: String? = nil
  ) {
    self.emphasis = emphasis
    self.strong = strong
    self.superscript = superscript
    self.link = link
  }
}
