/// What was recorded, as page and data.
struct LogPage: Encodable {
  /// An entry.
  struct Entry: Encodable {
    let number: Int?
    let recorded: ShownTime
    let recorder: String?
    let says: String
    let isUndone: Bool
  }

  let negotiation: String
  let title: String
  let entries: [Entry]
  let isNumbered: Bool
  let clock: String

  enum CodingKeys: CodingKey { case negotiation, title, entries }
}
