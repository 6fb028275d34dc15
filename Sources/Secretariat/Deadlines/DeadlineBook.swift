import DraftText
import Negotiation

/// Sets, extends and lifts deadlines.
public struct DeadlineBook: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// Sets a deadline.
  ///
  /// - Parameters:
  ///   - what: what is expected.
  ///   - until: the time or the day, as it is typed.
  ///   - version: the version it is about.
  ///   - meeting: the entry of the meeting it is about.
  ///   - letter: the letter that announced it.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func set(
    _ what: String,
    until: String,
    version: String?,
    meeting: Int?,
    letter: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let (moment, day) = try TimeReader(zone: ledger.timeZone).deadline(until)
      let reader = VersionReader(registry: registry, ledger: ledger)
      let deadline = Deadline(
        what: what,
        until: moment,
        day: day,
        version: try version.map { typed throws(Problem) in try reader.version(typed).number },
        meeting: meeting,
        letter: letter
      )
      return [Recording(.deadline(.set(deadline)))]
    }
  }

  /// Extends a deadline.
  ///
  /// - Parameters:
  ///   - number: the entry that set it.
  ///   - until: the new time or day, as it is typed.
  ///   - announcedAt: when it was announced, as it is typed; nothing for now.
  ///   - letter: the letter that announced it.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func extend(
    _ number: Int,
    until: String,
    announcedAt: String?,
    letter: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let reader = TimeReader(zone: ledger.timeZone)
      let (moment, day) = try reader.deadline(until)
      let step = DeadlineExtension(
        deadline: number,
        until: moment,
        day: day,
        announced: try announcedAt.map { typed throws(Problem) in try reader.instant(typed) }
          ?? registry.clock.now(),
        letter: letter
      )
      return [Recording(.deadline(.extended(step)))]
    }
  }

  /// Lifts a deadline.
  ///
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func lift(
    _ number: Int,
    reason: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { _ in
      [Recording(.deadline(.lifted(DeadlineLifting(deadline: number, reason: reason))))]
    }
  }
}
