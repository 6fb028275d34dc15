extension Role {
  /// What the opening words of a paragraph say it is for: `Recalling …` is preambular, `Decides …`
  /// operative.
  ///
  /// - Parameters:
  ///   - words: the paragraph, without its label.
  ///   - language: the language it is in.
  /// - Returns: `nil` if they tell nothing.
  public init?(openingWords words: String, language: Language) {
    switch LeadPhrase(words, language: language) {
    case .preambular: self = .preambular
    case .operative: self = .operative
    case nil: return nil
    }
  }
}
