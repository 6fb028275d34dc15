/// A mark of bracketed text: where it opens, where alternatives are parted, where it closes.
///
/// Marks stand at places in paragraphs and not in a tree, so that brackets may nest, cross
/// styles, span paragraphs or be unbalanced, as they are in real negotiating texts.
public struct BracketMark: Hashable, Sendable {
  /// What the mark does.
  public enum Kind: String, Hashable, Sendable {
    /// `[` or `{`.
    case opening
    /// `/` between alternatives of one bracket.
    case separator
    /// `]` or `}`.
    case closing
  }

  /// The paragraph the mark stands in, by its place in the draft.
  public var paragraph: Int
  /// The place of the mark's scalar in the paragraph's ``Paragraph/words``, counted in scalars.
  public var offset: Int
  /// What the mark does.
  public var kind: Kind

  /// Makes a mark.
  public init(paragraph: Int, offset: Int, kind: Kind) {
    self.paragraph = paragraph
    self.offset = offset
    self.kind = kind
  }
}
