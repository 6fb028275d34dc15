import DraftText
public import Negotiation

/// Schedules meetings and records what happened at them.
public struct RecordMeetings: Sendable {
  /// What is typed about an intervention.
  public struct Statement: Sendable {
    /// Who spoke; nobody where it is not for attribution.
    public var party: String?
    /// On whose behalf.
    public var behalf: [String] = []
    /// The paragraphs it was about.
    public var on: String?
    /// The version they are of; the one on the table if left out.
    public var version: String?
    /// Which alternative it was about.
    public var alternative: String?
    /// Where the speaker stands.
    public var position: Intervention.Position
    /// What was said.
    public var words: String?
    /// The words that were proposed.
    public var proposal: String?

    /// Takes a side.
    public init(_ position: Intervention.Position) {
      self.position = position
    }
  }

  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// Schedules a meeting.
  ///
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func schedule(
    _ particulars: MeetingParticulars,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let reader = VersionReader(registry: registry, ledger: ledger)
      let meeting = try particulars.applied(to: nil, reader)
      return [Recording(.consultation(.scheduled(meeting)))]
    }
  }

  /// Changes what was announced of a meeting.
  ///
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func change(
    _ number: Int,
    _ particulars: MeetingParticulars,
    reason: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      guard let meeting = ledger.state.consultations[number] else {
        throw Problem(.consultation(.unknown(number)), in: ledger)
      }
      let reader = VersionReader(registry: registry, ledger: ledger)
      let change = ConsultationChange(
        meeting: number,
        consultation: try particulars.applied(to: meeting.consultation, reader),
        reason: reason
      )
      guard change.consultation != meeting.consultation else {
        throw Problem("Nothing of meeting #\(number) would change")
      }
      return [Recording(.consultation(.changed(change)))]
    }
  }

  /// Calls a meeting off.
  ///
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func cancel(
    _ number: Int,
    reason: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { _ in
      let cancellation = ConsultationCancellation(meeting: number, reason: reason)
      return [Recording(.consultation(.cancelled(cancellation)))]
    }
  }

  /// Records who was at a meeting.
  ///
  /// - Returns: what was recorded.
  /// - Throws: why nothing was, such as a party that is unknown.
  public func attend(
    _ number: Int,
    _ parties: [String],
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let directory = registry.directory(for: ledger)
      let attendance = Attendance(
        meeting: number,
        parties: try parties.map { typed throws(Problem) in try directory.party(named: typed) }
      )
      return [Recording(.consultation(.attended(attendance)))]
    }
  }

  /// Records what somebody said.
  ///
  /// - Returns: what was recorded.
  /// - Throws: why nothing was, such as a party or a paragraph that is unknown.
  public func say(
    _ statement: Statement,
    at number: Int,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      guard let meeting = ledger.state.consultations[number] else {
        throw Problem(.consultation(.unknown(number)), in: ledger)
      }
      let directory = registry.directory(for: ledger)
      let reader = VersionReader(registry: registry, ledger: ledger)
      var intervention = Intervention(
        meeting: number,
        alternative: statement.alternative,
        position: statement.position,
        words: statement.words,
        proposal: statement.proposal
      )
      if let party = statement.party { intervention.party = try directory.party(named: party) }
      intervention.behalf = try statement.behalf.map { typed throws(Problem) in
        try directory.party(named: typed)
      }
      if let on = statement.on {
        let version =
          if let typed = statement.version {
            try reader.version(typed)
          } else {
            try reader.version(onTable: meeting.consultation)
          }
        intervention.passages = try reader.passages(on, of: version)
      }
      return [Recording(.consultation(.intervened(intervention)))]
    }
  }

  /// Records what came of a meeting.
  ///
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func close(
    _ number: Int,
    summary: String?,
    outcome: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { _ in
      let closing = ConsultationClosing(meeting: number, summary: summary, outcome: outcome)
      return [Recording(.consultation(.closed(closing)))]
    }
  }
}
