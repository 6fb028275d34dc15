/// The fixed words of a United Nations text in the six languages.
///
/// They are the opening formula, the word that opens an annex and the line that names the
/// meeting of adoption, as the General Assembly prints them.
enum Formula {
  private static let openings: [(String, Language)] = [
    ("The General Assembly", .english),
    ("The Security Council", .english),
    ("The Economic and Social Council", .english),
    ("The Human Rights Council", .english),
    ("L’Assemblée générale", .french),
    ("L'Assemblée générale", .french),
    ("La Asamblea General", .spanish),
    ("Генеральная Ассамблея", .russian),
    ("إن الجمعية العامة", .arabic),
    ("大会", .chinese),
  ]

  private static let annexes = [
    "Annex", "ANNEX", "Annexe", "ANNEXE", "Anexo", "ANEXO", "Приложение", "ПРИЛОЖЕНИЕ", "المرفق",
    "مرفق", "附件",
  ]

  static let meetings = [
    "plenary meeting", "séance plénière", "sesión plenaria", "пленарное заседание",
    "الجلسة العامة", "次全体会议",
  ]

  /// The language of a line that is an opening formula and nothing else; with or without comma.
  static func opening(_ words: String) -> (language: Language, hasComma: Bool)? {
    guard words.utf8.count <= 80, let first = words.utf8.first,
      first == 0x54 || first == 0x4C || first >= 0xD0
    else { return nil }
    for (formula, language) in openings where words.utf8.starts(with: formula.utf8) {
      let rest = words.utf8.dropFirst(formula.utf8.count)
      if rest.isEmpty { return (language, false) }
      if [",", "،", "，", ":", "："].contains(where: { rest.elementsEqual($0.utf8) }) {
        return (language, true)
      }
    }
    return nil
  }

  /// Whether a block is an opening formula.
  static func isOpening(_ block: Block) -> Bool {
    block.kind == .text && !block.isAtLeast(100) && opening(block.words) != nil
  }

  /// Whether words open an annex: `Annex`, `Annex II`.
  static func isAnnex(_ words: String) -> Bool {
    guard words.utf8.count <= 40, let first = words.utf8.first,
      first == 0x41 || first == 0x5B || first >= 0xD0
    else { return false }
    for annex in annexes where words.utf8.starts(with: annex.utf8) {
      var rest = words[words.utf8.index(words.startIndex, offsetBy: annex.utf8.count)...]
      while rest.first == " " { rest = rest.dropFirst() }
      if rest.isEmpty { return true }
      let number = rest.prefix { $0 != "." && $0 != ":" && $0 != " " }
      let isNumber =
        number.allSatisfy { "IVXLivx0123456789一二三四五六七八九十".contains($0) }
        || number.count == 1
        || ["الأول", "الثاني", "الثالث", "الرابع"].contains(String(number))
      if isNumber, number.count == rest.count { return true }
    }
    return false
  }

  /// Whether words name the meeting of adoption.
  static func isMeeting(_ words: String) -> Bool {
    guard words.utf8.count <= 120, let first = words.utf8.first,
      LineBytes.isDigit(first) || first >= 0xD8
    else { return false }
    return meetings.contains { LineBytes.firstPlace(of: $0, in: words) != nil }
  }

  /// Whether a block begins a part of the text and so never goes on with a paragraph.
  static func opensPart(_ block: Block) -> Bool {
    // All of these are short lines.
    guard !block.isAtLeast(200) else { return false }
    let words = block.words
    return opening(words) != nil || isAnnex(words) || isMeeting(words)
  }
}
