/// One time that a version was under silence, with everything that happened to it.
///
/// What became of it at any time follows from when things happened, never from when they were
/// recorded: the silence is broken by the first objection that was received before the end that
/// held then; what comes at the very end or later is late, is kept, and breaks nothing.
public struct SilenceRound: Hashable, Sendable {
  /// What a silence is at some time.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// It has not begun.
    case ahead
    /// It is running.
    case running
    /// Somebody objected in time.
    case broken
    /// Nobody objected in time.
    case held
  }

  /// The number of the entry that placed the version.
  public var number: Int
  /// How the version was placed.
  public var placement: SilencePlacement
  /// How the time was extended, in the order of the record.
  public var extensions: [SilenceExtension] = []
  /// The objections, in the order of the record.
  public var objections: [SilenceObjection] = []

  init(number: Int, placement: SilencePlacement) {
    self.number = number
    self.placement = placement
  }

  /// The end that held at a time: the latest that had been announced by then.
  public func until(at now: Instant) -> Instant {
    extensions.filter { $0.announced <= now }.map(\.until).max() ?? placement.until
  }

  /// The objection that broke the silence by a time: the first that was received in time.
  public func breach(by now: Instant) -> SilenceObjection? {
    objections
      .filter { $0.received <= now && isInTime($0) }
      .min { $0.received < $1.received }
  }

  /// Whether an objection was received while the silence was running or already broken.
  public func isInTime(_ objection: SilenceObjection) -> Bool {
    placement.placed <= objection.received && objection.received < until(at: objection.received)
  }

  /// What the silence is at a time.
  public func status(at now: Instant) -> Status {
    if now < placement.placed { return .ahead }
    if breach(by: now) != nil { return .broken }
    return now < until(at: now) ? .running : .held
  }
}
