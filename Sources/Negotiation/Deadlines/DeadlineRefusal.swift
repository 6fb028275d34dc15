/// Why something to deadlines is refused.
public enum DeadlineRefusal: Hashable, Sendable {
  /// No entry of this number set a deadline.
  case unknown(Int)
  /// The deadline was lifted.
  case lifted(Int)
  /// What was expected has come already.
  case met(Int, came: Instant)
  /// The new time is no later than one that was announced before.
  case notLater(than: Instant)
  /// An extension that was announced later would move the deadline to an earlier time.
  case laterOneEndsEarlier(Instant)
  /// The deadline is over already, and nothing says that it was announced before.
  case past(Instant)
  /// The deadline was over when it was announced.
  case announcedTooLate(announced: Instant, until: Instant)
  /// Something is said to have happened before the deadline was announced.
  case beforeAnnouncement(announced: Instant)
  /// Something is said to have happened later than now.
  case inTheFuture(Instant)
  /// No entry of this number scheduled a meeting.
  case unknownMeeting(Int)
}
