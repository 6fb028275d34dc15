public import DraftText

/// A deadline with everything that happened to it.
public struct TrackedDeadline: Hashable, Sendable {
  /// The number of the entry that set it.
  public var number: Int
  /// As it was announced first.
  public var deadline: Deadline
  /// How it was extended, in order.
  public var extensions: [DeadlineExtension] = []
  /// That it was lifted, and why.
  public var lifting: DeadlineLifting?

  /// The moment that is already too late, after all extensions.
  public var until: Instant { extensions.last?.until ?? deadline.until }

  /// The day, where the deadline that holds was announced without an hour.
  public var day: CalendarDate? { extensions.isEmpty ? deadline.day : extensions.last?.day }

  /// Whether it no longer holds.
  public var isLifted: Bool { lifting != nil }
}
