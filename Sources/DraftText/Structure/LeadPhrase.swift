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
    let bytes = words.utf8Span.span
    var phrase = ""
    var end = 0
    for _ in 0..<3 {
      guard var word = Self.word(in: bytes, after: end, within: 120) else { break }
      end = word.upperBound
      while let last = word.last, bytes[last] == 0x2C || bytes[last] == 0x3B { word.removeLast() }
      if !phrase.isEmpty { phrase += " " }
      let spelled = words.utf8.dropFirst(word.lowerBound).prefix(word.count)
      phrase += String(decoding: spelled, as: UTF8.self).lowercased()
      if let lead = table[phrase] {
        self = lead
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
    guard let lead = Self.english(bytes) else { return nil }
    self = lead
  }

  /// What English opening words say that are in no table.
  private static func english(_ bytes: Span<UInt8>) -> LeadPhrase? {
    var end = 0
    var followsAlso = false
    for _ in 0..<3 {
      guard var word = word(in: bytes, after: end, within: 80) else { return nil }
      end = word.upperBound
      if bytes[end - 1] == 0x2C { word.removeLast() }
      func endsWith(_ letters: String) -> Bool {
        word.count >= letters.utf8.count
          && LineBytes.spells(letters, bytes, word.upperBound - letters.utf8.count)
      }
      // “Also reaffirms”: before a noun these adverbs do not open a paragraph.
      if followsAlso, word.count > 4, endsWith("s") { return .operative }
      if word.count > 5, endsWith("ing") { return .preambular }
      // An adverb may stand before: “Deeply regretting”, “Also requests”.
      followsAlso = word.count == 4 && endsWith("Also") || word.count == 7 && endsWith("Further")
      guard followsAlso || endsWith("ly") else { return nil }
    }
    return nil
  }

  /// The next word before a place, with whatever is set to it; blanks part words.
  private static func word(
    in bytes: Span<UInt8>,
    after start: Int,
    within limit: Int
  ) -> Range<Int>? {
    let limit = min(limit, bytes.count)
    var begin = start
    while begin < limit, bytes[begin] == 0x20 { begin += 1 }
    var end = begin
    while end < limit, bytes[end] != 0x20 { end += 1 }
    return begin < end ? begin..<end : nil
  }

  private static func starts(_ words: String, with phrases: [String]) -> Bool {
    phrases.contains { words.utf8.starts(with: $0.utf8) }
  }
}
