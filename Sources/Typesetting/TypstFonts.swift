import DraftText

/// The families of fonts that a text is set in, the preferred one first.
///
/// Of those that are not installed Typst takes none; Libertinus Serif is its own.
enum TypstFonts {
  private static let latin = ["Times New Roman", "Liberation Serif", "Libertinus Serif"]
  private static let arabic = [
    "Noto Naskh Arabic", "Amiri", "Scheherazade New", "Noto Sans Arabic", "DejaVu Sans",
  ]
  private static let chinese = [
    "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun", "Noto Sans CJK SC",
    "Source Han Sans SC", "WenQuanYi Zen Hei",
  ]

  /// The families for a text in a language as Typst writes them, those of other scripts last.
  static func list(for language: Language) -> [String] {
    switch language {
    // Times has Arabic letters of its own, and Arabic fonts have digits: each is to give its own
    // alone, so that neither the words nor a symbol are of two fonts.
    case .arabic:
      latin.map { "(name: \(TypstLiteral.words($0)), covers: regex(\"[\\\\p{Latin}0-9/.-]\"))" }
        + (arabic.prefix(3) + latin + arabic.dropFirst(3) + chinese).map(TypstLiteral.words)
    // Times has quotation marks too, which are half as wide as those of Chinese.
    case .chinese:
      latin.map { "(name: \(TypstLiteral.words($0)), covers: \"latin-in-cjk\")" }
        + (chinese + latin + arabic).map(TypstLiteral.words)
    default: (latin + chinese + arabic).map(TypstLiteral.words)
    }
  }
}
