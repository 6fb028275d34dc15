/// Everything of a negotiation that has a time, as page and data.
struct CalendarPage: Encodable {
  let negotiation: String
  let title: String
  let timeZone: String
  let clock: String
  let file: String
  let follow: Follow?
  let ahead: [ShownItem]
  let past: [ShownItem]
  let hasAhead: Bool
  let hasPast: Bool

  enum CodingKeys: CodingKey { case negotiation, title, timeZone, file, follow, ahead, past }

  /// The addresses that a reader's own programs ask by themselves.
  struct Follow: Encodable {
    let calendar: String
    let feed: String?
    let until: ShownTime?
  }
}
