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
    /// `ahead`, `running`, `broken` or `held`.
    public var status: String
    /// When the version was placed.
    public var placed: Instant
    /// The end that holds at that time.
    public var until: Instant
    /// How often it was extended by then.
    public var extensions: Int
    /// The entry of the round before.
    public var parent: Int?
    /// When it was broken.
    public var broken: Instant?
    /// The objections received by then.
    public var objections: [Objection]
    /// The round in a sentence.
    public var sentence: String
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
  ///   - now: the time.
  ///   - printer: how times are printed.
  public init(_ ledger: Ledger, at now: Instant, printer: TimePrinter) {
    negotiation = ledger.negotiation
    at = now
    rounds = ledger.state.silence.all.map { round in
      Round(round, in: ledger, at: now, printer: printer)
    }
  }
}

extension SilenceListing.Round {
  init(_ round: SilenceRound, in ledger: Ledger, at now: Instant, printer: TimePrinter) {
    let breach = round.breach(by: now)
    let label = EventSentence.label(round.placement.version, in: ledger)
    self.init(
      entry: round.number,
      version: label,
      kind: round.placement.kind,
      status: round.status(at: now).rawValue,
      placed: round.placement.placed,
      until: round.until(at: now),
      extensions: round.extensions.count { $0.announced <= now },
      parent: round.placement.parent,
      broken: breach?.received,
      objections: round.objections.filter { $0.received <= now }.map { objection in
        SilenceListing.Objection(
          received: objection.received,
          parties: objection.parties.map(\.name),
          paragraphs: objection.passages.compactMap { $0.reference?.description },
          text: objection.text,
          isLate: !round.isInTime(objection)
        )
      },
      sentence: SilenceSentence(round, at: now, printer: printer).text
    )
  }
}
