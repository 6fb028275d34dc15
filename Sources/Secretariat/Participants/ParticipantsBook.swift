public import DraftText
import Negotiation

/// Keeps lists of participants on a non-objection basis.
public struct ParticipantsBook: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// Opens a list.
  ///
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func open(
    _ title: String,
    meeting: Int?,
    until: String,
    source: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let end = try TimeReader(zone: ledger.timeZone).deadline(until).until
      let list = ParticipantsList(title: title, meeting: meeting, until: end, source: source)
      return [Recording(.participants(.opened(list)))]
    }
  }

  /// Puts a name on a list.
  ///
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func propose(
    _ participant: String,
    kind: String?,
    on list: Int,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { _ in
      let proposed = ProposedParticipant(list: list, name: participant, kind: kind)
      return [Recording(.participants(.proposed(proposed)))]
    }
  }

  /// Records an objection.
  ///
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func object(
    to participant: Int,
    by party: String?,
    basis: String?,
    receivedAt: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let reader = TimeReader(zone: ledger.timeZone)
      var objection = ParticipantObjection(
        participant: participant,
        received: try receivedAt.map { typed throws(Problem) in try reader.instant(typed) }
          ?? registry.clock.now(),
        basis: basis
      )
      if let party {
        objection.party = try registry.directory(for: ledger).party(named: party)
      }
      return [Recording(.participants(.objected(objection)))]
    }
  }

  /// Makes the basis of an objection known to those who asked.
  ///
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func disclose(
    _ participant: Int,
    to recipients: [String],
    basis: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { _ in
      let disclosure = ObjectionDisclosure(
        participant: participant,
        recipients: recipients,
        basis: basis
      )
      return [Recording(.participants(.disclosed(disclosure)))]
    }
  }

  /// Records what the Assembly decided.
  ///
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func decide(
    _ participant: Int,
    isAccepted: Bool,
    date: CalendarDate?,
    source: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { _ in
      let decision = ParticipantDecision(
        participant: participant,
        isAccepted: isAccepted,
        date: date,
        source: source
      )
      return [Recording(.participants(.decided(decision)))]
    }
  }
}
