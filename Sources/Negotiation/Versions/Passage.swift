public import DraftText

/// A version, or a paragraph of it, that an entry speaks of.
///
/// The paragraph is named by its lasting identity; the reference is what people called it in that
/// version, kept because numbers move.
public struct Passage: Hashable, Codable, Sendable {
  /// The number of the entry that circulated the version.
  public var version: Int
  /// The paragraph; nothing for the whole version.
  public var paragraph: ParagraphID?
  /// How the version calls it, such as `OP4 (b)` or `chapeau of OP4`; nothing for the whole.
  public var reference: Reference?

  /// Names a version, or a paragraph of it.
  public init(version: Int, paragraph: ParagraphID? = nil, reference: Reference? = nil) {
    self.version = version
    self.paragraph = paragraph
    self.reference = reference
  }
}
