/// What could be written instead of what stands there.
public struct Suggestion: Hashable, Sendable {
  /// One edit of a suggestion.
  public struct Edit: Hashable, Sendable {
    /// What an edit does.
    public enum Change: Hashable, Sendable {
      /// Puts these words in the place of the span.
      case words(String)
      /// Sets the span in italics, or in roman.
      case emphasis(Bool)
      /// Gives the paragraph this label, or none; the span is the whole paragraph.
      case label(String?)
    }

    /// The unit that is edited.
    public var place: TextPlace
    /// Scalar offsets into the unit's words as they stand; a footnote anchor counts one.
    public var span: Range<Int>
    /// What is done.
    public var change: Change

    /// Makes an edit.
    public init(_ place: TextPlace, _ span: Range<Int>, _ change: Change) {
      self.place = place
      self.span = span
      self.change = change
    }
  }

  /// The edits, none of which overlaps another.
  public var edits: [Edit]
  /// Whether it can be made without asking: it changes no meaning, and nothing else can be meant.
  public var isSafe: Bool

  /// Makes a suggestion.
  public init(_ edits: [Edit], isSafe: Bool = false) {
    self.edits = edits
    self.isSafe = isSafe
  }
}
