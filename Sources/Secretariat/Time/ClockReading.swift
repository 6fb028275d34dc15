/// When one clock shows something.
struct ClockReading {
  /// The clock.
  let clock: TypedTime.Clock
  /// The points in time at which it shows it, in seconds since 1970 in UTC.
  let seconds: [Int]
  /// The zone, where the clock is that of one.
  let zone: String?
  /// The offsets before and after a change of clocks that skips it.
  let gap: (before: Int, after: Int)?

  /// Reads a clock.
  ///
  /// - Parameters:
  ///   - local: what it shows, in seconds since 1970-01-01 00:00 on that clock.
  ///   - clock: the clock.
  /// - Throws: that there is no such zone.
  init(of local: Int, on clock: TypedTime.Clock) throws(Problem) {
    self.clock = clock
    switch clock {
    case .offset(let offset):
      seconds = [local - offset]
      zone = nil
      gap = nil
    case .zone(let name):
      let rules = try TimeZoneRules(name)
      seconds = rules.seconds(showing: local)
      zone = name
      gap = seconds.isEmpty ? rules.offsets(around: local) : nil
    case .newYork(_, let offset):
      let rules = try TimeZoneRules(Self.newYork)
      seconds = [local - offset].filter { rules.offset(at: $0) == offset }
      zone = Self.newYork
      gap = nil
    }
  }

  /// What a clock shows at a point in time, in seconds since 1970-01-01 00:00 on that clock.
  ///
  /// - Throws: that there is no such zone.
  static func local(at seconds: Int, on clock: TypedTime.Clock) throws(Problem) -> Int {
    switch clock {
    case .offset(let offset): seconds + offset
    case .zone(let name): seconds + (try TimeZoneRules(name)).offset(at: seconds)
    case .newYork(_, let offset): seconds + offset
    }
  }

  private static let newYork = "America/New_York"
}
