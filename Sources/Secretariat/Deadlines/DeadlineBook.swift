import DraftText
import Negotiation

/// Sets, extends, meets and lifts deadlines.
///
/// ```swift
/// try DeadlineBook(registry: registry).set(
///   "written comments", until: "9 April 2021, 5 p.m.", in: "exercise"
/// )
/// ```
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
  ///   - announcedAt: when it was announced, as it is typed; nothing where that is not known.
  ///   - letter: the letter that announced it.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func set(
    _ what: String,
    until: String,
    version: String? = nil,
    meeting: Int? = nil,
    announcedAt: String? = nil,
    letter: String? = nil,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let times = TimeReader(zone: ledger.timeZone)
      let (moment, day) = try times.deadline(until)
      let reader = VersionReader(registry: registry, ledger: ledger)
      let deadline = Deadline(
        what: what,
        until: moment,
        day: day,
        version: try version.map { typed throws(Problem) in try reader.version(typed).number },
        meeting: meeting,
        announced: try announcedAt.map { typed throws(Problem) in try times.instant(typed) },
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
    announcedAt: String? = nil,
    letter: String? = nil,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let reader = TimeReader(zone: ledger.timeZone)
      let (end, day) = try reader.deadline(until)
      let step = DeadlineExtension(
        deadline: number,
        until: end,
        day: day,
        announced: try moment(announcedAt, in: ledger),
        letter: letter
      )
      return [Recording(.deadline(.extended(step)))]
    }
  }

  /// Says that what was expected has come.
  ///
  /// - Parameters:
  ///   - number: the entry that set the deadline.
  ///   - cameAt: when it came, as it is typed; nothing for now.
  ///   - note: what came.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func meet(
    _ number: Int,
    cameAt: String? = nil,
    note: String? = nil,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let fulfilment = DeadlineFulfilment(
        deadline: number,
        came: try moment(cameAt, in: ledger),
        note: note
      )
      return [Recording(.deadline(.met(fulfilment)))]
    }
  }

  /// Lifts a deadline.
  ///
  /// - Parameters:
  ///   - number: the entry that set it.
  ///   - announcedAt: when this was announced, as it is typed; nothing for now.
  ///   - reason: why.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func lift(
    _ number: Int,
    announcedAt: String? = nil,
    reason: String? = nil,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let lifting = DeadlineLifting(
        deadline: number,
        announced: try moment(announcedAt, in: ledger),
        reason: reason
      )
      return [Recording(.deadline(.lifted(lifting)))]
    }
  }

  /// When something happened, as it is typed; now where nothing was.
  private func moment(_ typed: String?, in ledger: Ledger) throws(Problem) -> Instant {
    guard let typed else { return registry.clock.now() }
    return try TimeReader(zone: ledger.timeZone).instant(typed)
  }
}
