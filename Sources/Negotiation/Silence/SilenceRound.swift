/// One time that a version was under silence, with everything that happened to it.
///
/// What became of it at any time follows from when things happened, never from when they were
/// recorded: the silence is broken by the first objection that was received before the end that
/// held then; what comes at the very end or later is late, is kept, and breaks nothing. “Until
/// 4 p.m.” so means that at 4 p.m. the silence has held.
///
/// An extension counts if it was announced while there was still time; it gives more time and
/// never less.
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

  /// The extensions that count, in the order in which they were announced.
  ///
  /// - Parameter now: up to when announcements are known; nothing for all.
  /// - Returns: those announced in time, each with a later end than the one before.
  public func countingExtensions(by now: Instant? = nil) -> [SilenceExtension] {
    var end = placement.until
    var counting: [SilenceExtension] = []
    // A sort that keeps the order of the record where two were announced at once.
    let announced = extensions.enumerated()
      .sorted {
        ($0.element.announced.seconds, $0.offset) < ($1.element.announced.seconds, $1.offset)
      }
      .map(\.element)
    for step in announced where now.map({ step.announced <= $0 }) ?? true {
      guard placement.placed <= step.announced, step.announced < end, end < step.until else {
        continue
      }
      end = step.until
      counting.append(step)
    }
    return counting
  }

  /// The end that holds by what was announced up to a time; nothing for all announcements.
  public func until(at now: Instant? = nil) -> Instant {
    countingExtensions(by: now).last?.until ?? placement.until
  }

  /// The objection that broke the silence: the first that was received in time.
  ///
  /// - Parameter now: up to when objections are known; nothing for all.
  /// - Returns: nothing where the silence was not broken.
  public func breach(by now: Instant? = nil) -> SilenceObjection? {
    objections
      .filter { objection in (now.map { objection.received <= $0 } ?? true) && isInTime(objection) }
      .min { $0.received < $1.received }
  }

  /// Whether an objection was received before the end that held then.
  public func isInTime(_ objection: SilenceObjection) -> Bool {
    placement.placed <= objection.received && objection.received < until(at: objection.received)
  }

  /// What the silence is at a time.
  public func status(at now: Instant) -> Status {
    if now < placement.placed { return .ahead }
    if breach(by: now) != nil { return .broken }
    return now < until(at: now) ? .running : .held
  }

  /// When it was over, or will be by all that is known: when it was broken, else its end.
  var over: Instant { breach()?.received ?? until() }

  /// Whether it ran at the same time as another.
  func overlaps(_ other: SilenceRound) -> Bool {
    max(placement.placed, other.placement.placed) < min(over, other.over)
  }
}
