/// One change of a Word document, as the person who made it left it.
public struct DocumentChange: Hashable, Sendable {
  /// What was done.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Words were put in.
    case insertion
    /// Words were struck out.
    case deletion
    /// Words were taken away to another place.
    case moveFrom
    /// Words were brought from another place.
    case moveTo
    /// Words that one person put in and a later one struck out again; they are in neither version.
    case withdrawal
    /// A paragraph was cut in two at its end.
    case split
    /// A paragraph was joined with the next one.
    case join
    /// Words were set in another way: in italics, in bold, raised.
    case formatting
    /// The style or the number of a paragraph was changed.
    case paragraphFormatting
  }

  /// What was done.
  public var kind: Kind
  /// Whether a paragraph came or went as a whole.
  public var isWholeParagraph: Bool
  /// Who did it, the first first.
  ///
  /// Of words that were put in and struck out again there are two. An author that the document does
  /// not name is `nil`.
  public var authors: [String?]
  /// When, as ISO 8601, by the last of the authors; without a zone where the document knows none.
  public var date: String?
  /// The number of the paragraph in the document, counted from 1.
  public var paragraph: Int
  /// The paragraph as people point at it, such as `OP4`.
  ///
  /// It is called so in the version after the changes, or in the one before where only that one has
  /// it; `nil` where it cannot be pointed at.
  public var reference: String?
  /// The label of the note that was changed; `nil` for a change of the text.
  public var note: String?
  /// The words that came, went or were set anew.
  public var words: String
}
