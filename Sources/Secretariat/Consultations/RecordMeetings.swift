import DraftText
import Negotiation

/// Schedules meetings and records what happened to them and at them.
public struct RecordMeetings: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }
}

extension RecordMeetings {
  /// Schedules a meeting.
  ///
  /// - Parameters:
  ///   - particulars: what is typed about it.
  ///   - name: the negotiation.
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
  /// - Parameters:
  ///   - number: the entry that scheduled it.
  ///   - particulars: what is typed about it.
  ///   - reason: why it changed.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func change(
    _ number: Int,
    _ particulars: MeetingParticulars,
    reason: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let meeting = try Self.meeting(number, in: ledger)
      let reader = VersionReader(registry: registry, ledger: ledger)
      let change = ConsultationChange(
        meeting: number,
        consultation: try particulars.applied(to: meeting, reader),
        reason: reason
      )
      guard change.consultation != meeting.consultation else {
        throw Problem(
          "Nothing of meeting #\(number) would change",
          hint: "Say what is otherwise, such as --start and --end."
        )
      }
      return [Recording(.consultation(.changed(change)))]
    }
  }

  /// Puts a meeting off to a time that is not known yet.
  ///
  /// - Parameters:
  ///   - number: the entry that scheduled it.
  ///   - announcedAt: when that was announced, as it is typed; nothing for now.
  ///   - reason: why.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func postpone(
    _ number: Int,
    announcedAt: String?,
    reason: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let announced = try announced(announcedAt, in: ledger)
      let postponement = ConsultationPostponement(
        meeting: number,
        announced: announced,
        reason: reason
      )
      return [Recording(.consultation(.postponed(postponement)))]
    }
  }

  /// Calls a meeting off.
  ///
  /// - Parameters:
  ///   - number: the entry that scheduled it.
  ///   - announcedAt: when that was announced, as it is typed; nothing for now.
  ///   - reason: why.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func cancel(
    _ number: Int,
    announcedAt: String?,
    reason: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let cancellation = ConsultationCancellation(
        meeting: number,
        announced: try announced(announcedAt, in: ledger),
        reason: reason
      )
      return [Recording(.consultation(.cancelled(cancellation)))]
    }
  }

  /// Records who was at a meeting.
  ///
  /// - Parameters:
  ///   - number: the entry that scheduled it.
  ///   - parties: who was there, as they are typed.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was, such as a party that is unknown.
  public func attend(
    _ number: Int,
    _ parties: [String],
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let directory = registry.directory(for: ledger)
      var attendance = Attendance(meeting: number, parties: [])
      for typed in parties {
        let party = try directory.party(named: typed)
        if !attendance.parties.contains(party) { attendance.parties.append(party) }
      }
      return [Recording(.consultation(.attended(attendance)))]
    }
  }

  /// Records what came of a meeting.
  ///
  /// - Parameters:
  ///   - number: the entry that scheduled it.
  ///   - summary: what was said, in short.
  ///   - outcome: what was decided.
  ///   - bridges: words that it proposes, each `OP4=WORDS`.
  ///   - reported: the entry of the meeting at which its outcome was reported.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func close(
    _ number: Int,
    summary: String?,
    outcome: String?,
    bridges: [String] = [],
    reported: Int? = nil,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let meeting = try Self.meeting(number, in: ledger)
      let reader = VersionReader(registry: registry, ledger: ledger)
      var closing = ConsultationClosing(
        meeting: number,
        summary: summary,
        outcome: outcome,
        reported: reported
      )
      for typed in bridges {
        closing.bridges.append(try Self.bridge(typed, at: meeting, reader))
      }
      return [Recording(.consultation(.closed(closing)))]
    }
  }

  /// The meeting that an entry scheduled.
  static func meeting(_ number: Int, in ledger: Ledger) throws(Problem) -> TrackedConsultation {
    guard let meeting = ledger.state.consultations[number] else {
      throw Problem(.consultation(.unknown(number)), in: ledger)
    }
    return meeting
  }

  private static func bridge(
    _ typed: String,
    at meeting: TrackedConsultation,
    _ reader: VersionReader
  ) throws(Problem) -> BridgingText {
    guard let equals = typed.firstIndex(of: "=") else {
      throw Problem("“\(typed)” proposes no words", hint: "Write “OP4=the words proposed”.")
    }
    let words = String(typed[typed.index(after: equals)...])
    let version = try reader.version(onTable: meeting.consultation)
    let passages = try reader.passages(String(typed[..<equals]), of: version)
    guard passages.count == 1, !words.allSatisfy(\.isWhitespace) else {
      throw Problem("“\(typed)” proposes no words", hint: "Write “OP4=the words proposed”.")
    }
    return BridgingText(passage: passages[0], words: words)
  }

  private func announced(_ typed: String?, in ledger: Ledger) throws(Problem) -> Instant {
    guard let typed else { return registry.clock.now() }
    let announced = try TimeReader(zone: ledger.timeZone).instant(typed)
    guard announced <= registry.clock.now() else {
      throw Problem(
        "“\(typed)” has not come yet",
        hint: "What has not been announced cannot be recorded; check the date."
      )
    }
    return announced
  }
}
