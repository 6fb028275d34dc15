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
    piece.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
