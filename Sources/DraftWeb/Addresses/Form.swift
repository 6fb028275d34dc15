/// In which form something is answered.
enum Form: String, Hashable, Sendable, CaseIterable {
  /// A page.
  case page = "html"
  /// Data, as the schemas of this project describe them.
  case json
  /// A Word document.
  case word = "docx"
  /// Plain text with marks.
  case markdown = "md"
  /// A calendar.
  case calendar = "ics"
  /// A feed.
  case atom

  /// The media type, with its parameters.
  var mediaType: String {
    switch self {
    case .page: "text/html; charset=utf-8"
    case .json: "application/json; charset=utf-8"
    case .word: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .markdown: "text/markdown; charset=utf-8"
    case .calendar: "text/calendar; charset=utf-8"
    case .atom: "application/atom+xml; charset=utf-8"
    }
  }
}
