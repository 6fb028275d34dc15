public import DraftText
public import Negotiation

/// A version that is about to be recorded, and what it continues.
public struct CirculationPlan: Sendable {
  /// The negotiation.
  public let negotiation: String
  /// What the document is called.
  public let source: String
  /// What will be recorded.
  public let circulation: Circulation
  /// The text.
  public let draft: Draft
  /// What reading left in doubt.
  public let notes: [ReadingNote]
  /// The version it is based on; nothing for the first.
  public let basis: MatchedBasis?
  /// Which amendments it took up; nothing for the first.
  public let links: AmendmentLinks?
  /// What became of the paragraphs of the basis that nothing continues; nothing for the first.
  public let departures: ParagraphDepartures?
  /// The brackets opened in the room on its basis that it neither shows nor lifts, in words.
  public let hiddenBrackets: [String]
  /// Whether it says the same as its basis, word for word.
  public let isSameText: Bool
  /// What the record will keep.
  let contents: [Content]
  /// The versions that there were when it was planned, by their entries.
  let versions: [Int]

  /// Why it cannot be recorded as it is: a paragraph would vanish in silence.
  public var problem: Problem? { departures?.problem }
}
