public import DraftText
public import Negotiation

/// The lists of participants, as they stand at a time: proposed and final names.
///
/// Who proposed or objected, and on what basis, is for those who may know it: no listing says it.
public struct ParticipantsListing: Codable, Hashable, Sendable {
  /// One list.
  public struct List: Codable, Hashable, Sendable {
    /// The number of the entry that opened it.
    public var entry: Int
    /// What it is called.
    public var title: String
    /// The entry of the meeting.
    public var meeting: Int?
    /// The moment from which the names stand to which nobody objected.
    public var until: Instant
    /// Where the procedure comes from.
    public var source: String?
    /// Whether objections are still possible.
    public var isOpen: Bool
    /// The names, proposed and final.
    public var participants: [Participant]
  }

  /// One name.
  public struct Participant: Codable, Hashable, Sendable {
    /// The number of the entry that proposed it.
    public var entry: Int
    /// The name.
    public var name: String
    /// What kind of participant it is.
    public var kind: String?
    /// `proposed`, `objected`, `accepted` or `rejected`.
    public var status: String
    /// How many objections came in time.
    public var objections: Int
    /// How many came too late, which are kept and change nothing.
    public var lateObjections: Int
    /// To whom the general basis was made known.
    public var disclosedTo: [String]
    /// The day on which the Assembly decided.
    public var decided: CalendarDate?
    /// Where the decision is recorded.
    public var decision: String?
  }

  /// The negotiation.
  public var negotiation: String
  /// The time.
  public var at: Instant
  /// The lists, in the order in which they were opened.
  public var lists: [List]

  /// Lists the lists of a ledger at a time.
  public init(_ ledger: Ledger, at now: Instant) {
    negotiation = ledger.negotiation
    at = now
    lists = ledger.state.participants.all.map { tracked in
      List(
        entry: tracked.number,
        title: tracked.list.title,
        meeting: tracked.list.meeting,
        until: tracked.list.until,
        source: tracked.list.source,
        isOpen: now < tracked.list.until,
        participants: tracked.participants.map { participant in
          Participant(
            entry: participant.number,
            name: participant.proposed.name,
            kind: participant.proposed.kind,
            status: tracked.status(of: participant, at: now).rawValue,
            objections: tracked.objections(to: participant, at: now).count,
            lateObjections: participant.objections.count { objection in
              !tracked.isInTime(objection) && objection.received <= now
            },
            disclosedTo: participant.disclosures.flatMap(\.recipients),
            decided: participant.decision?.date,
            decision: participant.decision?.source
          )
        }
      )
    }
  }
}
