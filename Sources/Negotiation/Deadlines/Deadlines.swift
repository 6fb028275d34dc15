/// The deadlines of a negotiation, as the record now knows them.
public struct Deadlines: Hashable, Sendable {
  /// The deadlines, in the order in which they were recorded.
  public private(set) var all: [TrackedDeadline] = []

  /// The deadline that an entry set.
  public subscript(number: Int) -> TrackedDeadline? { all.first { $0.number == number } }

  /// Those that still hold and are not over at a time, the nearest first.
  public func ahead(of now: Instant) -> [TrackedDeadline] {
    all.filter { !$0.isLifted && now < $0.until }
      .sorted { ($0.until.seconds, $0.number) < ($1.until.seconds, $1.number) }
  }

  mutating func apply(
    _ event: DeadlineEvent,
    of entry: Entry,
    in state: NegotiationState
  ) throws(Refusal) {
    switch event {
    case .set(let deadline):
      if let version = deadline.version, state.version(version) == nil {
        throw .unknownVersion(version)
      }
      all.append(TrackedDeadline(number: entry.number, deadline: deadline))
    case .extended(let step): all[try index(of: step.deadline)].extensions.append(step)
    case .lifted(let lifting): all[try index(of: lifting.deadline)].lifting = lifting
    }
  }

  func check(
    _ event: DeadlineEvent,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {
    switch event {
    case .set(let deadline):
      guard !deadline.what.isBlank else { throw .blank("purpose of the deadline") }
      guard now < deadline.until || deadline.letter != nil else {
        throw .deadline(.past(deadline.until))
      }
    case .extended(let step):
      let deadline = all[try index(of: step.deadline)]
      guard !deadline.isLifted else { throw .deadline(.lifted(step.deadline)) }
      guard deadline.until < step.until else { throw .deadline(.notLater(than: deadline.until)) }
    case .lifted(let lifting):
      let deadline = all[try index(of: lifting.deadline)]
      guard !deadline.isLifted else { throw .deadline(.lifted(lifting.deadline)) }
    }
  }

  private func index(of number: Int) throws(Refusal) -> Int {
    guard let index = all.firstIndex(where: { $0.number == number }) else {
      throw .deadline(.unknown(number))
    }
    return index
  }
}
