public import DraftText
public import Redlining

/// A footnote of a printed text.
public struct PrintedNote: Hashable, Sendable {
  /// Where its indicator comes from.
  public enum Mark: Hashable, Sendable {
    /// Whoever prints the text counts the notes, and arrives at the number that the draft prints.
    case counted
    /// The draft prints something that counting does not arrive at, such as `*`.
    case printed
  }

  /// Where its indicator comes from.
  public var mark: Mark
  /// The indicator that the later version prints, or the earlier one where the note is gone.
  public var label: String
  /// The indicator that the earlier version prints, where it is another one.
  public var formerLabel: String?
  /// Which of the two versions has the note.
  public var change: Segment.Kind
  /// Who made the note come or go, or gave it another indicator; nobody for the document's author.
  public var holders: [PartyID]
  /// The words of the note, without the indicator; they never call notes.
  public var pieces: [PrintedPiece]

  /// Makes a note.
  public init(
    mark: Mark,
    label: String,
    formerLabel: String? = nil,
    change: Segment.Kind,
    holders: [PartyID] = [],
    pieces: [PrintedPiece]
  ) {
    self.mark = mark
    self.label = label
    self.formerLabel = formerLabel
    self.change = change
    self.holders = holders
    self.pieces = pieces
  }
}
