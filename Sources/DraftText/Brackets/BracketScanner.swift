/// Finds the bracket marks of paragraphs, one paragraph after the other, and pairs them.
///
/// A bracket may close in a later paragraph than it opens in. A closing mark takes the nearest
/// opening mark of its own form; whatever of the other form stands between them is left without
/// a partner. The open brackets are kept in a list and not on the call stack, so the depth of
/// nesting does not matter. Linear in the text.
///
/// A slash parts alternatives where white space stands beside it and it is not `and/or`; without
/// white space only where the bracket has nothing but single words in lower case, as
/// `[shall/should]`.
struct BracketScanner {
  private struct Open {
    var mark: Int
    var isSquare: Bool
    /// Whether nothing but lower-case letters and slashes has followed the opening mark.
    var hasSingleWords = true
    /// The offsets of slashes without white space beside them.
    var tightSlashes: [Int] = []
  }

  private(set) var marks: [BracketMark] = []
  private(set) var pairs: [Int?] = []
  private var open: [Open] = []
  private var openSquares = 0
  private let partsOuterText: Bool

  /// Starts a scan.
  ///
  /// A slash outside all brackets is a mark only if `partsOuterText` says so.
  init(partsOuterText: Bool = false) {
    self.partsOuterText = partsOuterText
  }

  /// Finds the marks of the next paragraph.
  mutating func scan(_ words: String, paragraph: Int) throws(BracketTable.Overflow) {
    let bytes = words.utf8Span.span
    guard Self.hasMark(bytes, takingSlashes: partsOuterText || !open.isEmpty) else {
      passOver(bytes)
      return
    }
    if Self.isOriginLine(bytes) { return }
    var offset = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "["):
        if let length = Self.lengthOfQuietBracket(bytes, at: index) {
          if !open.isEmpty { open[open.count - 1].hasSingleWords = false }
          for passed in index..<(index + length) where bytes[passed] & 0xC0 != 0x80 { offset += 1 }
          index += length
          continue
        }
        opens(BracketMark(paragraph: paragraph, offset: offset, kind: .opening), isSquare: true)
      case UInt8(ascii: "{"):
        opens(BracketMark(paragraph: paragraph, offset: offset, kind: .opening), isSquare: false)
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        closes(
          BracketMark(paragraph: paragraph, offset: offset, kind: .closing),
          isSquare: byte == UInt8(ascii: "]")
        )
      case UInt8(ascii: "/"):
        parts(BracketMark(paragraph: paragraph, offset: offset, kind: .separator), bytes, at: index)
      default:
        if !open.isEmpty, !Self.isLetter(byte) {
          open[open.count - 1].hasSingleWords = false
        }
      }
      guard marks.count <= BracketTable.markLimit else {
        throw BracketTable.Overflow(paragraph: paragraph)
      }
      if byte & 0xC0 != 0x80 { offset += 1 }
      index += 1
    }
  }

  /// Goes on behind a paragraph without any mark.
  private mutating func passOver(_ bytes: Span<UInt8>) {
    guard let last = open.indices.last, open[last].hasSingleWords else { return }
    for index in bytes.indices where !Self.isLetter(bytes[index]) {
      open[last].hasSingleWords = false
      return
    }
  }

  /// The marks and their pairs; slashes of brackets that never closed are words again.
  func finish() -> BracketTable {
    var places = [Int](repeating: -1, count: marks.count)
    var kept: [Int] = []
    for index in marks.indices {
      if marks[index].kind == .separator, let opening = pairs[index], pairs[opening] == nil {
        continue
      }
      places[index] = kept.count
      kept.append(index)
    }
    return BracketTable(
      marks: kept.map { marks[$0] },
      pairs: kept.map { pairs[$0].map { places[$0] } }
    )
  }

  private mutating func opens(_ mark: BracketMark, isSquare: Bool) {
    if !open.isEmpty { open[open.count - 1].hasSingleWords = false }
    open.append(Open(mark: marks.count, isSquare: isSquare))
    if isSquare { openSquares += 1 }
    marks.append(mark)
    pairs.append(nil)
  }

  private mutating func closes(_ mark: BracketMark, isSquare: Bool) {
    let partners = isSquare ? openSquares : open.count - openSquares
    guard partners > 0 else {
      marks.append(mark)
      pairs.append(nil)
      return
    }
    while let last = open.popLast() {
      if last.isSquare { openSquares -= 1 }
      guard last.isSquare == isSquare else { continue }
      if last.hasSingleWords, isSquare {
        for slash in last.tightSlashes {
          marks.append(BracketMark(paragraph: mark.paragraph, offset: slash, kind: .separator))
          pairs.append(last.mark)
        }
      }
      pairs[last.mark] = marks.count
      marks.append(mark)
      pairs.append(last.mark)
      return
    }
  }

  private mutating func parts(_ mark: BracketMark, _ bytes: Span<UInt8>, at index: Int) {
    let isSpacedBefore = index == 0 || Self.isSpace(bytes[index - 1])
    let isSpacedAfter = index + 1 == bytes.count || Self.isSpace(bytes[index + 1])
    guard let last = open.last else {
      if partsOuterText, isSpacedBefore, isSpacedAfter {
        marks.append(mark)
        pairs.append(nil)
      }
      return
    }
    guard last.isSquare, !Self.isAndOr(bytes, at: index) else {
      open[open.count - 1].hasSingleWords = false
      return
    }
    if isSpacedBefore || isSpacedAfter {
      open[open.count - 1].hasSingleWords = false
      marks.append(mark)
      pairs.append(last.mark)
    } else if last.hasSingleWords, Self.isLetter(bytes[index - 1]), Self.isLetter(bytes[index + 1])
    {
      open[open.count - 1].tightSlashes.append(mark.offset)
    }
  }

  /// Whether the byte is a lower-case letter of the alphabet.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}

