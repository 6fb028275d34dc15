/// Finds the language of a text from its opening formula, its script and its commonest words.
enum LanguageDetection {
  /// How many blocks are looked at.
  static let reach = 100

  /// The language of blocks.
  ///
  /// - Complexity: no more than the first ``reach`` blocks and 400 bytes of each are looked at.
  static func language(of blocks: [Block]) -> Language {
    var words = Votes()
    var scripts = Votes()
    for block in blocks.prefix(reach) {
      if !block.isAtLeast(100), let formula = Formula.opening(block.words) {
        return formula.language
      }
      count(block.head, words: &words, scripts: &scripts)
    }
    if let script = scripts.winner, script != .english { return script }
    return words.winner ?? .english
  }

  /// Counts words that tell a language, and letters that tell a script; words of a Latin script
  /// stand for it.
  private static func count(_ head: String, words: inout Votes, scripts: inout Votes) {
    let bytes = head.utf8Span.span
    var word: UInt32 = 0
    var length = 0
    var lead: UInt8 = 0
    for place in 0..<min(bytes.count, 400) {
      let byte = bytes[place]
      if byte == 0x20 {
        if length <= 4, let language = commonest(word) {
          words[language] += 1
          scripts[.english] += length
        }
        word = 0
        length = 0
        continue
      }
      let before = lead
      word = word << 8 | UInt32(byte)
      length += 1
      lead = byte
      if byte < 0x80 { continue }
      // The first byte of a letter tells its script, and of a Chinese one the first of three.
      switch (before, byte) {
      case (_, 0xD0...0xD3): scripts[.russian] += 1
      case (_, 0xD8...0xDB): scripts[.arabic] += 1
      case (0xE4, 0xB8...0xBF), (0xE5...0xE9, 0x80...0xBF): scripts[.chinese] += 1
      default: break
      }
    }
  }

  /// The language of a word of up to four letters, spelled in the bytes of a number.
  private static func commonest(_ word: UInt32) -> Language? {
    switch word {
    case 0x74_6865, 0x61_6E64, 0x6F66, 0x746F, 0x69_7473: .english  // the and of to its
    case 0x6C_6573, 0x64_6573, 0x6574, 0x6461_6E73, 0x6475: .french  // les des et dans du
    case 0x6C_6F73, 0x6C_6173, 0x656C, 0x79, 0x64_656C: .spanish  // los las el y del
    default: nil
    }
  }
}

/// How much speaks for each language.
private struct Votes {
  private var counts = [Int](repeating: 0, count: Language.allCases.count)

  subscript(language: Language) -> Int {
    get { counts[Self.place(of: language)] }
    set { counts[Self.place(of: language)] = newValue }
  }

  /// What most speaks for, among equals the first by its code; nothing where nothing speaks.
  var winner: Language? {
    let best = Language.allCases.max { (self[$0], $1.rawValue) < (self[$1], $0.rawValue) }
    return best.flatMap { self[$0] > 0 ? $0 : nil }
  }

  private static func place(of language: Language) -> Int {
    switch language {
    case .arabic: 0
    case .chinese: 1
    case .english: 2
    case .french: 3
    case .russian: 4
    case .spanish: 5
    }
  }
}
