import DraftText

/// Tells in which language a block of a page is, where its letters are not those of the page.
///
/// A paper is made of the words of a draft and of our own, which are English; in a page from right
/// to left these must run the other way, and a voice that reads Chinese must not read them.
enum PaperScript: Hashable {
  case arabic, chinese, cyrillic, latin

  /// The script of a language.
  init(_ language: Language) {
    self =
      switch language {
      case .arabic: .arabic
      case .chinese: .chinese
      case .russian: .cyrillic
      case .english, .french, .spanish: .latin
      }
  }

  /// The script of a scalar; `nil` if it is no letter, or one of another script.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF:
      self = .latin
    case 0x400...0x52F: self = .cyrillic
    case 0x620...0x64A, 0x66E...0x6D3, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC:
      self = .arabic
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: self = .chinese
    default: return nil
    }
  }

  /// The language of words in a page.
  ///
  /// - Parameters:
  ///   - words: the words.
  ///   - page: the language of the page.
  /// - Returns: that of the page, unless most letters are of another script.
  static func language(of words: String, in page: Language) -> Language {
    var counts: [PaperScript: Int] = [:]
    for scalar in words.unicodeScalars {
      guard let script = PaperScript(scalar) else { continue }
      // A character of Chinese says as much as a few letters do.
      counts[script, default: 0] += script == .chinese ? 3 : 1
    }
    let all = counts.values.reduce(0, +)
    guard let most = counts.first(where: { $0.value * 2 > all })?.key, most != PaperScript(page)
    else { return page }
    return switch most {
    case .arabic: .arabic
    case .chinese: .chinese
    case .cyrillic: .russian
    case .latin: .english
    }
  }

  /// The language of a paragraph in a page; names and labels do not count.
  static func language(of text: PaperText, in page: Language) -> Language {
    let pieces = text.pieces.filter { $0.ink != .names && $0.ink != .label }
    return language(of: pieces.map(\.words).joined(), in: page)
  }
}

extension HTMLWriter {
  /// Writes the language and direction of an element, where they are not those of the page.
  mutating func language(_ language: Language, in page: Language) {
    guard language != page else { return }
    markup(" lang=\"\(language.rawValue)\"")
    if language.isRightToLeft != page.isRightToLeft {
      markup(" dir=\"\(language.isRightToLeft ? "rtl" : "ltr")\"")
    }
  }
}
