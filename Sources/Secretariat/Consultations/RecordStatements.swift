import DraftText
import Negotiation

/// Records what was said at meetings, puts it right, and takes it back.
public struct RecordStatements: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }
}

extension RecordStatements {
  /// Records what somebody said.
  ///
  /// - Parameters:
  ///   - particulars: what is typed about it.
  ///   - number: the entry that scheduled the meeting.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was, such as a party or a paragraph that is unknown.
  public func say(
    _ particulars: StatementParticulars,
    at number: Int,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let meeting = try RecordMeetings.meeting(number, in: ledger)
      let reader = VersionReader(registry: registry, ledger: ledger)
      let said = try particulars.applied(to: nil, at: meeting, reader)
      return [Recording(.consultation(.intervened(said)))]
    }
  }

  /// Puts right what was recorded of an intervention.
  ///
  /// - Parameters:
  ///   - number: the entry that recorded it.
  ///   - particulars: what is otherwise.
  ///   - reason: what was wrong.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func correct(
    _ number: Int,
    _ particulars: StatementParticulars,
    reason: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      guard let statement = ledger.state.consultations.statement(number) else {
        throw Problem(.consultation(.unknownStatement(number)), in: ledger)
      }
      let meeting = try RecordMeetings.meeting(statement.intervention.meeting, in: ledger)
      let reader = VersionReader(registry: registry, ledger: ledger)
      let correction = InterventionCorrection(
        statement: number,
        intervention: try particulars.applied(to: statement, at: meeting, reader),
        reason: reason
      )
      return [Recording(.consultation(.corrected(correction)))]
    }
  }

  /// Records that whoever said something no longer holds to it.
  ///
  /// - Parameters:
  ///   - number: the entry that recorded what was said.
  ///   - reason: why.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func withdraw(
    _ number: Int,
    reason: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { _ in
      let withdrawal = InterventionWithdrawal(statement: number, reason: reason)
      return [Recording(.consultation(.withdrawn(withdrawal)))]
    }
  }
}
