public import DraftText

/// A submitted text with everything that happened to it.
public struct TrackedDocument: Hashable, Sendable {
  /// An entry of a kind with its number in the record.
  public struct Numbered<Content: Hashable & Sendable>: Hashable, Sendable {
    /// The number of the entry.
    public var number: Int
    /// What it says.
    public var content: Content
  }

  /// The number of the entry that submitted it.
  public var number: Int
  /// As it was submitted.
  public var submission: Submission
  /// Its addenda, corrigenda and so on.
  public var family: [Numbered<FamilyDocument>] = []
  /// Sponsors who came and went since.
  public var sponsorChanges: [Numbered<SponsorChange>] = []
  /// The amendments to it.
  public var amendments: [Numbered<TabledAmendment>] = []
  /// What was read out.
  public var revisions: [Numbered<OralRevision>] = []
  /// What it costs.
  public var budget: [Numbered<BudgetImplication>] = []
  /// What was decided on amendments and parts.
  public var decisions: [Numbered<TabledDecision>] = []
  /// Its adoption.
  public var adoption: Numbered<Adoption>?
  /// The distribution of the resolution.
  public var distribution: Numbered<Distribution>?
  /// Votes that were meant otherwise.
  public var corrections: [Numbered<VotingCorrection>] = []
  /// Positions that were explained.
  public var explanations: [Numbered<Explanation>] = []

  /// The sponsors now: those who submitted it, with those who joined and without those who
  /// withdrew, in the order in which they came; nobody where the President submitted it.
  public var sponsors: [PartyID] {
    guard case .states(var sponsors, _) = submission.submitter else { return [] }
    for change in sponsorChanges.map(\.content) {
      sponsors.removeAll(where: change.withdrawn.contains)
      sponsors += change.added.filter { !sponsors.contains($0) }
    }
    return sponsors
  }

  /// What was decided on an amendment, by the number of its entry; `nil` as long as nothing was.
  public func decision(on amendment: Int) -> TabledDecision? {
    decisions.last { $0.content.matter == .amendment(amendment) }?.content
  }

  /// Everything that makes the adopted text another one than that of the version, in the order in
  /// which it happened: what was read out, the amendments that were adopted, and the paragraphs
  /// that a separate vote rejected.
  public var changes: [Amendment] {
    let read = revisions.map { ($0.number, $0.content.amendments) }
    let taken = decisions.compactMap { decision -> (Int, [Amendment])? in
      switch (decision.content.matter, decision.content.outcome) {
      case (.amendment(let number), .adopted):
        let amendment = amendments.first { $0.number == number }
        return amendment.map { (decision.number, $0.content.amendments) }
      case (.paragraphs(let passages), .rejected):
        return (decision.number, [Amendment(.delete, passages: passages)])
      default: return nil
      }
    }
    return (read + taken).sorted { $0.0 < $1.0 }.flatMap(\.1)
  }
}
