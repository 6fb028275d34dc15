/// An HTML tag inside a line: one that sets a style, or one that a converter left behind.
struct InlineTag {
  /// What the tag does.
  enum Kind {
    case emphasis
    case strong
    case superscript
    case space
    case dropped
  }

  /// The name in lower case.
  var name: String
  /// What it does.
  var kind: Kind
  /// Whether it ends what another tag began.
  var isClosing: Bool
  /// How many bytes spell it.
  var length: Int

  /// Reads the tag at the start of a range.
  ///
  /// - Returns: `nil` if there is none that is known; the characters then stand for themselves.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    let limit = min(range.upperBound, range.lowerBound + 512)
    guard let end = bytes[range.lowerBound..<limit].firstIndex(of: 0x3E) else { return nil }
    var start = range.lowerBound + 1
    isClosing = start < end && bytes[start] == 0x2F
    if isClosing { start += 1 }
    var stop = start
    while stop < end, (0x61...0x7A).contains(bytes[stop] | 0x20) || Self.isDigit(bytes[stop]) {
      stop += 1
    }
    guard stop > start, stop == end || bytes[stop] == 0x20 || bytes[stop] == 0x2F else {
      return nil
    }
    name = String(decoding: bytes[start..<stop].map { $0 | 0x20 }, as: UTF8.self)
    length = end + 1 - range.lowerBound
    switch name {
    case "em", "i": kind = .emphasis
    case "strong", "b": kind = .strong
    case "sup": kind = .superscript
    case "br": kind = .space
    case "a", "div", "font", "li", "ol", "p", "span", "table", "tbody", "td", "th", "thead", "tr",
      "u", "ul":
      kind = .dropped
    default: return nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
