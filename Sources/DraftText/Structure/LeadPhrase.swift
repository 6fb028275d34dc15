/// What the opening words of a paragraph say about its part of the text.
///
/// Preambular paragraphs open with a participle, operative ones with a verb. In English nearly
/// every word in `-ing` tells; for the rest a table serves, made from the opening phrases of
/// adopted resolutions in the six languages. In Chinese the same verbs open both, so that only
/// phrases that occur in one part alone are listed.
enum LeadPhrase {
  case preambular
  case operative

  /// Reads the opening words.
  ///
  /// - Returns: `nil` if they tell nothing.
  init?(_ words: String, language: Language) {
    // A bracket may open the paragraph: `[Recalling …]`.
    if words.utf8.first == 0x5B {
      let inside = String(decoding: words.utf8.prefix(160).drop { $0 == 0x5B }, as: UTF8.self)
      guard let lead = LeadPhrase(inside, language: language) else { return nil }
      self = lead
      return
    }
    if language == .chinese {
      if Self.starts(words, with: Self.chinesePreambular) {
        self = .preambular
      } else if Self.starts(words, with: Self.chineseOperative) {
        self = .operative
      } else {
        return nil
      }
      return
    }
    guard let table = Self.table(language) else { return nil }
    // Three words are enough for every phrase in the tables.
    var phrase = ""
    for word in words.utf8.prefix(120).split(separator: 0x20, maxSplits: 3).prefix(3) {
      var word = word
      while let last = word.last, last == 0x2C || last == 0x3B { word.removeLast() }
      if !phrase.isEmpty { phrase += " " }
      phrase += String(decoding: word, as: UTF8.self).lowercased()
      if table.preambular.contains(phrase) {
        self = .preambular
        return
      }
      if table.operative.contains(phrase) {
        self = .operative
        return
      }
    }
    guard language == .english else {
      if language == .arabic, Self.starts(words, with: ["وإذ", "إذ"]) {
        self = .preambular
        return
      }
      return nil
    }
    var followsAlso = false
    for word in words.utf8.prefix(80).split(separator: 0x20, maxSplits: 3).prefix(3) {
      var word = word
      if word.last == 0x2C { word.removeLast() }
      // “Also reaffirms”: before a noun these adverbs do not open a paragraph.
      if followsAlso, word.count > 4, word.last == 0x73 {
        self = .operative
        return
      }
      if word.count > 5, word.suffix(3).elementsEqual("ing".utf8) {
        self = .preambular
        return
      }
      // An adverb may stand before: “Deeply regretting”, “Also requests”.
      followsAlso = word.elementsEqual("Also".utf8) || word.elementsEqual("Further".utf8)
      if followsAlso { continue }
      guard word.suffix(2).elementsEqual("ly".utf8) else { return nil }
    }
    return nil
  }

  private static func starts(_ words: String, with phrases: [String]) -> Bool {
    phrases.contains { words.utf8.starts(with: $0.utf8) }
  }
}
