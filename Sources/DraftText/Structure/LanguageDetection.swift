/// Finds the language of a text from its opening formula, its script and its commonest words.
enum LanguageDetection {
  /// How many blocks are looked at.
  static let reach = 400

  /// The language of blocks.
  ///
  /// - Complexity: no more than the first 100 blocks and 400 bytes of each are looked at.
  static func language(of blocks: [Block]) -> Language {
    var latin: [Language: Int] = [:]
    var scripts: [Language: Int] = [:]
    for block in blocks.prefix(reach) {
      if let formula = Formula.opening(block.words) { return formula.language }
      let words = String(decoding: block.head.utf8.prefix(400), as: UTF8.self)
      for scalar in words.unicodeScalars where scalar.value >= 0x80 {
        switch scalar.value {
        case 0x400...0x4FF: scripts[.russian, default: 0] += 1
        case 0x600...0x6FF: scripts[.arabic, default: 0] += 1
        case 0x4E00...0x9FFF: scripts[.chinese, default: 0] += 1
        default: break
        }
      }
      for word in words.utf8.split(separator: 0x20, maxSplits: 80) {
        if let language = commonest[String(decoding: word, as: UTF8.self)] {
          latin[language, default: 0] += 1
          scripts[.english, default: 0] += word.count
        }
      }
    }
    let script = scripts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
    if let script, script != .english { return script }
    return latin.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key ?? .english
  }

  private static let commonest: [String: Language] = [
    "the": .english, "and": .english, "of": .english, "to": .english, "its": .english,
    "les": .french, "des": .french, "et": .french, "dans": .french, "du": .french,
    "los": .spanish, "las": .spanish, "el": .spanish, "y": .spanish, "del": .spanish,
  ]
}
