public import DraftText

/// One change that somebody proposes, on its way into a compilation.
public struct Contribution: Hashable, Sendable {
  /// What ties the changes of one proposal together; it is never shown and decides no order.
  public var proposal: Int
  /// Its place in the proposal, which decides the order of what it puts in at one place.
  public var place: Int
  /// Who holds it; nobody where that is not told.
  public var holders: [PartyID]
  /// What is wanted, of paragraphs of the base.
  public var change: ProposedChange
  /// What is said with it: the words of a comment, a question, a placeholder.
  public var words: String?
  /// Why it is wanted.
  public var rationale: String?

  /// Makes a contribution.
  public init(
    proposal: Int,
    place: Int = 0,
    holders: [PartyID],
    change: ProposedChange,
    words: String? = nil,
    rationale: String? = nil
  ) {
    self.proposal = proposal
    self.place = place
    self.holders = holders
    self.change = change
    self.words = words
    self.rationale = rationale
  }
}
