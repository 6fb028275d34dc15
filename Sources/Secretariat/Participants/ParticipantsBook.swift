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

  /// Puts a name on a list; who proposed it is kept nowhere.
  ///
  /// - Parameters:
  ///   - participant: the name.
  ///   - kind: what kind of participant it is.
  ///   - proposedAt: when it was put on the list, as it is typed; now if left out.
  ///   - list: the entry that opened the list.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func propose(
    _ participant: String,
    kind: String?,
    proposedAt: String? = nil,
    on list: Int,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let reader = TimeReader(zone: ledger.timeZone)
      let proposed = ProposedParticipant(
        list: list,
        name: participant,
        kind: kind,
        proposed: try proposedAt.map { typed throws(Problem) in try reader.instant(typed) }
      )
      return [Recording(.participants(.proposed(proposed)))]
    }
  }

  /// Records an objection.
  ///
  /// - Parameters:
  ///   - participant: the entry that proposed the name.
  ///   - party: the State that objected; nothing where that is not disclosed, and then no name is
  ///     kept anywhere.
  ///   - basis: the general basis.
  ///   - receivedAt: when it was received, as it is typed; now if left out.
  ///   - name: the negotiation.
  /// - Returns: what was recorded, and whether the objection came in time.
  /// - Throws: that it is no State, or why else nothing was recorded.
  public func object(
    to participant: Int,
    by party: String?,
    basis: String?,
    receivedAt: String?,
    in name: String
  ) throws(Problem) -> (acknowledgement: Acknowledgement, isLate: Bool) {
    var isLate = false
    let acknowledgement = try registry.record(in: name) { ledger throws(Problem) in
      let reader = TimeReader(zone: ledger.timeZone)
      var objection = ParticipantObjection(
        participant: participant,
        received: try receivedAt.map { typed throws(Problem) in try reader.instant(typed) }
          ?? registry.clock.now(),
        basis: basis
      )
      if let party {
        let found = try registry.directory(for: ledger).find(party)
        guard found.isState else {
          throw Problem(
            "\(found.name) cannot object: only States do",
            hint: "Name the State, or leave --by out where it is not disclosed."
          )
        }
        objection.party = found.id
      }
      let list = ledger.state.participants.all.first { list in
        list.participants.contains { $0.number == participant }
      }
      isLate = list.map { !$0.isInTime(objection) } ?? false
      return [Recording(.participants(.objected(objection)))]
    }
    return (acknowledgement, isLate)
  }

  /// Makes the general basis of objections known to the Office of the President of the General
  /// Assembly and to those who asked.
  ///
  /// - Parameters:
  ///   - participant: the entry that proposed the name.
  ///   - recipients: to whom, as they are typed.
  ///   - basis: the general basis, where it is told only now.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func disclose(
    _ participant: Int,
    to recipients: [String],
    basis: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let directory = registry.directory(for: ledger)
      let disclosure = ObjectionDisclosure(
        participant: participant,
        recipients: try recipients.map { typed throws(Problem) in
          try directory.party(named: typed).name
        },
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
