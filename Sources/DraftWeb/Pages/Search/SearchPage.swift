import Secretariat

/// What was found, as page and data.
struct SearchPage: Encodable {
  /// A paragraph.
  struct Text: Encodable {
    let paragraph: String
    let version: String
    let since: String?
    let language: String
    let address: String
    let snippet: [SearchFindings.Piece]
    let direction: String

    enum CodingKeys: CodingKey { case paragraph, version, since, language, address, snippet }
  }

  /// Something that was said.
  struct Intervention: Encodable {
    let speaker: String
    let position: String
    let meeting: String
    let held: ShownTime?
    let paragraphs: [String]
    let address: String
    let snippet: [SearchFindings.Piece]
  }

  let negotiation: String
  let title: String
  let query: String?
  let texts: [Text]
  let moreTexts: Bool
  let interventions: [Intervention]
  let moreInterventions: Bool
  let action: String
  let hasTexts: Bool
  let hasInterventions: Bool
  let isInMeetings: Bool
  let isUnfound: Bool
  let limit: Int

  enum CodingKeys: CodingKey {
    case negotiation, title, query, texts, moreTexts, interventions, moreInterventions
  }
}
