public import DraftText

/// The agreement that stands on some words of a paragraph.
public struct StandingAgreement: Hashable, Sendable {
  /// The number of the entry with the agreement.
  public var number: Int
  /// What was agreed.
  public var agreement: Agreement
  /// The paragraph, as it was called then.
  public var passage: Passage
  /// The address of the agreed words.
  public var words: Digest
  /// The parties whose capitals have not come back.
  public var pending: [PartyID]
  /// How many more these are whose names are not told.
  public var unnamed: Int

  /// Where it was agreed.
  public var tier: AgreementTier { agreement.tier }
}
