/// The tokens and the white space of a text, one after another, so that they spell it exactly.
enum TextPieces {
  /// Cuts a text; every byte is in exactly one piece.
  static func pieces(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    var pieces: [String] = []
    var place = 0
    TokenCutter().cut(bytes.span, in: bytes.indices) { range, _ in
      if place < range.lowerBound {
        pieces.append(String(decoding: bytes[place..<range.lowerBound], as: UTF8.self))
      }
      pieces.append(String(decoding: bytes[range], as: UTF8.self))
      place = range.upperBound
    }
    if place < bytes.count { pieces.append(String(decoding: bytes[place...], as: UTF8.self)) }
    return pieces
  }

  /// Whether a piece has a letter or a digit.
  static func isWord(_ piece: String) -> Bool {
    guard let scalar = piece.unicodeScalars.first else { return false }
    if scalar.isASCII { return ScalarKind.ascii[Int(scalar.value)] == .word }
    let kind = ScalarKind(scalar)
    return kind == .word || kind == .ideograph
  }

  /// Whether a piece is white space.
  static func isSpace(_ piece: String) -> Bool {
    // The first byte of a word tells; properties are asked of what is not ASCII alone.
    if let first = piece.utf8.first, (0x21...0x7E).contains(first) { return false }
    return piece.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// Whether a text has an anchor of a footnote in it, which is spelled `[^3]`.
  static func hasAnchor(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    var place = 0
    while place + 1 < bytes.count {
      if bytes[place] == UInt8(ascii: "["), bytes[place + 1] == UInt8(ascii: "^") { return true }
      place += 1
    }
    return false
  }

  /// Whether a text has the border of a paragraph in it.
  static func hasBorder(_ text: String) -> Bool { text.utf8.contains(0x0A) }
}
