import DraftText
import Negotiation

/// Places versions under silence and records what comes of it.
public struct SilenceProcedure: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// Places a version under silence.
  ///
  /// - Parameters:
  ///   - version: its name; nothing for the latest.
  ///   - until: the end, as it is typed.
  ///   - placedAt: when it was placed, as it is typed; nothing for now.
  ///   - isFormal: whether it is the procedure of the General Assembly.
  ///   - letter: the letter that placed it.
  ///   - addressees: who was addressed.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func place(
    _ version: String?,
    until: String,
    placedAt: String?,
    isFormal: Bool,
    letter: String?,
    addressees: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let version = try VersionReader(registry: registry, ledger: ledger).version(version)
      let reader = TimeReader(zone: ledger.timeZone)
      let placed = try placedAt.map { typed throws(Problem) in try reader.instant(typed) }
      // A version that is placed again after an objection begins the next round.
      let now = registry.clock.now()
      let moment = placed ?? now
      let end = try reader.instant(until)
      guard placed != nil || now < end else {
        throw Problem(
          "A silence in the past: \(EventSentence.time(end, in: ledger)) is over",
          hint: "If it was placed before that, say when with --placed-at."
        )
      }
      let last = ledger.state.silence.latest(at: moment)
      let parent = last.flatMap { $0.status(at: moment) == .broken ? $0.number : nil }
      return [
        Recording(
          .silence(
            .placed(
              SilencePlacement(
                version: version.number,
                kind: isFormal ? .formal : .informal,
                placed: moment,
                until: end,
                parent: parent,
                letter: letter,
                addressees: addressees
              )
            )
          )
        )
      ]
    }
  }

  /// Gives more time.
  ///
  /// - Parameters:
  ///   - round: the entry that placed the version; nothing for the last one.
  ///   - until: the new end, as it is typed.
  ///   - announcedAt: when it was announced, as it is typed; nothing for now.
  ///   - letter: the letter that announced it.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func extend(
    _ round: Int?,
    until: String,
    announcedAt: String?,
    letter: String?,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let reader = TimeReader(zone: ledger.timeZone)
      let step = SilenceExtension(
        round: try Self.round(round, in: ledger),
        until: try reader.instant(until),
        announced: try announcedAt.map { typed throws(Problem) in try reader.instant(typed) }
          ?? registry.clock.now(),
        letter: letter
      )
      return [Recording(.silence(.extended(step)))]
    }
  }

  /// Records an objection.
  ///
  /// - Parameters:
  ///   - round: the entry that placed the version; nothing for the last one.
  ///   - paragraphs: what it is about, as it is typed; nothing for the whole text.
  ///   - parties: who objected; nobody where that is not disclosed.
  ///   - receivedAt: when it was received, as it is typed; nothing for now.
  ///   - text: the words that were proposed instead.
  ///   - letter: the letter.
  ///   - isLate: whether it is known to have come too late; such an objection is kept and breaks
  ///     nothing.
  ///   - name: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: why nothing was.
  public func object(
    to round: Int?,
    on paragraphs: String?,
    by parties: [String],
    receivedAt: String?,
    text: String?,
    letter: String?,
    isLate: Bool = false,
    in name: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: name) { ledger throws(Problem) in
      let number = try Self.round(round, in: ledger)
      guard let round = ledger.state.silence[number],
        let version = ledger.state.version(round.placement.version)
      else { throw Problem(.silence(.unknownRound(number)), in: ledger) }
      let reader = TimeReader(zone: ledger.timeZone)
      let directory = registry.directory(for: ledger)
      var objection = SilenceObjection(
        round: number,
        received: try receivedAt.map { typed throws(Problem) in try reader.instant(typed) }
          ?? registry.clock.now(),
        text: text,
        letter: letter
      )
      for party in parties { objection.parties.append(try directory.party(named: party)) }
      if let paragraphs {
        objection.passages = try VersionReader(registry: registry, ledger: ledger)
          .passages(paragraphs, of: version)
      }
      try Self.check(objection, of: round, isLate: isLate, in: ledger)
      return [Recording(.silence(.objected(objection)))]
    }
  }

  /// Asks whether whoever records it knows on which side of the end an objection came.
  private static func check(
    _ objection: SilenceObjection,
    of round: SilenceRound,
    isLate: Bool,
    in ledger: Ledger
  ) throws(Problem) {
    // What is before the placement is refused by the rules of the record.
    guard round.placement.placed <= objection.received else { return }
    let until = EventSentence.time(round.until(at: objection.received), in: ledger)
    if !isLate, !round.isInTime(objection) {
      throw Problem(
        "The objection came too late to break silence #\(round.number), which ended \(until)",
        hint: "If it was received before that, say when with --received-at; with --late it is "
          + "kept as a late one."
      )
    }
    if isLate, round.isInTime(objection) {
      throw Problem(
        "The objection is not late: silence #\(round.number) ends \(until)",
        hint: "Leave --late out."
      )
    }
  }

  private static func round(_ number: Int?, in ledger: Ledger) throws(Problem) -> Int {
    if let number { return number }
    guard let last = ledger.state.silence.all.last else {
      throw Problem(
        "Nothing of \(ledger.negotiation) is under silence",
        hint: "“zerodraft silence place \(ledger.negotiation)” places a version."
      )
    }
    return last.number
  }
}

extension Ledger {
  /// The time zone of the negotiation.
  var timeZone: String { state.opening?.timeZone ?? "UTC" }
}
