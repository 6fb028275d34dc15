import DraftText

/// The part of a Word file that names its styles.
struct StylesPart {
  let language: Language
  /// Whether words are set small, for columns.
  let isCompact: Bool
  /// Whether the styles of comments are among them.
  let hasComments: Bool
  /// Whether they are those of an official document.
  var isOfficial = false
  /// The styles beside those that every document has.
  var more: [WordStyle] = []

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
    part.leaf("sz", ["val": isOfficial ? "20" : isCompact ? "19" : "24"])
    let complex = isOfficial ? ("26", "20") : isCompact ? ("22", "19") : ("28", "24")
    part.leaf("szCs", ["val": language.isRightToLeft ? complex.0 : complex.1])
    writeLanguage(to: &part)
    part.close()
    part.close()
    part.leaf("pPrDefault")
    part.close()
    let styles = WordStyle.all + (hasComments ? WordStyle.ofComments : []) + more
    for style in styles { style.write(to: &part, in: language, isOfficial: isOfficial) }
    part.close()
    return try part.bytes()
  }

  /// What Word checks the spelling by; one language for each family of scripts.
  private func writeLanguage(to part: inout WordMarkup) {
    let latin =
      switch language {
      case .french: "fr-FR"
      case .russian: "ru-RU"
      case .spanish: "es-ES"
      case .arabic, .chinese, .english: "en-GB"
      }
    part.leaf("lang", ["val": latin, "eastAsia": "zh-CN", "bidi": "ar-SA"])
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
