import DraftText

/// What is agreed, reserved and bracketed, as the record now knows it.
///
/// Agreement belongs to the words of a paragraph: it holds in every later version in which the
/// paragraph reads the same, whatever its number is there. What follows from it for a version is
/// asked of ``ParagraphAgreements`` and ``StatusTable``.
public struct Agreements: Hashable, Sendable {
  /// What was agreed, confirmed and reopened, in the order in which it was recorded.
  public private(set) var steps: [Step] = []
  /// The reservations, in the order in which they were recorded.
  public private(set) var reservations: [TrackedReservation] = []
  /// The brackets that were opened in the room.
  public private(set) var bracketings: [TrackedBracketing] = []
  /// The brackets that were lifted in the room.
  public private(set) var liftings: [RecordedLifting] = []

  /// One entry that changed what is agreed.
  public struct Step: Hashable, Sendable {
    /// The number of the entry.
    public var number: Int
    /// When it was recorded.
    public var recorded: Instant
    /// What happened.
    public var event: AgreementEvent
  }

  /// A reservation with what became of it.
  public struct TrackedReservation: Hashable, Sendable {
    /// The number of its entry.
    public var number: Int
    /// When it was recorded.
    public var recorded: Instant
    /// As it was made.
    public var reservation: Reservation
    /// The number of the entry that lifted it.
    public var lifted: Int?

    /// Whether it stands.
    public var stands: Bool { lifted == nil }
  }

  /// Brackets that were opened in the room, with what became of them.
  public struct TrackedBracketing: Hashable, Sendable {
    /// The number of the entry.
    public var number: Int
    /// As they were opened.
    public var bracketing: Bracketing
    /// The number of the entry that lifted them.
    public var lifted: Int?
  }

  /// Brackets that were lifted, with the entry that did it.
  public struct RecordedLifting: Hashable, Sendable {
    /// The number of the entry.
    public var number: Int
    /// What was lifted.
    public var lifting: BracketLifting
  }

  /// The reservation of an entry.
  public func reservation(_ number: Int) -> TrackedReservation? {
    reservations.first { $0.number == number }
  }

  /// Whether nothing was ever agreed, reserved or bracketed.
  public var isEmpty: Bool {
    steps.isEmpty && reservations.isEmpty && bracketings.isEmpty && liftings.isEmpty
  }

  mutating func apply(
    _ event: AgreementEvent,
    of entry: Entry,
    in state: NegotiationState
  ) throws(Refusal) {
    switch event {
    case .agreed(let agreement):
      try state.requirePassages(agreement.paragraphs.map(\.passage) + (agreement.tied ?? []))
      if let meeting = agreement.meeting, state.consultations[meeting] == nil {
        throw .consultation(.unknown(meeting))
      }
    case .confirmed(let confirmation): try state.requirePassages(confirmation.passages)
    case .reopened(let reopening): try state.requirePassages(reopening.passages)
    case .reserved(let reservation):
      guard state.version(reservation.version) != nil else {
        throw .unknownVersion(reservation.version)
      }
      try state.requirePassages(reservation.passages + (reservation.until ?? []))
      reservations.append(
        TrackedReservation(
          number: entry.number,
          recorded: entry.recorded,
          reservation: reservation
        )
      )
      return
    case .reservationLifted(let lifting):
      guard let place = reservations.firstIndex(where: { $0.number == lifting.reservation }) else {
        throw .agreement(.unknownReservation(lifting.reservation))
      }
      reservations[place].lifted = entry.number
      return
    case .bracketed(let bracketing):
      try state.requirePassage(bracketing.passage)
      bracketings.append(TrackedBracketing(number: entry.number, bracketing: bracketing))
      return
    case .bracketsLifted(let lifting):
      try state.requirePassage(lifting.passage)
      if let number = lifting.bracketing {
        guard let place = bracketings.firstIndex(where: { $0.number == number }) else {
          throw .agreement(.unknownBrackets(number))
        }
        bracketings[place].lifted = entry.number
      }
      liftings.append(RecordedLifting(number: entry.number, lifting: lifting))
      return
    }
    steps.append(Step(number: entry.number, recorded: entry.recorded, event: event))
  }
}

extension Agreements {
  /// What the room did to the brackets of a version, for whoever writes the next one.
  ///
  /// Brackets that were opened and lifted again are not among them.
  ///
  /// - Parameters:
  ///   - version: the version.
  ///   - state: what the record says.
  /// - Returns: the spans to open and to lift, by paragraph and place.
  public func bracketing(in version: Version, of state: NegotiationState) -> [BracketOperation] {
    var operations: [BracketOperation] = []
    for tracked in bracketings where tracked.lifted == nil {
      let bracketing = tracked.bracketing
      guard bracketing.passage.version == version.number,
        let place = state.place(of: bracketing.passage, saidIn: tracked.number)
      else { continue }
      operations.append(
        BracketOperation(
          number: tracked.number,
          paragraph: place,
          words: bracketing.words,
          holders: bracketing.holders,
          reason: bracketing.reason
        )
      )
    }
    for recorded in liftings where recorded.lifting.bracketing == nil {
      let lifting = recorded.lifting
      guard lifting.passage.version == version.number,
        let place = state.place(of: lifting.passage, saidIn: recorded.number)
      else { continue }
      operations.append(
        BracketOperation(
          number: recorded.number,
          paragraph: place,
          words: lifting.words,
          kept: lifting.kept,
          holders: [],
          reason: lifting.reason
        )
      )
    }
    return operations.sorted { one, other in
      (one.paragraph, one.words.start, one.number)
        < (other.paragraph, other.words.start, other.number)
    }
  }
}
