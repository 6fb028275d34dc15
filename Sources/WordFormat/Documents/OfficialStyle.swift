/// A style of what an official document prints around its text, by the name that people see.
///
/// The names say which fact a line is, so that a document of ours is read back as it was written.
enum OfficialStyle: String, Hashable, CaseIterable {
  case organization = "Masthead name"
  case symbol = "Masthead symbol"
  case emblem = "Masthead emblem"
  case organ = "Masthead organ"
  case distribution = "Masthead distribution"
  case date = "Masthead date"
  case original = "Masthead original"
  case session = "Session line"
  case agendaItem = "Agenda item line"
  case agendaTitle = "Agenda item title"
  case heading = "Document heading"
  case origin = "Document origin"
  case title = "Resolution title"
  case jobNumber = "Job number"

  /// Whether its lines are in English even where the document runs from right to left.
  var isAlwaysEnglish: Bool {
    switch self {
    case .symbol, .distribution, .date, .original, .jobNumber: true
    default: false
    }
  }
}
