public import DraftText

/// A meeting with everything that happened to it.
public struct TrackedConsultation: Hashable, Sendable {
  /// What a meeting is at some time.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// It has not begun.
    case ahead
    /// It has begun, and its last sitting is not over.
    case underWay = "under way"
    /// It is over.
    case held
    /// It was called off.
    case cancelled
  }

  /// An intervention with its place in the record.
  public struct Statement: Hashable, Sendable {
    /// The number of its entry.
    public var number: Int
    /// What was said.
    public var intervention: Intervention
  }

  /// The number of the entry that scheduled it.
  public var number: Int
  /// The meeting as it is planned now, or was held.
  public var consultation: Consultation
  /// The changes, in order.
  public var changes: [ConsultationChange] = []
  /// That it was called off, and why.
  public var cancellation: ConsultationCancellation?
  /// Who was there, in the order in which it was recorded; nobody where nothing was recorded.
  public var attendance: [PartyID] = []
  /// What was said, in order.
  public var statements: [Statement] = []
  /// What came of it.
  public var closing: ConsultationClosing?

  /// When it begins.
  public var start: Instant? { consultation.sittings.map(\.start).min() }

  /// When its last sitting ends.
  public var end: Instant? { consultation.sittings.map(\.end).max() }

  /// What the meeting is at a time.
  public func status(at now: Instant) -> Status {
    if cancellation != nil { return .cancelled }
    if let start, now < start { return .ahead }
    if closing == nil, let end, now < end { return .underWay }
    return .held
  }
}
