/// What was placed under silence, and what came of it, as the record now knows it.
public struct SilenceRounds: Hashable, Sendable {
  /// The rounds, in the order in which they were recorded.
  public private(set) var all: [SilenceRound] = []

  /// The hours that the formal procedure gives at least (decision 74/544 of 27 March 2020).
  public static let formalHours = 72

  /// The round that an entry began.
  public subscript(number: Int) -> SilenceRound? { all.first { $0.number == number } }

  /// The last round that had begun by a time.
  public func latest(at now: Instant) -> SilenceRound? {
    all.filter { $0.placement.placed <= now }
      .max { ($0.placement.placed, $0.number) < ($1.placement.placed, $1.number) }
  }

  mutating func apply(
    _ event: SilenceEvent,
    of entry: Entry,
    in state: NegotiationState
  ) throws(Refusal) {
    switch event {
    case .placed(let placement):
      guard state.version(placement.version) != nil else {
        throw .unknownVersion(placement.version)
      }
      if let parent = placement.parent { _ = try index(of: parent) }
      all.append(SilenceRound(number: entry.number, placement: placement))
    case .extended(let step): all[try index(of: step.round)].extensions.append(step)
    case .objected(let objection):
      for passage in objection.passages { try state.requirePassage(passage) }
      all[try index(of: objection.round)].objections.append(objection)
    }
  }

  func check(
    _ event: SilenceEvent,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {
    switch event {
    case .placed(let placement): try check(placement, at: now)
    case .extended(let step): try check(step, at: now)
    case .objected(let objection): try check(objection, at: now, in: state)
    }
  }

  private func check(_ placement: SilencePlacement, at now: Instant) throws(Refusal) {
    guard placement.placed <= now else { throw .silence(.inTheFuture(placement.placed)) }
    guard placement.placed < placement.until else {
      throw .silence(.endsBeforeItBegins(placed: placement.placed, until: placement.until))
    }
    let seconds = placement.until.seconds - placement.placed.seconds
    if placement.kind == .formal, seconds < Self.formalHours * 3600 {
      throw .silence(.tooShort(hours: seconds / 3600, least: Self.formalHours))
    }
    for round in all where round.placement.version == placement.version {
      if round.status(at: placement.placed) == .running {
        let until = round.until(at: placement.placed)
        throw .silence(.running(round: round.number, until: until))
      }
    }
    if let parent = placement.parent {
      guard all[try index(of: parent)].status(at: placement.placed) == .broken else {
        throw .silence(.parentNotBroken(parent))
      }
    }
  }

  private func check(_ step: SilenceExtension, at now: Instant) throws(Refusal) {
    let round = all[try index(of: step.round)]
    guard step.announced <= now else { throw .silence(.inTheFuture(step.announced)) }
    let until = round.until(at: step.announced)
    guard until < step.until else { throw .silence(.notLater(than: until)) }
    switch round.status(at: step.announced) {
    case .running: break
    case .ahead: throw .silence(.beforePlacement(placed: round.placement.placed))
    case .held: throw .silence(.over(round: step.round, since: until))
    case .broken:
      let received = round.breach(by: step.announced)?.received ?? step.announced
      throw .silence(.broken(round: step.round, at: received))
    }
  }

  private func check(
    _ objection: SilenceObjection,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {
    let round = all[try index(of: objection.round)]
    guard objection.received <= now else { throw .silence(.inTheFuture(objection.received)) }
    guard round.placement.placed <= objection.received else {
      throw .silence(.beforePlacement(placed: round.placement.placed))
    }
    for passage in objection.passages where passage.version != round.placement.version {
      throw .silence(.otherVersion(state.version(passage.version)?.label ?? "#\(passage.version)"))
    }
  }

  private func index(of number: Int) throws(Refusal) -> Int {
    guard let index = all.firstIndex(where: { $0.number == number }) else {
      throw .silence(.unknownRound(number))
    }
    return index
  }
}
