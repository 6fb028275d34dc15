public import DraftText

extension Language {
  /// What English calls it.
  public var englishName: String {
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
