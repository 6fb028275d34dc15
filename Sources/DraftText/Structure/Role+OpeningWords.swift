extension Role {
  /// The part of the text that opening words such as *Recalling* or *Decides* belong to.
  ///
  /// It is preambular or operative, or `nil` where the words do not tell.
  ///
  /// - Parameters:
  ///   - openingWords: the beginning of a paragraph.
  ///   - language: the language of the text.
  public init?(openingWords: String, language: Language) {
    guard let lead = LeadPhrase(openingWords, language: language) else { return nil }
    switch lead {
    case .preambular: self = .preambular
    case .operative: self = .operative
    }
  }
}
