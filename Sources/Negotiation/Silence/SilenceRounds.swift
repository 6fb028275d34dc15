/// What was placed under silence, and what came of it, as the record now knows it.
public struct SilenceRounds: Hashable, Sendable {
  /// The rounds, in the order in which they were recorded.
  public private(set) var all: [SilenceRound] = []

  /// The hours that the formal procedure gives at least (decision 74/544 of 27 March 2020).
  public static let formalHours = 72

  /// The round that an entry began.
  public subscript(number: Int) -> SilenceRound? { all.first { $0.number == number } }

  /// The last round that had begun by a time.
  ///
  /// - Parameters:
  ///   - version: the number of the entry of the version it is on; nothing for any.
  ///   - now: the time.
  /// - Returns: nothing where none had begun.
  public func latest(on version: Int? = nil, at now: Instant) -> SilenceRound? {
    all.filter { round in
      round.placement.placed <= now && (version.map { $0 == round.placement.version } ?? true)
    }
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
      // What broke the round before cannot be taken back while a later round builds on it.
      if let parent = placement.parent {
        guard all[try index(of: parent)].status(at: placement.placed) == .broken else {
          throw .silence(.parentNotBroken(parent))
        }
      }
      all.append(SilenceRound(number: entry.number, placement: placement))
    case .extended(let step): all[try index(of: step.round)].extensions.append(step)
    case .objected(let objection):
      try state.requirePassages(objection.passages)
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
    try requireAlone(SilenceRound(number: 0, placement: placement))
  }

  /// Checks that no other round on the same version ran at the same time.
  private func requireAlone(_ round: SilenceRound) throws(Refusal) {
    let other = all.first { other in
      other.number != round.number && other.placement.version == round.placement.version
        && other.overlaps(round)
    }
    if let other {
      throw .silence(
        .running(round: other.number, from: other.placement.placed, until: other.over)
      )
    }
  }

  private func check(_ step: SilenceExtension, at now: Instant) throws(Refusal) {
    let round = all[try index(of: step.round)]
    guard step.announced <= now else { throw .silence(.inTheFuture(step.announced)) }
    let until = round.until(at: step.announced)
    switch round.status(at: step.announced) {
    case .running: break
    case .ahead: throw .silence(.beforePlacement(placed: round.placement.placed))
    case .held: throw .silence(.over(round: step.round, since: until))
    case .broken:
      let received = round.breach(by: step.announced)?.received ?? step.announced
      throw .silence(.broken(round: step.round, at: received))
    }
    guard until < step.until else { throw .silence(.notLater(than: until)) }
    var extended = round
    extended.extensions.append(step)
    let counting = extended.countingExtensions()
    if let lost = round.countingExtensions().first(where: { !counting.contains($0) }) {
      throw .silence(.laterOneEndsEarlier(lost.until))
    }
    try requireAlone(extended)
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
