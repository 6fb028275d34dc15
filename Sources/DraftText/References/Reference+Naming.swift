extension Reference {
  /// What people call the paragraph in a language: `OP4 (b)`, `执行部分第4(b)段`.
  ///
  /// In English the letters PP and OP are used, as in every negotiation; the other languages have
  /// words for the two parts of a resolution, and these have no letters that everybody knows.
  ///
  /// | language | preambular | operative | of a declaration |
  /// |---|---|---|---|
  /// | Arabic | الفقرة 3 من الديباجة | الفقرة 4 (ب) من المنطوق | المرفق، الفقرة 5 |
  /// | Chinese | 序言部分第3段 | 执行部分第4(b)段 | 附件第5段 |
  /// | French | alinéa 3 du préambule | paragraphe 4 b) du dispositif | annexe, paragraphe 5 |
  /// | Russian | пункт 3 преамбулы | пункт 4 b) постановляющей части | приложение, пункт 5 |
  /// | Spanish | párrafo 3 del preámbulo | párrafo 4 b) de la parte dispositiva | anexo, párrafo 5 |
  ///
  /// - Returns: the ``description`` for what is no numbered paragraph, and in English.
  public func name(in language: Language) -> String {
    guard language != .english, section == nil, portion == nil,
      let words = PlaceWords.words[language]
    else { return description }
    let number: ParagraphNumber
    let frame: (String, String)
    switch place {
    case .preambular(let found): (number, frame) = (found, words.preambular)
    case .operative(let found): (number, frame) = (found, words.operative)
    case .paragraph(let found): (number, frame) = (found, words.paragraph)
    default: return description
    }
    let marks = items.map { words.hasOneBracket ? "\($0.bare))" : "\($0)" }
    let path = ([number.description] + marks).joined(separator: words.gap)
    let inner = frame.0 + path + frame.1
    switch annex {
    case nil: return inner
    case .only: return words.annex + words.comma + inner
    case .numbered(let place):
      let numeral = RomanNumeral.spelling(place).uppercased()
      return words.annex + words.gap + numeral + words.comma + inner
    }
  }
}

/// The words of a language for the parts of a resolution, round the number.
private struct PlaceWords {
  var preambular: (String, String)
  var operative: (String, String)
  var paragraph: (String, String)
  var annex: String
  var comma = ", "
  var gap = " "
  /// Whether an item is `b)` and not `(b)`.
  var hasOneBracket = false

  static let words: [Language: PlaceWords] = [
    .arabic: PlaceWords(
      preambular: ("الفقرة ", " من الديباجة"),
      operative: ("الفقرة ", " من المنطوق"),
      paragraph: ("الفقرة ", ""),
      annex: "المرفق",
      comma: "، "
    ),
    .chinese: PlaceWords(
      preambular: ("序言部分第", "段"),
      operative: ("执行部分第", "段"),
      paragraph: ("第", "段"),
      annex: "附件",
      comma: "",
      gap: ""
    ),
    .french: PlaceWords(
      preambular: ("alinéa ", " du préambule"),
      operative: ("paragraphe ", " du dispositif"),
      paragraph: ("paragraphe ", ""),
      annex: "annexe",
      hasOneBracket: true
    ),
    .russian: PlaceWords(
      preambular: ("пункт ", " преамбулы"),
      operative: ("пункт ", " постановляющей части"),
      paragraph: ("пункт ", ""),
      annex: "приложение",
      hasOneBracket: true
    ),
    .spanish: PlaceWords(
      preambular: ("párrafo ", " del preámbulo"),
      operative: ("párrafo ", " de la parte dispositiva"),
      paragraph: ("párrafo ", ""),
      annex: "anexo",
      hasOneBracket: true
    ),
  ]
}
