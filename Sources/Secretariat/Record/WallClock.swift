import Glibc
public import Negotiation

/// Tells what time it is; handed in, so that rehearsals and tests can say.
public struct WallClock: Sendable {
  /// The time, in UTC.
  public var now: @Sendable () -> Instant

  /// Makes a clock.
  public init(now: @escaping @Sendable () -> Instant) {
    self.now = now
  }

  /// The clock of the machine.
  public static var system: WallClock { WallClock { Instant(seconds: Int(time(nil))) } }

  /// A clock that stands still.
  public static func fixed(_ instant: Instant) -> WallClock { WallClock { instant } }
}
