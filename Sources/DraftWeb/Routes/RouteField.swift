/// A name that may stand after the question mark of an address, and what it may say.
struct RouteField: Hashable, Sendable {
  /// The name.
  let name: String
  /// What it is for.
  let summary: String
  /// What it may say; nothing for words of the reader’s own.
  let choices: [String]
  /// What its words look like, as a regular expression.
  let pattern: String?
  /// Whether it may stand there several times.
  let isRepeated: Bool

  init(
    _ name: String,
    _ summary: String,
    choices: [String] = [],
    pattern: String? = nil,
    isRepeated: Bool = false
  ) {
    self.name = name
    self.summary = summary
    self.choices = choices
    self.pattern = pattern
    self.isRepeated = isRepeated
  }
}

extension RouteField {
  static let asOf = RouteField(
    "as-of",
    "The day at whose end the version was the latest, such as 2021-06-07.",
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
  )
  static let language = RouteField(
    "language",
    "The language of the edition.",
    pattern: "^[a-z]{2,3}$"
  )
  static let beside = RouteField(
    "beside",
    "The language of a second edition, shown beside the first.",
    pattern: "^[a-z]{2,3}$"
  )
  static let words = RouteField("q", "What is searched for.")
}
