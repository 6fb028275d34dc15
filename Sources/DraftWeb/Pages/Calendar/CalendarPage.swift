/// Everything of a negotiation that has a time, as page and data.
struct CalendarPage: Encodable {
  let negotiation: String
  let title: String
  let timeZone: String
  let clock: String
  let file: String
  let ahead: [ShownItem]
  let past: [ShownItem]
  let hasAhead: Bool
  let hasPast: Bool

  enum CodingKeys: CodingKey { case negotiation, title, timeZone, file, ahead, past }
}
