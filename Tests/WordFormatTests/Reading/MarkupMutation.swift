import ZerodraftTestSupport

/// Changes XML as someone would who knows where it hurts: whole elements, and values.
///
/// What comes out is XML mostly; where an element was cut out of the middle of another, it is not.
struct MarkupMutation {
  private let bytes: [UInt8]
  /// From the first byte of an element to its last.
  private var elements: [Range<Int>] = []
  /// What stands between quotes inside tags.
  private var values: [Range<Int>] = []

  /// Values that no program writes, and some that change what an element means.
  private static let hostileValues = [
    "", "0", "-1", "1", "9", "2147483647", "-2147483648", "9223372036854775807",
    "-9223372036854775808", "99999999999999999999999", "1e9", "%1%2%3%4%5%6%7%8%9", "%0", "%99",
    "upperRoman", "lowerLetter", "chineseCounting", "begin", "separate", "end", "continue",
    "true", "off", "..", "/", "word/document.xml", "Normal", "&#x10FFFF;", "\u{202E}\u{301}",
    String(repeating: "a", count: 3_000), String(repeating: "9", count: 400),
  ]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var open: [Int] = []
    var place = bytes.firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    while place < bytes.count {
      let rest = bytes[place...]
      let end = (rest.firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
      if rest.starts(with: "</".utf8) {
        if let start = open.popLast() { elements.append(start..<end) }
      } else if !rest.starts(with: "<?".utf8), !rest.starts(with: "<!".utf8) {
        addValues(place..<end)
        if end >= 2, bytes[end - 2] == UInt8(ascii: "/") {
          elements.append(place..<end)
        } else {
          open.append(place)
        }
      }
      place = bytes[end...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    }
  }

  private mutating func addValues(_ tag: Range<Int>) {
    let quotes = tag.filter { bytes[$0] == UInt8(ascii: "\"") }
    for index in stride(from: 0, to: quotes.count - 1, by: 2) {
      values.append(quotes[index] + 1..<quotes[index + 1])
    }
  }

  /// The text with one change.
  func mutated(using random: inout SeededGenerator) -> [UInt8] {
    guard let element = elements.randomElement(using: &random),
      let other = elements.randomElement(using: &random)
    else { return bytes }
    switch Int.random(in: 0..<9, using: &random) {
    case 0: return replacing(element, with: [])
    case 1: return replacing(element, with: bytes[element] + bytes[element])
    case 2: return replacing(element, with: bytes[other])
    case 3: return replacing(element.upperBound..<element.upperBound, with: bytes[other])
    case 4: return swapping(element, other)
    case 5: return nesting(element, times: Int.random(in: 1...300, using: &random))
    default:
      guard let value = values.randomElement(using: &random),
        let hostile = Self.hostileValues.randomElement(using: &random)
      else { return bytes }
      let known = values.randomElement(using: &random).map { bytes[$0] } ?? []
      return replacing(value, with: Bool.random(using: &random) ? Array(hostile.utf8)[...] : known)
    }
  }

  private func replacing(_ range: Range<Int>, with new: ArraySlice<UInt8>) -> [UInt8] {
    var changed = bytes
    changed.replaceSubrange(range, with: new)
    return changed
  }

  private func swapping(_ one: Range<Int>, _ other: Range<Int>) -> [UInt8] {
    let (first, second) = one.lowerBound < other.lowerBound ? (one, other) : (other, one)
    guard first.upperBound <= second.lowerBound else {
      return replacing(first, with: bytes[second])
    }
    return Array(bytes[..<first.lowerBound]) + bytes[second]
      + bytes[first.upperBound..<second.lowerBound] + bytes[first] + bytes[second.upperBound...]
  }

  /// The element within copies of its own tags.
  private func nesting(_ element: Range<Int>, times: Int) -> [UInt8] {
    let whole = bytes[element]
    guard let opened = whole.firstIndex(of: UInt8(ascii: ">")), opened + 1 < element.upperBound,
      let closing = whole.lastIndex(of: UInt8(ascii: "<"))
    else { return bytes }
    var nested: [UInt8] = []
    for _ in 0..<times { nested += bytes[element.lowerBound...opened] }
    nested += whole
    for _ in 0..<times { nested += bytes[closing..<element.upperBound] }
    return replacing(element, with: nested[...])
  }
}
