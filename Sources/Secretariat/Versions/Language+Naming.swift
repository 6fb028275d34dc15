import DraftText

extension Language {
  /// What English calls it.
  var englishName: String {
    switch self {
    case .arabic: "Arabic"
    case .chinese: "Chinese"
    case .english: "English"
    case .french: "French"
    case .russian: "Russian"
    case .spanish: "Spanish"
    }
  }
}
