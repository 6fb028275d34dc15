public import DraftText

/// A deadline with everything that happened to it.
///
/// What it is at a time follows from when things were announced, never from when they were
/// recorded. It may be extended after it has run out; that is how most extensions come.
public struct TrackedDeadline: Hashable, Sendable {
  /// What a deadline is at some time.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// It has not run out.
    case ahead
    /// What was expected has come.
    case met
    /// It has run out.
    case over
    /// It no longer holds.
    case lifted
  }

  /// The number of the entry that set it.
  public var number: Int
  /// As it was announced first.
  public var deadline: Deadline
  /// How it was extended, in the order of announcement.
  public var extensions: [DeadlineExtension] = []
  /// That what was expected has come.
  public var fulfilment: DeadlineFulfilment?
  /// That it was lifted, and why.
  public var lifting: DeadlineLifting?

  /// The moment that is already too late, after all extensions.
  public var until: Instant { extensions.last?.until ?? deadline.until }

  /// The day, where the deadline that holds was announced without an hour.
  public var day: CalendarDate? { extensions.isEmpty ? deadline.day : extensions.last?.day }

  /// Whether it no longer holds.
  public var isLifted: Bool { lifting != nil }

  /// Whether something that arrives then comes too late; at the very moment it does.
  public func isLate(_ arrival: Instant) -> Bool { until <= arrival }

  /// The deadline as it had been announced by a time.
  public func known(at now: Instant) -> TrackedDeadline {
    var known = self
    known.extensions.removeAll { now < $0.announced }
    if let came = fulfilment?.came, now < came { known.fulfilment = nil }
    if let announced = lifting?.announced, now < announced { known.lifting = nil }
    return known
  }

  /// What the deadline is at a time.
  public func status(at now: Instant) -> Status {
    let known = known(at: now)
    if known.isLifted { return .lifted }
    if known.fulfilment != nil { return .met }
    return now < known.until ? .ahead : .over
  }
}
