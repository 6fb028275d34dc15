/// A stretch of a paragraph in one style, or the anchor of a footnote.
public enum Run: Hashable, Sendable {
  /// Words in one style; never empty.
  case text(String, Style)
  /// The place where a footnote is called.
  case footnote(FootnoteID)

  /// Words in plain roman.
  public static func text(_ words: String) -> Run { .text(words, .plain) }

  /// Whether it is words, not an anchor.
  public var isText: Bool { if case .text = self { true } else { false } }
}
