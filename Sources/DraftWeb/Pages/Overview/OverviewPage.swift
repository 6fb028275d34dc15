import Negotiation
import Secretariat

/// A negotiation, as page and data.
struct OverviewPage: Encodable {
  /// A version.
  struct Version: Encodable {
    let label: String
    let kind: String
    let symbol: String?
    let status: String?
    let day: ShownTime?
    let languages: [String]
    let paragraphs: Int
    let address: String
    let comparison: Comparison?
    let editions: [ShownLink]

    enum CodingKeys: CodingKey {
      case label, kind, symbol, status, day, languages, paragraphs, address, comparison
    }
  }

  /// What became of the paragraphs of the version before.
  struct Comparison: Encodable {
    let basis: String
    let address: String
    let counts: String
  }

  /// A round of silence.
  struct Silence: Encodable {
    let version: String
    let status: String
    let sentence: String
    let until: ShownTime
    let objections: [Objection]
    let hasObjections: Bool

    enum CodingKeys: CodingKey { case version, status, sentence, until, objections }
  }

  /// An objection.
  struct Objection: Encodable {
    let received: ShownTime
    let parties: [String]
    let paragraphs: [String]
    let text: String?
    let isLate: Bool
    let who: String
    let about: String

    enum CodingKeys: CodingKey { case received, parties, paragraphs, text, isLate }
  }

  let negotiation: String
  let title: String
  let role: String
  let sentence: String
  let organ: String?
  let session: String?
  let agendaItem: String?
  let place: String?
  let timeZone: String
  let clock: String
  let coFacilitators: [String]
  let versions: [Version]
  let silence: Silence?
  let ahead: [ShownItem]
  let hasVersions: Bool
  let hasAhead: Bool
  let reader: String
  let latest: ShownLink?
  let comparison: ShownLink?
  let calendar: String?
  let feed: String?

  enum CodingKeys: CodingKey {
    case negotiation, title, role, sentence, organ, session, agendaItem, place, timeZone,
      coFacilitators, versions, silence, ahead
  }
}
