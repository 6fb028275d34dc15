/// The label that the words of a line begin with.
///
/// `12.`, `5 bis.`, `OP7.`, `PP2bis`, `(a)`, `(a bis)`, `a)`, `(iv)`, `’1‘`, `1 -` and `١ -` in
/// Arabic.
/// What `(i)` is, the ninth letter or the first numeral, is for ``ListLevels`` to decide.
///
/// - Complexity: constant; no more than the first 48 bytes are looked at.
struct LabelHead: Hashable {
  /// What is counted.
  enum Shape: Hashable {
    /// A paragraph with an arabic number.
    case number(Int)
    /// A paragraph said to be preambular: `PP3`.
    case preambular
    /// A subparagraph.
    case item(Enumerator)
  }

  /// The label as printed, without the full stop.
  var text: String
  /// What is counted.
  var shape: Shape
  /// Whether a `bis` or `alt` follows the number.
  var isSuffixed: Bool
  /// The bytes to leave out before the words begin.
  var length: Int
  /// Whether the words begin without a blank, as in `1.Decides`.
  var isTight: Bool

  /// Reads the label off the front of a line's words.
  ///
  /// - Returns: `nil` if the words begin without a label.
  init?(_ words: String) {
    let bytes = words.utf8Span.span
    guard let first = bytes.isEmpty ? nil : bytes[0] else { return nil }
    let read: Head?
    if LineBytes.isDigit(first) {
      read = Self.number(bytes, from: 0, prefixed: false)
    } else if first == 0x28 {  // (
      read = Self.parenthesized(bytes)
    } else if LineBytes.isSmall(first) {
      read = Self.letter(bytes)
    } else if first == 0x4F || first == 0x50 {  // O, P
      read = Self.prefixed(bytes)
    } else if first >= 0xC2 {
      read = Self.beyondASCII(bytes)
    } else {
      read = nil
    }
    guard let read else { return nil }
    let length = LineBytes.skippingSpace(bytes, read.end)
    let isSpaced = length > read.end || read.end == bytes.count || read.needsNoSpace
    guard isSpaced || Self.startsSentence(bytes, read.end) else { return nil }
    isTight = !isSpaced
    text = String(words[..<words.utf8.index(words.startIndex, offsetBy: read.labelEnd)])
    shape = read.shape
    isSuffixed = read.isSuffixed
    self.length = length
  }

  private struct Head {
    var labelEnd: Int
    var end: Int
    var shape: Shape
    var isSuffixed = false
    var needsNoSpace = false
  }

  /// Whether a capital and a small letter stand directly behind a full stop or a bracket.
  private static func startsSentence(_ bytes: Span<UInt8>, _ end: Int) -> Bool {
    guard end > 1, end + 1 < bytes.count, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x29 else {
      return false
    }
    return LineBytes.isCapital(bytes[end]) && LineBytes.isSmall(bytes[end + 1])
  }

  private static func digits(_ bytes: Span<UInt8>, from start: Int) -> (value: Int, end: Int)? {
    var end = start
    var value = 0
    while end < bytes.count, LineBytes.isDigit(bytes[end]) {
      guard end - start < 7 else { return nil }
      value = value * 10 + Int(bytes[end] & 0x0F)
      end += 1
    }
    return end > start ? (value, end) : nil
  }

  private static func number(_ bytes: Span<UInt8>, from start: Int, prefixed: Bool) -> Head? {
    guard let (value, end) = digits(bytes, from: start) else { return nil }
    var head = Head(labelEnd: end, end: end, shape: .number(value))
    if let suffix = suffixEnd(bytes, from: end) {
      head.labelEnd = suffix
      head.end = suffix
      head.isSuffixed = true
      if suffix < bytes.count, bytes[suffix] == 0x2E { head.end += 1 }
      return head
    }
    guard end < bytes.count else { return prefixed ? head : nil }
    switch bytes[end] {
    case 0x2E where true, 0x3A where prefixed:  // . and, after OP3, :
      head.end += 1
      return head
    case 0x29:  // 1)
      head.labelEnd += 1
      head.end += 1
      return head
    case 0xE3, 0xEF:  // 、 and ．
      guard end + 2 < bytes.count else { return nil }
      let isComma = bytes[end] == 0xE3 && bytes[end + 1] == 0x80 && bytes[end + 2] == 0x81
      let isStop = bytes[end] == 0xEF && bytes[end + 1] == 0xBC && bytes[end + 2] == 0x8E
      guard isComma || isStop else { return nil }
      head.end += 3
      head.needsNoSpace = true
      return head
    default:
      return prefixed ? head : dashed(bytes, head)
    }
  }

