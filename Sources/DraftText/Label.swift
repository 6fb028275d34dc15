/// A paragraph's number as one version prints it: `12`, `(a)`, `12 bis`, `4 alt`.
///
/// The full stop that follows a number is not part of the label. What a `bis` or an `alt` stands
/// for is stored beside the letters, because two practices use the same letters for different
/// things: the Editorial Manual for alternative versions of one paragraph, negotiators for
/// paragraphs added after it.
public struct Label: Hashable, Sendable {
  /// What a paragraph with a suffixed label is to the paragraph whose number it borrows.
  public enum Standing: String, Hashable, Sendable {
    /// A further paragraph, placed after it.
    case insertion
    /// Another version of it.
    case alternative
  }

  /// The label as printed, without the full stop after it.
  public var text: String
  /// What the suffix means, where somebody said so; never read off the letters.
  public var standing: Standing?

  /// Makes a label from its printed form.
  public init(_ text: String, standing: Standing? = nil) {
    self.text = text
    self.standing = standing
  }
}
