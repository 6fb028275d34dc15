/// The characters behind the signs that Word takes from fonts of symbols.
enum WordSymbol {
  /// The character of a sign.
  ///
  /// - Parameters:
  ///   - code: its number in the font, in hexadecimal; Word adds F000 to it.
  ///   - font: the name of the font.
  /// - Returns: the character; `nil` where it is not known.
  static func character(_ code: String?, in font: String) -> Character? {
    guard let code, var number = UInt32(code, radix: 16) else { return nil }
    if (0xF000...0xF0FF).contains(number) { number -= 0xF000 }
    switch font.lowercased() {
    case "symbol": return symbols[number] ?? greek(number)
    case "wingdings": return wingdings[number]
    case "wingdings 2", "wingdings 3", "webdings", "marlett": return nil
    default:
      // A sign of an ordinary font is its own character.
      guard number >= 0x20, !(0xE000...0xF8FF).contains(number) else { return nil }
      return Unicode.Scalar(number).map(Character.init)
    }
  }

  /// Letters in Symbol's order of the Latin keyboard; digits and common marks are their own.
  private static func greek(_ number: UInt32) -> Character? {
    let capitals = Array("ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ")
    let small = Array("αβχδεφγηιϕκλμνοπθρστυϖωξψζ")
    switch number {
    case 0x41...0x5A: return capitals[Int(number - 0x41)]
    case 0x61...0x7A: return small[Int(number - 0x61)]
    case 0x20, 0x21, 0x23, 0x25, 0x26, 0x28, 0x29, 0x2B, 0x2C, 0x2E...0x3F, 0x5B, 0x5D, 0x5F,
      0x7B...0x7D:
      return Unicode.Scalar(number).map(Character.init)
    default: return nil
    }
  }

  private static let symbols: [UInt32: Character] = [
    0x22: "∀", 0x24: "∃", 0x27: "∋", 0x2A: "∗", 0x2D: "−", 0x40: "≅", 0x5C: "∴", 0x5E: "⊥",
    0x7E: "∼", 0xA1: "ϒ", 0xA2: "′", 0xA3: "≤", 0xA4: "⁄", 0xA5: "∞", 0xA6: "ƒ", 0xA7: "♣",
    0xA8: "♦", 0xA9: "♥", 0xAA: "♠", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓",
    0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB5: "∝", 0xB6: "∂", 0xB7: "•",
    0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xC5: "⊕", 0xC6: "∅", 0xC7: "∩",
    0xC8: "∪", 0xCC: "⊂", 0xCE: "∈", 0xD0: "∠", 0xD1: "∇", 0xD2: "®", 0xD3: "©", 0xD4: "™",
    0xD5: "∏", 0xD6: "√", 0xD7: "⋅", 0xD8: "¬", 0xD9: "∧", 0xDA: "∨", 0xDB: "⇔", 0xDC: "⇐",
    0xDD: "⇑", 0xDE: "⇒", 0xDF: "⇓", 0xE5: "∑", 0xF2: "∫",
  ]

  private static let wingdings: [UInt32: Character] = [
    0x22: "✂", 0x28: "☎", 0x2A: "✉", 0x46: "☞", 0x4A: "☺", 0x4C: "☹", 0x6C: "●", 0x6E: "■",
    0x6F: "□", 0x71: "❑", 0x76: "❖", 0x77: "◆", 0x9F: "•", 0xA7: "▪", 0xA8: "◻", 0xD8: "➢",
    0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒",
    0xFE: "☑",
  ]
}
