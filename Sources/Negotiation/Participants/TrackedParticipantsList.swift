import DraftText

/// A list of participants with everything that happened to it.
///
/// A name is proposed until the list closes, and then accepted unless a State objected in time; a
/// name that was objected to is for the Assembly to decide. What a name is depends on the moment for
/// which it is asked, and is kept nowhere.
public struct TrackedParticipantsList: Hashable, Sendable {
  /// What a name is at some time.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Objections are still possible, and there is none.
    case proposed
    /// Somebody objected, and the Assembly has not decided.
    case objected
    /// Nobody objected in time, or the Assembly decided for it.
    case accepted
    /// The Assembly decided against it.
    case rejected
  }

  /// A name with everything that happened to it.
  public struct Participant: Hashable, Sendable {
    /// The number of the entry that proposed it.
    public var number: Int
    /// As it was proposed.
    public var proposed: ProposedParticipant
    /// The objections, in order; late ones are kept and do not count.
    public var objections: [ParticipantObjection] = []
    /// To whom the basis of objections was made known.
    public var disclosures: [ObjectionDisclosure] = []
    /// What the Assembly decided.
    public var decision: ParticipantDecision?
  }

  /// The number of the entry that opened it.
  public var number: Int
  /// As it was opened.
  public var list: ParticipantsList
  /// The names, in the order in which they were proposed.
  public var participants: [Participant] = []

  /// The objections to a name that came in time, up to a moment.
  public func objections(
    to participant: Participant,
    at now: Instant
  ) -> [ParticipantObjection] {
    participant.objections.filter { isInTime($0) && $0.received <= now }
  }

  /// Whether an objection came in time.
  public func isInTime(_ objection: ParticipantObjection) -> Bool {
    objection.received < list.until
  }

  /// What the Assembly had decided at a time; a decision without a day has always been there.
  private func decision(
    on participant: Participant,
    at now: Instant
  ) -> ParticipantDecision? {
    guard let decision = participant.decision else { return nil }
    guard let day = decision.date, let today = now.localDate else { return decision }
    return day <= today ? decision : nil
  }

  /// What a name is at a time.
  public func status(of participant: Participant, at now: Instant) -> Status {
    if let decision = decision(on: participant, at: now) {
      return decision.isAccepted ? .accepted : .rejected
    }
    if !objections(to: participant, at: now).isEmpty { return .objected }
    return now < list.until ? .proposed : .accepted
  }
}
