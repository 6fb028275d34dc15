import DraftText

/// The part of a Word file that names its styles.
struct StylesPart {
  let language: Language

  /// The part, in UTF-8.
  func bytes() throws(WordError) -> [UInt8] {
    var part = WordMarkup()
    part.open("styles")
    part.open("docDefaults")
    part.open("rPrDefault")
    part.open("rPr")
    let font = WordFont.text
    part.leaf(
      "rFonts",
      [
        "ascii": font.latin, "hAnsi": font.latin, "eastAsia": font.eastAsian, "cs": font.complex,
      ]
    )
    part.leaf("sz", ["val": "24"])
    part.leaf("szCs", ["val": language.isRightToLeft ? "28" : "24"])
    writeLanguage(to: &part)
    part.close()
    part.close()
    part.leaf("pPrDefault")
    part.close()
    for style in WordStyle.all { style.write(to: &part, in: language) }
    part.close()
    return try part.bytes()
  }

  private func writeLanguage(to part: inout WordMarkup) {
    switch language {
    case .arabic: part.leaf("lang", ["val": "en-GB", "eastAsia": "zh-CN", "bidi": "ar-SA"])
    case .chinese: part.leaf("lang", ["val": "en-GB", "eastAsia": "zh-CN", "bidi": "ar-SA"])
    case .english: part.leaf("lang", ["val": "en-GB", "eastAsia": "zh-CN", "bidi": "ar-SA"])
    case .french: part.leaf("lang", ["val": "fr-FR", "eastAsia": "zh-CN", "bidi": "ar-SA"])
    case .russian: part.leaf("lang", ["val": "ru-RU", "eastAsia": "zh-CN", "bidi": "ar-SA"])
    case .spanish: part.leaf("lang", ["val": "es-ES", "eastAsia": "zh-CN", "bidi": "ar-SA"])
    }
  }
}

/// The fonts of a text, one for each family of scripts.
struct WordFont {
  /// For Latin and Cyrillic letters.
  let latin: String
  /// For Chinese characters.
  let eastAsian: String
  /// For Arabic letters.
  let complex: String

  /// What every office program has, or has a substitute of the same widths for.
  static let text = WordFont(
    latin: "Times New Roman",
    eastAsian: "SimSun",
    complex: "Traditional Arabic"
  )
}
