/// What happens to a text from its submission on.
///
/// A text that is submitted is a document with a symbol; everything after that happens to the
/// document, which is named by the number of the entry that submitted it. One text may be submitted
/// several times: revised, or in two sessions, once to be transmitted and once to be adopted.
public enum TablingEvent: Hashable, Codable, Sendable {
  /// A text was submitted.
  case submitted(Submission)
  /// A document of its family was issued: an addendum, a corrigendum, or the same once more.
  case issued(FamilyDocument)
  /// Sponsors came or went.
  case sponsored(SponsorChange)
  /// An amendment to it was submitted.
  case amended(TabledAmendment)
  /// It was revised orally.
  case revised(OralRevision)
  /// What it costs was said.
  case costed(BudgetImplication)
  /// Something was put to the vote, or decided without one.
  case decided(TabledDecision)
  /// It was adopted.
  case adopted(Adoption)
  /// The resolution was distributed.
  case distributed(Distribution)
  /// Somebody said afterwards how they had meant to vote.
  case votingCorrected(VotingCorrection)
  /// A position was explained.
  case explained(Explanation)
}
