public import DraftText
public import Redlining

/// A paragraph of a printed text, its number among its words.
public struct PrintedParagraph: Hashable, Sendable {
  /// Whether the paragraph stands in one place or is one of the two places of a move.
  public enum Place: Hashable, Sendable {
    /// In one place in both versions, or in the only version that has it.
    case standing
    /// Where the earlier version had it: the words that moved, and those deleted on the way.
    case departed(move: Int)
    /// Where the later version has it: the words that moved, and those inserted on the way.
    case arrived(move: Int)
  }

  /// What decides how it looks, in the later version that has it.
  public var setting: ParagraphSetting
  /// The same in the earlier version, where it differs.
  public var formerSetting: ParagraphSetting?
  /// Whether it moved, and which of the two places this is.
  public var place: Place
  /// What stands in it.
  public var pieces: [PrintedPiece]
  /// Which of the two versions ends a paragraph here; of a moved paragraph, both.
  public var end: Segment.Kind
  /// Who changed the end or the setting, or moved the paragraph; nobody for the document's author.
  ///
  /// What happened to the words says each piece. Nobody but its mover may change a moved paragraph,
  /// since its words would go with one change and stay with the other: where others want changes
  /// too, it is deleted in one place and inserted in the other.
  public var holders: [PartyID]
  /// What is said beside it.
  public var comments: [PrintedComment]

  /// Makes a paragraph.
  public init(
    setting: ParagraphSetting,
    formerSetting: ParagraphSetting? = nil,
    place: Place = .standing,
    pieces: [PrintedPiece],
    end: Segment.Kind = .kept,
    holders: [PartyID] = [],
    comments: [PrintedComment] = []
  ) {
    self.setting = setting
    self.formerSetting = formerSetting == setting ? nil : formerSetting
    self.place = place
    self.pieces = pieces
    self.end = end
    self.holders = holders
    self.comments = comments
  }
}