extension BracketScanner {
  /// Whether there is a mark at all, which most paragraphs have none of.
  private static func hasMark(_ bytes: Span<UInt8>, takingSlashes: Bool) -> Bool {
    let slash = takingSlashes ? UInt8(ascii: "/") : UInt8(ascii: "{")
    var start = 0
    while start + 8 <= bytes.count {
      // The square and the curly form differ in one bit, which a slash has as well.
      let eight = EightBytes(bytes, at: start).setting(0x20)
      let found =
        eight.places(of: UInt8(ascii: "{")) | eight.places(of: UInt8(ascii: "}"))
        | eight.places(of: slash)
      if !found.isEmpty { return true }
      start += 8
    }
    for index in start..<bytes.count {
      let folded = bytes[index] | 0x20
      if folded == UInt8(ascii: "{") || folded == UInt8(ascii: "}") || folded == slash {
        return true
      }
    }
    return false
  }

  /// The length in bytes of a bracket that marks no negotiation: `[…]`, `[...]`, `[^3]`, `[sic]`.
  private static func lengthOfQuietBracket(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    let end = min(bytes.count, index + 16)
    var close = index + 1
    while close < end, bytes[close] != UInt8(ascii: "]") {
      guard bytes[close] != UInt8(ascii: "[") else { return nil }
      close += 1
    }
    guard close < end, close > index + 1 else { return nil }
    let isNote = bytes[index + 1] == UInt8(ascii: "^") && close > index + 2
    let quiet = ["…", "...", "sic"].contains { spelling in
      spelling.utf8.count == close - index - 1
        && spelling.utf8.enumerated().allSatisfy { bytes[index + 1 + $0.offset] == $0.element }
    }
    return isNote || quiet ? close - index + 1 : nil
  }

  /// Whether the slash is the one in `and/or`.
  private static func isAndOr(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    func matches(_ word: StaticString, at start: Int) -> Bool {
      let count = word.utf8CodeUnitCount
      guard start >= 0, start + count <= bytes.count else { return false }
      return "\(word)".utf8.enumerated().allSatisfy {
        bytes[start + $0.offset] | 0x20 == $0.element
      }
    }
    var (before, after) = (index, index + 1)
    while before > 0, isSpace(bytes[before - 1]) { before -= 1 }
    while after < bytes.count, isSpace(bytes[after]) { after += 1 }
    return matches("and", at: before - 3) && matches("or", at: after)
  }

  /// Whether the paragraph is the line of an adopted text that says where it came from.
  ///
  /// In all six languages it is wholly bracketed and ends with a symbol in round brackets:
  /// `[without reference to a Main Committee (A/76/L.11)]`.
  private static func isOriginLine(_ bytes: Span<UInt8>) -> Bool {
    var (first, end) = (0, bytes.count)
    while first < end, isSpace(bytes[first]) { first += 1 }
    while end > first, isSpace(bytes[end - 1]) { end -= 1 }
    guard end - first > 4, bytes[first] == UInt8(ascii: "["), bytes[end - 1] == UInt8(ascii: "]"),
      bytes[end - 2] == UInt8(ascii: ")")
    else { return false }
    var symbol = first
    for index in (first + 1)..<(end - 1) {
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): return false
      case UInt8(ascii: "("): symbol = index + 1
      default: break
      }
    }
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    guard symbol > first, capitals.contains(bytes[symbol]) else { return false }
    while symbol < end, capitals.contains(bytes[symbol]) { symbol += 1 }
    return symbol < end && bytes[symbol] == UInt8(ascii: "/")
  }
}
