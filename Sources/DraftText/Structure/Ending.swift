/// How the words of a line end, which tells whether they go on.
enum Ending: Hashable {
  /// A full stop, or what ends a sentence like one.
  case stop
  case colon
  case semicolon
  case comma
  /// A letter, a digit, a hyphen: nothing that ends a clause.
  case open

  /// Looks past closing quotation marks and brackets at the last mark.
  ///
  /// - Complexity: constant for real text; linear in the closing marks at the end.
  init(of words: String) {
    var result = Ending.open
    var position = words.utf8.endIndex
    let start = words.utf8.startIndex
    let utf8 = words.utf8
    func before() -> UInt8? {
      guard position > start else { return nil }
      position = utf8.index(before: position)
      return utf8[position]
    }
    var digits = 0
    scan: while let byte = before() {
      // A footnote's bare digits behind the last mark: `Iran,4`, `systems. 14`.
      if LineBytes.isDigit(byte), digits < 3, result == .open {
        digits += 1
        continue
      }
      if digits > 0, !Self.canCarryIndicator(byte, utf8, position) { break scan }
      switch byte {
      case 0x20, 0x22, 0x27, 0x29, 0x5D, 0x2A: continue  // blank " ' ) ] *
      case 0x2E, 0x21, 0x3F:
        result = .stop
        break scan
      case 0x3A:
        result = .colon
        break scan
      case 0x3B:
        result = .semicolon
        break scan
      case 0x2C:
        result = .comma
        break scan
      case 0x80...0xBF:
        guard let middle = before() else { break scan }
        if middle & 0xC0 == 0xC0 {
          switch (middle, byte) {
          case (0xD8, 0x8C): result = .comma
          case (0xD8, 0x9B): result = .semicolon
          case (0xD8, 0x9F): result = .stop
          case (0xC2, 0xA0), (0xC2, 0xBB): continue scan  // no-break space, »
          default: break
          }
          break scan
        }
        guard let lead = before() else { break scan }
        switch (lead, middle, byte) {
        case (0xE3, 0x80, 0x82): result = .stop  // 。
        case (0xE3, 0x80, 0x81): result = .comma  // 、
        case (0xEF, 0xBC, 0x8C): result = .comma  // ，
        case (0xEF, 0xBC, 0x9B): result = .semicolon  // ；
        case (0xEF, 0xBC, 0x9A): result = .colon  // ：
        case (0xEF, 0xBC, 0x89): continue scan  // ）
        case (0xE2, 0x80, 0x98...0x9F): continue scan  // quotation marks
        case (0xE3, 0x80, 0x8A...0x91): continue scan  // 》 」 】
        default: break
        }
        break scan
      default: break scan
      }
    }
    self = result
  }

  /// Whether digits behind a mark may be a footnote's indicator and no number.
  private static func canCarryIndicator(
    _ byte: UInt8,
    _ utf8: String.UTF8View,
    _ position: String.Index
  ) -> Bool {
    // `8.7` and `1,000` are numbers, and so is what follows `No.` or a letter.
    let before = utf8[..<position]
    switch byte {
    case 0x2E, 0x2C, 0x3B, 0x3A:
      let word = before.suffix(3)
      return word.count == 3 && word.allSatisfy { $0 == 0x29 || LineBytes.isWord($0) }
        || before.suffix(4).count == 4 && before.suffix(4).allSatisfy(LineBytes.isDigit)
    case 0x20:
      guard let mark = before.last else { return false }
      return mark == 0x2E || mark == 0x2C || mark == 0x3B
    case 0x29: return true
    default: return byte >= 0x80
    }
  }

  /// Whether the words may end here.
  var isTerminal: Bool { self == .stop || self == .semicolon || self == .colon }
}
