public import DraftText

/// Where a paragraph stands in a version, and what it waits for.
public struct ParagraphStanding: Hashable, Sendable {
  /// The paragraph.
  public var paragraph: ParagraphID
  /// Where it stands.
  public var status: ParagraphStatus
  /// The agreement that stands on its words.
  public var agreement: StandingAgreement?
  /// Who has yet to agree: those whose capitals have not come back, and those who reserve.
  public var pending: [PartyID] = []
  /// How many more these are whose names are not told.
  public var unnamed = 0
  /// The paragraphs of its package that are not agreed.
  public var awaited: [ParagraphID] = []
  /// The entry that reopened it.
  public var reopening: Int?
  /// The entries with the reservations that stand on it or on words of it.
  public var reservations: [Int] = []
  /// The paragraphs that it was split into, or that took its substance.
  public var into: [ParagraphID] = []
  /// Whether it no longer reads as it first did.
  public var isChanged = false
  /// The parties that spoke of it or proposed something on it.
  public var parties: [PartyID] = []
}