  // Arabic prints `1 -` or `1-`, and the words after it are in Arabic script.
  private static func dashed(_ bytes: Span<UInt8>, _ head: Head) -> Head? {
    var end = LineBytes.skippingSpace(bytes, head.end)
    guard end < bytes.count else { return nil }
    if bytes[end] == 0x2D {
      end += 1
    } else if LineBytes.spells("\u{2013}", bytes, end) || LineBytes.spells("\u{2011}", bytes, end)
      || LineBytes.spells("\u{2010}", bytes, end)
    {
      end += 3
    } else {
      return nil
    }
    let words = LineBytes.skippingSpace(bytes, end)
    guard words < bytes.count, bytes[words] &- 0xD8 < 4 || bytes[words] == 0xE2 else { return nil }
    var head = head
    head.end = end
    return head
  }

  // ` bis`, `.bis`, `bis`, then perhaps ` alt 2`.
  private static func suffixEnd(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    var end = start
    var found: Int?
    for _ in 0..<2 {
      let separator = end < bytes.count && bytes[end] == 0x2E ? 1 : LineBytes.space(bytes, end)
      let begin = end + separator
      var stop = begin
      while stop < bytes.count, LineBytes.isSmall(bytes[stop]), stop - begin < 10 { stop += 1 }
      guard isSuffix(bytes, begin..<stop) else { break }
      end = stop
      if LineBytes.spells("alt", bytes, begin) {
        let space = LineBytes.space(bytes, end)
        if let (_, digitsEnd) = digits(bytes, from: end + space), digitsEnd - end - space <= 2 {
          end = digitsEnd
        }
      }
      found = end
    }
    return found
  }

  private static func isSuffix(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let at = range.lowerBound
    switch range.count {
    case 3:
      return LineBytes.spells("bis", bytes, at) || LineBytes.spells("ter", bytes, at)
        || LineBytes.spells("alt", bytes, at)
    case 4: return LineBytes.spells("quat", bytes, at)
    case 6:
      return LineBytes.spells("quater", bytes, at) || LineBytes.spells("sexies", bytes, at)
        || LineBytes.spells("octies", bytes, at) || LineBytes.spells("novies", bytes, at)
        || LineBytes.spells("decies", bytes, at)
    case 8: return LineBytes.spells("septies", bytes, at)
    case 7: return LineBytes.spells("septies", bytes, at)
    case 9: return LineBytes.spells("quinquies", bytes, at)
    default: return false
    }
  }

  private static func parenthesized(_ bytes: Span<UInt8>) -> Head? {
    var close = 1
    while close < min(bytes.count, 24), bytes[close] != 0x29 { close += 1 }
    guard close > 1, close < bytes.count, bytes[close] == 0x29 else { return nil }
    let inside = 1..<close
    if let (_, end) = digits(bytes, from: 1) {
      // `(3 bis)` numbers a paragraph as some bodies do; `(2)` counts items.
      if end == close {
        guard close <= 3 else { return nil }
        guard let item = Enumerator(bytes, inside, style: .parentheses) else { return nil }
        return Head(labelEnd: close + 1, end: close + 1, shape: .item(item))
      }
      guard suffixEnd(bytes, from: end) == close, let (value, _) = digits(bytes, from: 1) else {
        return nil
      }
      return Head(labelEnd: close + 1, end: close + 1, shape: .number(value), isSuffixed: true)
    }
    var letters = 1
    while letters < close, bytes[letters] != 0x20, bytes[letters] != 0x2E { letters += 1 }
    let isSuffixed = letters < close
    guard !isSuffixed || suffixEnd(bytes, from: letters) == close,
      let item = Enumerator(bytes, 1..<letters, style: .parentheses)
    else { return nil }
    return Head(
      labelEnd: close + 1,
      end: close + 1,
      shape: .item(item),
      isSuffixed: isSuffixed,
      needsNoSpace: bytes[1] >= 0x80
    )
  }

