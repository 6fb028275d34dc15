/// Why something to deadlines is refused.
public enum DeadlineRefusal: Hashable, Sendable {
  /// No entry of this number set a deadline.
  case unknown(Int)
  /// The deadline was lifted.
  case lifted(Int)
  /// The new time is no later than the one that holds.
  case notLater(than: Instant)
  /// The deadline is over already, and nothing says that it was announced before.
  case past(Instant)
}
