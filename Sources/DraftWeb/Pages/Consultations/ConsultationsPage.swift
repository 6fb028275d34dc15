/// The meetings with what was said at them, as page and data.
struct ConsultationsPage: Encodable {
  /// A stretch of a meeting without a break.
  struct Sitting: Encodable {
    let start: String
    let end: String
    let words: String
  }

  /// A meeting.
  struct Meeting: Encodable {
    let anchor: String
    let name: String
    let kind: String
    let status: String
    let sittings: [Sitting]
    let place: String?
    let chairs: [String]
    let version: ShownLink?
    let paragraphs: [ShownLink]
    let readings: [String]
    let mandate: String?
    let reportsTo: String?
    let programme: [String]
    let questions: [String]
    let documents: [String]
    let attendance: [String]
    let statements: [Statement]
    let summary: String?
    let outcome: String?
    let bridges: [Bridge]
    let reason: String?
    let letter: String?
    let isHeld: Bool

    enum CodingKeys: CodingKey {
      case anchor, name, kind, status, sittings, place, chairs, version, paragraphs, readings,
        mandate, reportsTo, programme, questions, documents, attendance, statements, summary,
        outcome, bridges, reason, letter
    }
  }

  /// Something that was said.
  struct Statement: Encodable {
    let speaker: String
    let party: String?
    let behalf: [String]
    let paragraphs: [ShownLink]
    let version: String?
    let alternative: String?
    let position: String
    let stance: String
    let words: String?
    let proposal: String?
    let isCorrected: Bool
    let isWithdrawn: Bool
    let isOnText: Bool

    enum CodingKeys: CodingKey {
      case speaker, party, behalf, paragraphs, version, alternative, position, words, proposal,
        isCorrected, isWithdrawn
    }
  }

  /// Words proposed for a paragraph.
  struct Bridge: Encodable {
    let paragraph: String
    let words: String
  }

  let negotiation: String
  let title: String
  let meetings: [Meeting]
}
