/// What happens to meetings and at them.
public enum ConsultationEvent: Hashable, Codable, Sendable {
  /// A meeting was announced.
  case scheduled(Consultation)
  /// What was announced of it changed: it holds as it is stated now.
  case changed(ConsultationChange)
  /// It will take place at a time that is not known yet.
  case postponed(ConsultationPostponement)
  /// It will not take place.
  case cancelled(ConsultationCancellation)
  /// Parties were there.
  case attended(Attendance)
  /// Somebody spoke.
  case intervened(Intervention)
  /// What was recorded of an intervention is put right.
  case corrected(InterventionCorrection)
  /// What somebody said no longer holds.
  case withdrawn(InterventionWithdrawal)
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

/// Puts a meeting off; a change that gives it a time again sets it back on.
public struct ConsultationPostponement: Hashable, Codable, Sendable {
  /// The number of the entry that scheduled it.
  public var meeting: Int
  /// When this was announced.
  public var announced: Instant
  /// Why.
  public var reason: String?

  /// Postpones a meeting.
  public init(meeting: Int, announced: Instant, reason: String? = nil) {
    self.meeting = meeting
    self.announced = announced
    self.reason = reason
  }
}

/// Calls a meeting off.
public struct ConsultationCancellation: Hashable, Codable, Sendable {
  /// The number of the entry that scheduled it.
  public var meeting: Int
  /// When this was announced.
  public var announced: Instant
  /// Why.
  public var reason: String?

  /// Cancels a meeting.
  public init(meeting: Int, announced: Instant, reason: String? = nil) {
    self.meeting = meeting
    self.announced = announced
    self.reason = reason
  }
}
