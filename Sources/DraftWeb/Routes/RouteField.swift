import DraftText
import Interchange

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
  /// What names look like in addresses.
  static let slug = "^[a-z0-9]+(-[a-z0-9]+)*$"

  static let asOf = RouteField(
    "as-of",
    "The day at whose end the version was the latest, such as 2021-06-07.",
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
  )
  static let key = RouteField(
    "key",
    "What a program shows that follows it without a cookie; the page of the calendar has it."
  )
  static let language = RouteField(
    "language",
    "The language of the edition.",
    choices: Language.allCases.map(\.rawValue)
  )
  static let beside = RouteField(
    "beside",
    "The language of a second edition, shown beside the first.",
    choices: Language.allCases.map(\.rawValue)
  )
  static let version = RouteField("version", "The version, by its name.", pattern: slug)
  static let since = RouteField(
    "since",
    "The version that it is to be compared with, by its name.",
    pattern: slug
  )
  static let purpose = RouteField(
    "as",
    "What a Word document is for.",
    choices: ComparisonPurpose.allCases.map(\.rawValue)
  )
  /// How a comparison is shown.
  static let showing = [
    RouteField("show", "What is shown.", choices: ComparisonView.allCases.map(\.rawValue)),
    RouteField("marks", "Changes marked in words.", choices: ["text"]),
    RouteField("layout", "Both versions beside each other.", choices: ["side-by-side"]),
    RouteField("only", "Paragraphs without changes left out.", choices: ["changes"]),
    RouteField(
      "kind",
      "Which changes are shown.",
      choices: ComparisonKind.allCases.map(\.rawValue),
      isRepeated: true
    ),
    RouteField("fold", "Changes of typography not marked.", choices: ["typography"]),
  ]
  static let words = RouteField("q", "What is searched for.")
}
