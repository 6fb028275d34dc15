import DraftText

/// The words by which citations are known.
enum CitationWords {
  /// Whether a word in small letters is “resolution”, and if so whether it is a plural.
  ///
  /// - Returns: `nil` if it is another word; inside, `nil` if its form shows no number.
  static func noun(_ word: String, _ language: Language) -> Bool?? {
    switch language {
    case .english:
      word == "resolution" ? .some(false) : word == "resolutions" ? .some(true) : nil
    case .french:
      word == "résolution" ? .some(false) : word == "résolutions" ? .some(true) : nil
    case .spanish:
      word == "resolución" ? .some(false) : word == "resoluciones" ? .some(true) : nil
    case .russian: word.hasPrefix("резолюци") ? .some(nil) : nil
    case .arabic:
      arabic.contains(word) || arabic.contains(String(word.dropFirst())) ? .some(nil) : nil
    case .chinese: nil
    }
  }

  /// A preposition of one letter may be written with them: `بقرارها`.
  private static let arabic: Set = ["القرار", "القرارات", "قرارها", "قراراتها", "قراريها", "قرار"]

  /// Words before the noun that make it the resolution of the body that speaks.
  static let own: [Language: Set<String>] = [
    .english: ["its"], .french: ["sa", "ses"], .spanish: ["su", "sus"],
    .russian: ["свою", "своей", "свои", "своих", "своими", "своим"],
  ]

  /// Whether an Arabic noun says “its”, which stands at its end.
  static func isArabicOwn(_ word: String) -> Bool { word.hasSuffix("ها") }

  /// Adjectives between “its” and “resolution”.
  static let adjectives: Set = [
    "relevant", "previous", "annual", "own", "earlier", "recent", "landmark", "latest", "past",
  ]

  /// Words between a number and its date.
  static let beforeDate: [Language: [[String]]] = [
    .english: [["of"], ["dated"], ["adopted", "on"], [",", "adopted", "on"], ["("]],
    .french: [["du"], ["en", "date", "du"], [",", "en", "date", "du"]],
    .spanish: [["de"], [",", "de"], ["de", "fecha"]],
    .russian: [["от"]],
    .arabic: [["المؤرخ"], ["المؤرخة"]],
  ]

  /// Words between two citations of a list.
  static let between: Set = [",", "and", "as", "well", "or", "et", "y", "e", "и", "،", "و", "а"]

  /// Words that introduce a title.
  static let entitled: Set = [
    "entitled", "titled", "intitulée", "titulada", "озаглавленную", "озаглавленной", "المعنون",
  ]
}