  // `a)` as in French and Spanish, `a bis)`, and `a.` at the third level.
  private static func letter(_ bytes: Span<UInt8>) -> Head? {
    var end = 1
    while end < min(bytes.count, 6), LineBytes.isSmall(bytes[end]) { end += 1 }
    guard end < bytes.count else { return nil }
    var close = end
    var isSuffixed = false
    if bytes[end] == 0x20, let suffix = suffixEnd(bytes, from: end), suffix < bytes.count,
      bytes[suffix] == 0x29
    {
      close = suffix
      isSuffixed = true
    }
    if bytes[close] == 0x29 {
      guard let item = Enumerator(bytes, 0..<end, style: .parenthesis) else { return nil }
      return Head(
        labelEnd: close + 1,
        end: close + 1,
        shape: .item(item),
        isSuffixed: isSuffixed
      )
    }
    guard end == 1, bytes[end] == 0x2E, let item = Enumerator(bytes, 0..<1, style: .stop) else {
      return nil
    }
    return Head(labelEnd: 1, end: 2, shape: .item(item))
  }

  // `OP7.`, `OP 7 bis`, `PP2`, `Pp4`.
  private static func prefixed(_ bytes: Span<UInt8>) -> Head? {
    guard bytes.count > 2, bytes[1] & 0xDF == 0x50 else { return nil }
    let isPreambular = bytes[0] == 0x50
    guard var head = number(bytes, from: 2 + LineBytes.space(bytes, 2), prefixed: true) else {
      return nil
    }
    if isPreambular { head.shape = .preambular }
    return head
  }

  // `’1‘` in Arabic; Cyrillic `а)`.
  private static func beyondASCII(_ bytes: Span<UInt8>) -> Head? {
    if bytes[0] == 0xE2 {
      guard LineBytes.spells("\u{2018}", bytes, 0) || LineBytes.spells("\u{2019}", bytes, 0),
        let (value, end) = digits(bytes, from: 3), value < 100,
        LineBytes.spells("\u{2018}", bytes, end) || LineBytes.spells("\u{2019}", bytes, end)
      else { return nil }
      let item = Enumerator(number: value, style: .quotes)
      return Head(labelEnd: end + 3, end: end + 3, shape: .item(item), needsNoSpace: true)
    }
    if bytes[0] == 0xE3 {
      // ㈠ … ㈩ are one scalar each.
      guard bytes.count >= 3, bytes[1] == 0x88, (0xA0...0xA9).contains(bytes[2]) else { return nil }
      let item = Enumerator(number: Int(bytes[2]) - 0x9F, style: .parentheses)
      return Head(labelEnd: 3, end: 3, shape: .item(item), needsNoSpace: true)
    }
    if let head = arabicNumber(bytes) { return head }
    guard bytes.count > 2, bytes[0] & 0xE0 == 0xC0, bytes[2] == 0x29,
      let item = Enumerator(bytes, 0..<2, style: .parenthesis)
    else { return nil }
    return Head(labelEnd: 3, end: 3, shape: .item(item))
  }

  // `١ -` and `١.`, in the digits of Arabic (U+0660 …) and Persian (U+06F0 …).
  private static func arabicNumber(_ bytes: Span<UInt8>) -> Head? {
    var end = 0
    var value = 0
    while end + 1 < bytes.count, let digit = arabicDigit(bytes[end], bytes[end + 1]) {
      guard end < 6 else { return nil }
      value = value * 10 + digit
      end += 2
    }
    guard end > 0, end < bytes.count else { return nil }
    var head = Head(labelEnd: end, end: end, shape: .number(value))
    guard bytes[end] == 0x2E else { return dashed(bytes, head) }
    head.end += 1
    return head
  }

  private static func arabicDigit(_ first: UInt8, _ second: UInt8) -> Int? {
    switch (first, second) {
    case (0xD9, 0xA0...0xA9): Int(second) - 0xA0
    case (0xDB, 0xB0...0xB9): Int(second) - 0xB0
    default: nil
    }
  }
}
