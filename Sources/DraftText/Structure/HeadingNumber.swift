/// The number that a heading begins with: `II.`, `A.`, `一、`, `Article 5`, `أولا -`.
struct HeadingNumber: Hashable {
  /// The level that such numbers stand for, 1 the highest.
  var level: Int

  /// Reads the number off the front of the words.
  ///
  /// - Returns: `nil` if the words begin otherwise.
  init?(_ words: String) {
    let bytes = words.utf8Span.span
    guard let first = bytes.isEmpty ? nil : bytes[0] else { return nil }
    if first >= 0x80 {
      guard let level = Self.beyondASCII(words, first) else { return nil }
      self.level = level
      return
    }
    guard LineBytes.isCapital(first) else { return nil }
    var end = 1
    while end < min(bytes.count, 8), LineBytes.isCapital(bytes[end]) { end += 1 }
    let isNumeral = (0..<end).allSatisfy { [0x49, 0x56, 0x58, 0x4C].contains(bytes[$0]) }
    if end == bytes.count {
      guard isNumeral else { return nil }
      level = 1
      return
    }
    if bytes[end] == 0x2E, end + 1 == bytes.count || LineBytes.space(bytes, end + 1) > 0 {
      // `I.` opens a series of numerals; a lone V, X or L is a letter as often.
      if isNumeral, end > 1 || first == 0x49 || first == 0x56 || first == 0x58 {
        level = 1
      } else if end == 1 {
        level = 2
      } else {
        return nil
      }
      return
    }
    for (word, level) in Self.words where LineBytes.spells(word, bytes, 0) {
      let number = word.utf8.count
      guard number < bytes.count else { return nil }
      var stop = number
      while stop < bytes.count, LineBytes.isDigit(bytes[stop]) || LineBytes.isCapital(bytes[stop]) {
        stop += 1
      }
      if stop + 1 < bytes.count, bytes[stop] == 0x20, bytes[stop + 1] == 0x2E { stop += 1 }
      guard stop > number,
        stop == bytes.count || bytes[stop] == 0x2E || bytes[stop] == 0x3A || bytes[stop] == 0x20
      else { return nil }
      // “Article 5 of the Convention …” is a sentence.
      guard stop + 1 >= bytes.count || bytes[stop] != 0x20 || !LineBytes.isSmall(bytes[stop + 1])
      else { return nil }
      self.level = level
      return
    }
    return nil
  }

  private static let words: [(String, Int)] = [
    ("Part ", 1), ("PART ", 1), ("Chapter ", 1), ("CHAPTER ", 1), ("Section ", 2),
    ("Article ", 3), ("Action ", 3), ("Objective ", 2), ("Capítulo ", 1), ("Chapitre ", 1),
    ("Artículo ", 3), ("Medida ", 3), ("Acción ", 3),
  ]

  private static func beyondASCII(_ words: String, _ first: UInt8) -> Int? {
    let scalars = Array(words.unicodeScalars.prefix(12))
    if first >= 0xE4 {  // Han
      var end = 0
      while end < scalars.count, "一二三四五六七八九十".unicodeScalars.contains(scalars[end]) { end += 1 }
      guard end > 0, end < scalars.count, scalars[end] == "." || scalars[end] == "、" else {
        return nil
      }
      return 1
    }
    guard first >= 0xD8, first <= 0xDB, let dash = scalars.firstIndex(of: "-") else { return nil }
    let head = String(String.UnicodeScalarView(scalars[..<dash]))
    let ordinals = ["أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا"]
    if ordinals.contains(where: { head.unicodeScalars.starts(with: $0.unicodeScalars) }) {
      return 1
    }
    let letters = ["ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء"]
    return letters.contains { head.unicodeScalars.starts(with: $0.unicodeScalars) } ? 2 : nil
  }
}
