/// Why something under the silence procedure is refused.
public enum SilenceRefusal: Hashable, Sendable {
  /// No entry of this number placed a version under silence.
  case unknownRound(Int)
  /// The silence would end before it begins, or in the past.
  case endsBeforeItBegins(placed: Instant, until: Instant)
  /// The formal procedure needs more time.
  case tooShort(hours: Int, least: Int)
  /// Something is said to have happened later than now.
  case inTheFuture(Instant)
  /// A silence is running on this version already.
  case running(round: Int, until: Instant)
  /// The round before was not broken.
  case parentNotBroken(Int)
  /// The new end is no later than the one that holds.
  case notLater(than: Instant)
  /// The silence was over when the extension was announced.
  case over(round: Int, since: Instant)
  /// The silence was broken before.
  case broken(round: Int, at: Instant)
  /// An objection from before the version was placed.
  case beforePlacement(placed: Instant)
  /// A paragraph of another version than the one under silence.
  case otherVersion(String)
}
