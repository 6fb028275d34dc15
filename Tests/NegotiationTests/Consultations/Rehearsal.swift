public import DraftText
import Negotiation

/// A negotiation in which things are recorded one after another, for tests of its rules.
struct Rehearsal {
  var ledger = Ledger(negotiation: "exercise")
  /// When the next thing is recorded; noon UTC of the first of March unless it is moved.
  var now = Rehearsal.noon(1)

  /// Noon UTC of a day of March 2021, or another hour of it.
  static func noon(_ day: Int, hour: Int = 12, minute: Int = 0) -> Instant {
    Instant(seconds: 1_614_556_800 + (day - 1) * 86_400 + hour * 3600 + minute * 60)
  }

  /// Opens a negotiation with a first version of ten paragraphs: entries 1 and 2.
  init() throws {
    try record(.opened(Opening(title: "A declaration", timeZone: "UTC")))
    try circulate("Zero draft", paragraphs: 10)
  }

  /// Records something.
  @discardableResult
  mutating func record(_ event: Event) throws -> Int {
    let entry = try ledger.entry(saying: event, at: now, by: "somebody", after: nil)
    try ledger.append(entry)
    return entry.number
  }

  /// Records something about meetings.
  @discardableResult
  mutating func record(_ event: ConsultationEvent) throws -> Int {
    try record(.consultation(event))
  }

  /// Circulates a version based on the last one.
  @discardableResult
  mutating func circulate(
    _ label: String,
    paragraphs: Int,
    matching: Matching = Matching()
  ) throws -> Int {
    let basis = ledger.state.versions.last
    return try record(
      .circulated(
        Circulation(
          label: label,
          kind: .revision,
          manifest: Digest(hashed: [UInt8](repeating: UInt8(ledger.nextNumber), count: 32)),
          paragraphs: paragraphs,
          basis: basis?.number,
          matching: matching,
          departed: matching.gone(of: basis?.identities.count ?? 0).map {
            Departure(paragraph: $0, reason: "overtaken")
          }
        )
      )
    )
  }

  /// Schedules a meeting of an hour at noon of a day.
  @discardableResult
  mutating func meet(
    _ day: Int,
    _ kind: Consultation.Kind = .informal,
    parent: Int? = nil
  ) throws -> Int {
    let sitting = Sitting(start: Self.noon(day), end: Self.noon(day, hour: 13))
    return try record(
      .scheduled(Consultation(kind: kind, sittings: [sitting], version: 2, parent: parent))
    )
  }

  /// Records a statement on one paragraph of a version.
  @discardableResult
  mutating func say(
    _ party: String?,
    _ position: Intervention.Position,
    on paragraph: Int,
    of version: Int = 2,
    at meeting: Int,
    portion: Reference.Portion? = nil,
    alternative: String? = nil,
    behalf: [String] = []
  ) throws -> Int {
    try record(
      .intervened(
        Intervention(
          meeting: meeting,
          party: party.map { PartyID($0) },
          voice: party == nil ? .delegation : nil,
          behalf: behalf.map { PartyID($0) },
          passages: [passage(paragraph, of: version, portion)],
          alternative: alternative,
          position: position,
          words: "words"
        )
      )
    )
  }

  /// A paragraph of a version by its place, counted from 1.
  func passage(
    _ paragraph: Int,
    of version: Int = 2,
    _ portion: Reference.Portion? = nil
  ) -> Passage {
    Passage(
      version: version,
      paragraph: ledger.state.version(version)?.identities[paragraph - 1],
      reference: Reference(.operative(ParagraphNumber(paragraph)), portion: portion)
    )
  }

  /// The identity of a paragraph by its place, counted from 1.
  func identity(_ paragraph: Int, of version: Int = 2) -> ParagraphID? {
    ledger.state.version(version)?.identities[paragraph - 1]
  }

  /// The positions on a paragraph as `Delegation A: oppose`, in their order.
  func positions(on paragraph: Int, of version: Int = 2) -> [String] {
    let identity = identity(paragraph, of: version)
    return Self.words(ledger.state.positions.filter { $0.paragraph == identity })
  }

  static func words(_ positions: [ParagraphPositions]) -> [String] {
    positions.flatMap(\.holdings).map { holding in
      let about = [holding.portion?.rawValue, holding.alternative].compactMap { $0 }
        .map { " (\($0))" }
      let position = holding.standing?.statement.intervention.position.rawValue ?? "withdrawn"
      return "\(holding.holder?.name ?? "?")\(about.joined()): \(position)"
    }
  }
}

extension Instant {
  /// Later by minutes.
  func adding(minutes: Int) -> Instant {
    Instant(seconds: seconds + minutes * 60, offset: offset, zone: zone)
  }
}

extension PartyID: ExpressibleByStringLiteral {
  /// Names a party.
  public init(stringLiteral name: String) { self.init(name) }
}
