public import DraftText
public import Redlining

/// A stretch of a printed paragraph or note.
public struct PrintedPiece: Hashable, Sendable {
  /// What stands there.
  public enum Content: Hashable, Sendable {
    /// Words in one style, a paragraph's number among them; never empty.
    case words(String, Style)
    /// The space between a number and the words that it hangs before.
    case tab
    /// The place where a note is called, by the note's place in the text's list.
    case note(Int)
  }

  /// Which of the two versions has it.
  public var change: Segment.Kind
  /// What stands there.
  public var content: Content
  /// How the earlier version set kept words, where it set them otherwise.
  public var formerStyle: Style?
  /// Who made the change; nobody for the document's own author, and where nothing changed.
  public var holders: [PartyID]

  /// Makes a piece.
  public init(
    _ change: Segment.Kind,
    _ content: Content,
    formerStyle: Style? = nil,
    holders: [PartyID] = []
  ) {
    self.change = change
    self.content = content
    self.formerStyle = formerStyle
    self.holders = holders
  }
}

extension [PrintedPiece] {
  /// Adds a piece; words go on where the last ones of their kind, style and holders end.
  public mutating func join(_ piece: PrintedPiece) {
    guard case .words(let words, let style) = piece.content, let last = last,
      case .words(let before, style) = last.content, last.change == piece.change,
      last.formerStyle == piece.formerStyle, last.holders == piece.holders
    else {
      append(piece)
      return
    }
    self[count - 1].content = .words(before + words, style)
  }
}
