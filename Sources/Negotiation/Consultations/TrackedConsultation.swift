public import DraftText

/// A meeting with everything that happened to it.
public struct TrackedConsultation: Hashable, Sendable {
  /// What a meeting is at some time.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// It has not begun.
    case ahead
    /// It was put off, and has no new time.
    case postponed
    /// It has begun, and its last sitting is not over.
    case underWay = "under way"
    /// It is over.
    case held
    /// It was called off.
    case cancelled
  }

  /// The number of the entry that scheduled it.
  public var number: Int
  /// The meeting as it is planned now, or was held.
  public var consultation: Consultation
  /// The number of the entry that says so: its own, or that of the last change.
  public var stated: Int
  /// The changes, in order.
  public var changes: [ConsultationChange] = []
  /// That it was put off, until a change gave it a time again.
  public var postponement: ConsultationPostponement?
  /// That it was called off, and why.
  public var cancellation: ConsultationCancellation?
  /// Who was there, in the order in which it was recorded; nobody where that was not recorded.
  public var attendance: [PartyID] = []
  /// What was said, in order.
  public var statements: [RecordedStatement] = []
  /// What came of it.
  public var closing: ConsultationClosing?
  /// When that was recorded.
  public var closed: Instant?

  init(number: Int, consultation: Consultation) {
    self.number = number
    self.consultation = consultation
    stated = number
  }

  /// When it begins.
  public var start: Instant? { consultation.start }

  /// When its last sitting ends.
  public var end: Instant? { consultation.end }

  /// Whether something is recorded of what happened there.
  public var tookPlace: Bool { !attendance.isEmpty || !statements.isEmpty || closing != nil }

  /// What the meeting is at a time.
  ///
  /// What was called off counts as such from the announcement on, and from its start on if that
  /// came first.
  public func status(at now: Instant) -> Status {
    let isAhead = start.map { now < $0 } ?? false
    if let cancellation, !isAhead || cancellation.announced <= now { return .cancelled }
    if let postponement, !isAhead || postponement.announced <= now { return .postponed }
    if isAhead { return .ahead }
    let isClosed = closed.map { $0 <= now } ?? false
    let isOver = end.map { $0 <= now } ?? true
    return isOver || isClosed ? .held : .underWay
  }
}
