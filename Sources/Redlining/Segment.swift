/// A stretch of words that two texts share or that one of them has alone.
///
/// The kept and deleted segments of a script, put together, spell the old text exactly; the kept
/// and inserted ones spell the new text.
public struct Segment: Hashable, Sendable {
  /// Which of the two texts has the words.
  public enum Kind: String, Hashable, Sendable {
    /// Both.
    case kept = "="
    /// The old one alone.
    case deleted = "-"
    /// The new one alone.
    case inserted = "+"
  }

  /// Which of the two texts has the words.
  public var kind: Kind
  /// The words; never empty.
  public var text: String

  /// Makes a segment.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}
