import DraftText
public import Negotiation

/// The rounds of silence, as they stand at a time.
public struct SilenceListing: Codable, Hashable, Sendable {
  /// One round.
  public struct Round: Codable, Hashable, Sendable {
    /// The number of the entry that placed the version.
    public var entry: Int
    /// The label of the version.
    public var version: String
    /// Whose procedure it is.
    public var kind: SilencePlacement.Kind
    /// `ahead`, `running`, `broken` or `held`; `undone` where the placement no longer counts.
    public var status: String
    /// When the version was placed.
    public var placed: Instant
    /// The end that holds at that time.
    public var until: Instant
    /// How it was extended by then, in order.
    public var extensions: [Extension]
    /// The entry of the round before.
    public var parent: Int?
    /// The letter that placed it.
    public var letter: String?
    /// Who was addressed.
    public var addressees: String?
    /// When it was broken.
    public var broken: Instant?
    /// The paragraphs that it was broken on, as the version calls them; nothing for the whole text
    /// and where it was not broken.
    public var brokenOn: [String]
    /// The objections received by then, in the order in which they were received.
    public var objections: [Objection]
    /// The round in a sentence.
    public var sentence: String
  }

  /// One extension.
  public struct Extension: Codable, Hashable, Sendable {
    /// The end before.
    public var old: Instant
    /// The new end.
    public var until: Instant
    /// When it was announced.
    public var announced: Instant
    /// The letter that announced it.
    public var letter: String?
  }

  /// One objection.
  public struct Objection: Codable, Hashable, Sendable {
    /// When it was received.
    public var received: Instant
    /// Who objected; nothing where that is not disclosed.
    public var parties: [String]
    /// The paragraphs, as the version calls them; nothing for the whole text.
    public var paragraphs: [String]
    /// The words that were proposed instead.
    public var text: String?
    /// The letter.
    public var letter: String?
    /// Whether it came too late to break the silence.
    public var isLate: Bool
  }

  /// The negotiation.
  public var negotiation: String
  /// The time.
  public var at: Instant
  /// The rounds, in the order in which they were recorded.
  public var rounds: [Round]

  /// Lists the rounds of a ledger.
  ///
  /// - Parameters:
  ///   - ledger: the record.
  ///   - now: the time; what happened later is left out.
  ///   - printer: how times are printed.
  public init(_ ledger: Ledger, at now: Instant, printer: TimePrinter) {
    negotiation = ledger.negotiation
    at = now
    rounds = ledger.entries.compactMap { entry in
      guard case .silence(.placed(let placement)) = entry.event else { return nil }
      if let round = ledger.state.silence[entry.number] {
        return Round(round, in: ledger, at: now, printer: printer)
      }
      return Round(undone: placement, by: entry.number, in: ledger, at: now, printer: printer)
    }
  }
}

extension SilenceListing.Round {
  /// A round that counts.
  init(_ round: SilenceRound, in ledger: Ledger, at now: Instant, printer: TimePrinter) {
    let placement = round.placement
    let status = round.status(at: now)
    var old = placement.until
    self.init(
      entry: round.number,
      version: EventSentence.label(placement.version, in: ledger),
      kind: placement.kind,
      status: status.rawValue,
      placed: placement.placed,
      until: round.until(at: now),
      extensions: round.countingExtensions(by: now).map { step in
        defer { old = step.until }
        return SilenceListing.Extension(
          old: old,
          until: step.until,
          announced: step.announced,
          letter: step.letter
        )
      },
      parent: placement.parent,
      letter: placement.letter,
      addressees: placement.addressees,
      broken: round.breach(by: now)?.received,
      brokenOn: round.brokenOn(by: now),
      objections: round.objections.filter { $0.received <= now }.sorted {
        $0.received < $1.received
      }
      .map { SilenceListing.Objection($0, isLate: !round.isInTime($0)) },
      sentence: SilenceSentence(round, at: now, printer: printer).text
    )
  }

  /// A round whose placement was undone; nothing can have come of it.
  init(
    undone placement: SilencePlacement,
    by entry: Int,
    in ledger: Ledger,
    at now: Instant,
    printer: TimePrinter
  ) {
    self.init(
      entry: entry,
      version: EventSentence.label(placement.version, in: ledger),
      kind: placement.kind,
      status: "undone",
      placed: placement.placed,
      until: placement.until,
      extensions: [],
      parent: placement.parent,
      letter: placement.letter,
      addressees: placement.addressees,
      brokenOn: [],
      objections: [],
      sentence: "Silence until \(printer.text(placement.until)) was undone and no longer counts."
    )
  }
}

extension SilenceListing.Objection {
  init(_ objection: SilenceObjection, isLate: Bool) {
    self.init(
      received: objection.received,
      parties: objection.parties.map(\.name),
      paragraphs: objection.passages.compactMap { $0.reference?.description },
      text: objection.text,
      letter: objection.letter,
      isLate: isLate
    )
  }
}

extension SilenceRound {
  /// The paragraphs that it was broken on by a time, in the order of the objections; nothing where
  /// one of these is about the whole text.
  func brokenOn(by now: Instant) -> [String] {
    let inTime = objections.filter { $0.received <= now && isInTime($0) }
      .sorted { $0.received < $1.received }
    guard inTime.allSatisfy({ !$0.passages.isEmpty }) else { return [] }
    var names: [String] = []
    for name in inTime.flatMap(\.passages).compactMap({ $0.reference?.description })
    where !names.contains(name) { names.append(name) }
    return names
  }
}
