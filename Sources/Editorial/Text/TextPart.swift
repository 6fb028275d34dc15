/// A part of a draft whose paragraphs are written in one manner.
public struct TextPart: Hashable, Sendable {
  /// How paragraphs are written.
  public enum Manner: Hashable, Sendable {
    /// One sentence over all paragraphs: participles with commas, verbs with semicolons.
    case resolution
    /// Sentences, each numbered paragraph on its own: a declaration, a programme, rules.
    case sentences
  }

  /// The paragraphs.
  public let paragraphs: Range<Int>
  /// How they are written.
  public let manner: Manner
  /// Whether it stands behind the heading of an annex.
  public let isAnnex: Bool
}
