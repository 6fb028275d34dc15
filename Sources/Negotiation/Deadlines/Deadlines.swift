/// The deadlines of a negotiation, as the record now knows them.
public struct Deadlines: Hashable, Sendable {
  /// The deadlines, in the order in which they were recorded.
  public private(set) var all: [TrackedDeadline] = []

  /// The deadline that an entry set.
  public subscript(number: Int) -> TrackedDeadline? { all.first { $0.number == number } }

  /// Those that still hold and are not over at a time, the nearest first.
  public func ahead(of now: Instant) -> [TrackedDeadline] {
    all.map { $0.known(at: now) }
      .filter { $0.status(at: now) == .ahead }
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
      if let meeting = deadline.meeting, state.consultations[meeting] == nil {
        throw .deadline(.unknownMeeting(meeting))
      }
      all.append(TrackedDeadline(number: entry.number, deadline: deadline))
    case .extended(let step):
      let index = try index(of: step.deadline)
      // By announcement; what was recorded later comes later where that is the same.
      let place = all[index].extensions.firstIndex { step.announced < $0.announced }
      all[index].extensions.insert(step, at: place ?? all[index].extensions.endIndex)
    case .met(let fulfilment): all[try index(of: fulfilment.deadline)].fulfilment = fulfilment
    case .lifted(let lifting): all[try index(of: lifting.deadline)].lifting = lifting
    }
  }

  func check(
    _ event: DeadlineEvent,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {
    switch event {
    case .set(let deadline): try check(deadline, at: now)
    case .extended(let step):
      let tracked = try standing(step.deadline)
      try check(step.announced, of: tracked, at: now)
      let holding = tracked.known(at: step.announced).until
      guard holding < step.until else { throw .deadline(.notLater(than: holding)) }
      let next = tracked.extensions.first { step.announced < $0.announced }
      if let next, next.until <= step.until {
        throw .deadline(.laterOneEndsEarlier(next.until))
      }
    case .met(let fulfilment):
      let tracked = try standing(fulfilment.deadline)
      try check(fulfilment.came, of: tracked, at: now)
      if let came = tracked.fulfilment?.came {
        throw .deadline(.met(fulfilment.deadline, came: came))
      }
    case .lifted(let lifting):
      try check(lifting.announced, of: try standing(lifting.deadline), at: now)
    }
  }

  private func check(_ deadline: Deadline, at now: Instant) throws(Refusal) {
    guard !deadline.what.isBlank else { throw .blank("purpose of the deadline") }
    guard now < deadline.until || deadline.letter != nil || deadline.announced != nil else {
      throw .deadline(.past(deadline.until))
    }
    guard let announced = deadline.announced else { return }
    guard announced <= now else { throw .deadline(.inTheFuture(announced)) }
    guard announced < deadline.until else {
      throw .deadline(.announcedTooLate(announced: announced, until: deadline.until))
    }
  }

  /// Checks that what happened to a deadline happened between its announcement and now.
  private func check(
    _ moment: Instant,
    of tracked: TrackedDeadline,
    at now: Instant
  ) throws(Refusal) {
    guard moment <= now else { throw .deadline(.inTheFuture(moment)) }
    if let announced = tracked.deadline.announced, moment < announced {
      throw .deadline(.beforeAnnouncement(announced: announced))
    }
  }

  /// A deadline that was not lifted.
  private func standing(_ number: Int) throws(Refusal) -> TrackedDeadline {
    let tracked = all[try index(of: number)]
    guard !tracked.isLifted else { throw .deadline(.lifted(number)) }
    return tracked
  }

  private func index(of number: Int) throws(Refusal) -> Int {
    guard let index = all.firstIndex(where: { $0.number == number }) else {
      throw .deadline(.unknown(number))
    }
    return index
  }
}
