/// Why something under the silence procedure is refused.
public enum SilenceRefusal: Hashable, Sendable {
  /// No entry of this number placed a version under silence.
  case unknownRound(Int)
  /// The silence would end before it begins.
  case endsBeforeItBegins(placed: Instant, until: Instant)
  /// The formal procedure needs more time.
  case tooShort(hours: Int, least: Int)
  /// Something is said to have happened later than now.
  case inTheFuture(Instant)
  /// Another silence on this version is running, or ran, at the same time.
  case running(round: Int, from: Instant, until: Instant)
  /// The round before was not broken.
  case parentNotBroken(Int)
  /// The new end is no later than the one that holds.
  case notLater(than: Instant)
  /// An extension that was announced later would end earlier.
  case laterOneEndsEarlier(Instant)
  /// The silence was over when the extension was announced.
  case over(round: Int, since: Instant)
  /// The silence was broken before.
  case broken(round: Int, at: Instant)
  /// An objection from before the version was placed.
  case beforePlacement(placed: Instant)
  /// A paragraph of another version than the one under silence.
  case otherVersion(String)
}
