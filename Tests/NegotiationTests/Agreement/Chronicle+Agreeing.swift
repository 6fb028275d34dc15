import DraftText
import Negotiation

extension Chronicle {
  /// The address of some words, as tests tell words apart.
  static func words(_ text: String) -> Digest { hashing(Array(text.utf8)) }

  /// Facts of paragraphs that read so.
  static func facts(_ texts: String...) -> [ParagraphFacts] {
    texts.map { ParagraphFacts(words: words($0)) }
  }

  /// The paragraphs of the zero draft with these places, counted from 1.
  static func passages(_ places: [Int], of version: Int = 2) -> [Passage] {
    places.map { passage($0, of: version) }
  }

  /// An agreement on paragraphs that read “1”, “2” and so on.
  static func agreement(
    _ places: [Int],
    of version: Int = 2,
    tier: AgreementTier = .informals,
    pending: [String] = [],
    package: String? = nil,
    tied: [Int]? = nil
  ) -> Agreement {
    Agreement(
      places.map { place in
        AgreedParagraph(passage: passage(place, of: version), words: words("\(place)"))
      },
      tier: tier,
      pending: pending.map { PartyID($0) },
      package: package,
      tied: tied.map { passages($0, of: version) }
    )
  }

  @discardableResult
  mutating func agree(_ agreement: Agreement) throws -> Int {
    try record(.agreement(.agreed(agreement)))
  }

  @discardableResult
  mutating func reopen(
    _ places: [Int],
    of version: Int = 2,
    by party: String? = "Delegation A",
    because reason: String? = "new instructions"
  ) throws -> Int {
    try record(
      .agreement(
        .reopened(
          Reopening(
            passages: Self.passages(places, of: version),
            parties: party.map { [PartyID($0)] } ?? [],
            reason: reason
          )
        )
      )
    )
  }

  @discardableResult
  mutating func reserve(
    _ places: [Int],
    by party: String = "Delegation A",
    until: [Int]? = nil
  ) throws -> Int {
    try record(
      .agreement(
        .reserved(
          Reservation(
            party: PartyID(party),
            version: 2,
            passages: Self.passages(places),
            until: until.map { Self.passages($0) }
          )
        )
      )
    )
  }

  /// Where the paragraphs of a version stand; of each version the texts are given.
  func statuses(_ version: Int, _ facts: [Int: [ParagraphFacts]]) -> [ParagraphStatus] {
    guard let version = state.version(version) else { return [] }
    return StatusReader(state, facts: facts).table(of: version).paragraphs.map(\.status)
  }
}
