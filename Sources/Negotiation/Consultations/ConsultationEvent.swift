/// What happens to meetings.
public enum ConsultationEvent: Hashable, Codable, Sendable {
  /// A meeting was announced.
  case scheduled(Consultation)
  /// What was announced of it changed: it holds as it is stated now.
  case changed(ConsultationChange)
  /// It will not take place.
  case cancelled(ConsultationCancellation)
  /// Parties were there.
  case attended(Attendance)
  /// Somebody spoke.
  case intervened(Intervention)
  /// It is over, and this is what came of it.
  case closed(ConsultationClosing)
}

/// States anew what was announced of a meeting.
public struct ConsultationChange: Hashable, Codable, Sendable {
  /// The number of the entry that scheduled it.
  public var meeting: Int
  /// The meeting as it is planned now.
  public var consultation: Consultation
  /// Why it changed.
  public var reason: String?

  /// Changes a meeting.
  public init(meeting: Int, consultation: Consultation, reason: String? = nil) {
    self.meeting = meeting
    self.consultation = consultation
    self.reason = reason
  }
}

/// Calls a meeting off.
public struct ConsultationCancellation: Hashable, Codable, Sendable {
  /// The number of the entry that scheduled it.
  public var meeting: Int
  /// Why.
  public var reason: String?

  /// Cancels a meeting.
  public init(meeting: Int, reason: String? = nil) {
    self.meeting = meeting
    self.reason = reason
  }
}

/// What came of a meeting.
public struct ConsultationClosing: Hashable, Codable, Sendable {
  /// The number of the entry that scheduled it.
  public var meeting: Int
  /// What was said, in short.
  public var summary: String?
  /// What was decided, or which text came out of it.
  public var outcome: String?

  /// Closes a meeting.
  public init(meeting: Int, summary: String? = nil, outcome: String? = nil) {
    self.meeting = meeting
    self.summary = summary
    self.outcome = outcome
  }
}
