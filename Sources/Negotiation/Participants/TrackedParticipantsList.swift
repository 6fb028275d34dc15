/// A list of participants with everything that happened to it.
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

  /// Whether an objection came in time.
  public func isInTime(_ objection: ParticipantObjection) -> Bool {
    objection.received < list.until
  }

  /// What a name is at a time.
  public func status(of participant: Participant, at now: Instant) -> Status {
    if let decision = participant.decision { return decision.isAccepted ? .accepted : .rejected }
    if participant.objections.contains(where: { isInTime($0) && $0.received <= now }) {
      return .objected
    }
    return now < list.until ? .proposed : .accepted
  }
}
