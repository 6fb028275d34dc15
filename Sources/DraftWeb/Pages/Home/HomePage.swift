import Negotiation
import Secretariat

/// The negotiations that a reader may see, as page and data.
struct HomePage: Encodable {
  /// A negotiation.
  struct Line: Encodable {
    let name: String
    let title: String
    let address: String
    let role: String
    let sentence: String
    let latest: ShownLink?
    let news: [News]
    let newsLeftOut: Int
    let due: [ShownItem]
    let comparison: ShownLink?
    let calendar: String?
    let reader: String
    let hasNews: Bool
    let hasNewsLeftOut: Bool
    let log: String?

    enum CodingKeys: CodingKey {
      case name, title, address, role, sentence, latest, news, newsLeftOut, due
    }
  }

  /// Something that was recorded since the reader was there last.
  struct News: Encodable {
    let says: String
    let recorded: ShownTime
    let address: String?
  }

  let negotiations: [Line]
}
