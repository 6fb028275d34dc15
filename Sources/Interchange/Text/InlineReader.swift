import DraftText

/// Reads the words of a line: styles, links, raised text, footnote indicators, escapes.
///
/// Emphasis is found as CommonMark finds it, less its rules of three; a mark without a partner
/// stands for itself. Brackets are left alone unless they spell a link or an indicator.
///
/// - Complexity: linear in the bytes of the line.
struct InlineReader {
  /// A part of a line while its styles are still being found.
  enum Piece {
    case text(String)
    case indicator(String)
    case delimiter(Delimiter)
    case openBracket
    case closeBracket
    case closeLink(String)
    case tag(InlineTag)
    case lineEnd
  }

  /// A run of `*` or `_`.
  struct Delimiter {
    var mark: Character
    var count: Int
    var canOpen: Bool
    var canClose: Bool
  }

  let bytes: [UInt8]
  /// Whether the last words read left emphasis open.
  private(set) var leftOpen = false
  /// The names of HTML tags that were left out.
  private(set) var droppedTags: Set<String> = []

  private var pieces: [Piece] = []

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The spans of one line.
  mutating func spans(of range: Range<Int>) -> [Line.Span] {
    guard let special = firstSpecial(in: range) else {
      leftOpen = false
      return [.text(String(decoding: bytes[range], as: UTF8.self), .plain)]
    }
    pieces.removeAll(keepingCapacity: true)
    read(range, from: special)
    return finish()[0]
  }

  /// The spans of several lines of one block, across which emphasis may run.
  mutating func spans(ofBlock ranges: [Range<Int>]) -> [[Line.Span]] {
    pieces.removeAll(keepingCapacity: true)
    for (index, range) in ranges.enumerated() {
      if index > 0 { pieces.append(.lineEnd) }
      read(range, from: range.lowerBound)
    }
    return finish()
  }

  private mutating func finish() -> [[Line.Span]] {
    var styling = InlineStyling(pieces: pieces)
    let lines = styling.lines()
    leftOpen = styling.leftOpen
    return lines
  }

  private func firstSpecial(in range: Range<Int>) -> Int? {
    let span = bytes.span
    var index = range.lowerBound
    while index < range.upperBound {
      if index + 8 <= range.upperBound {
        guard let first = Self.marks(in: EightBytes(span, at: index)).first else {
          index += 8
          continue
        }
        index += first
      }
      let byte = span[index]
      if Self.isSpecial(byte), byte < 0x80 || startsSuperscript(at: index, range.upperBound) {
        return index
      }
      index += 1
    }
    return nil
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x5C, 0x2A, 0x5F, 0x3C, 0x5B, 0x26, 0xC2, 0xE2: true  // \ * _ < [ &
    default: false
    }
  }

  /// Where special bytes stand; `[` and `_`, and 0xC2 and 0xE2, differ in one bit.
  private static func marks(in eight: EightBytes) -> EightBytes.Places {
    eight.places(of: 0x5C) | eight.places(of: 0x2A) | eight.places(of: 0x3C)
      | eight.places(of: 0x26) | eight.setting(0x04).places(of: 0x5F)
      | eight.setting(0x20).places(of: 0xE2)
  }

  private func startsSuperscript(at index: Int, _ end: Int) -> Bool {
    guard index + 1 < end else { return false }
    return bytes[index] == 0xC2
      ? [0xB9, 0xB2, 0xB3].contains(bytes[index + 1]) : bytes[index + 1] == 0x81
  }

  private mutating func read(_ range: Range<Int>, from special: Int) {
    var textStart = range.lowerBound
    var position = special
    let end = range.upperBound
    var openBrackets = 0

    func words() -> Piece? {
      textStart < position
        ? .text(String(decoding: bytes[textStart..<position], as: UTF8.self)) : nil
    }
    func take(_ piece: Piece, _ length: Int) {
      if let words = words() { pieces.append(words) }
      pieces.append(piece)
      position += length
      textStart = position
    }

    while position < end {
      switch bytes[position] {
      case 0x5C where position + 1 < end && Self.isPunctuation(bytes[position + 1]):
        if let words = words() { pieces.append(words) }
        textStart = position + 1
        position += 2
      case 0x2A, 0x5F:
        let delimiter = delimiter(at: position, in: range)
        if isBarCode(at: position, end) {
          position += 1
        } else {
          take(.delimiter(delimiter), delimiter.count)
        }
      case 0x3C:
        if let mark = FootnoteMark.raised(bytes, position..<end) {
          take(.indicator(mark.text), mark.length)
        } else if let tag = InlineTag(bytes, position..<end) {
          if tag.kind == .dropped { droppedTags.insert(tag.name) }
          take(.tag(tag), tag.length)
        } else {
          position += 1
        }
      case 0x5B:
        if let mark = FootnoteMark.bracketed(bytes, position..<end) {
          take(.indicator(mark.text), mark.length)
        } else {
          openBrackets += 1
          take(.openBracket, 1)
        }
      case 0x5D:
        if openBrackets > 0 {
          openBrackets -= 1
          if let link = LinkTarget(bytes, position + 1..<end) {
            take(.closeLink(link.target), link.length + 1)
            continue
          }
          // Parts the brackets, so that a later link cannot reach back past this one.
          take(.closeBracket, 1)
        } else {
          position += 1
        }
      case 0x26:
        if let reference = CharacterReference(bytes, position..<end) {
          take(.text(String(reference.scalar)), reference.length)
        } else {
          position += 1
        }
      case 0xC2, 0xE2:
        if let mark = FootnoteMark.superscript(bytes, position..<end), !isUnit(before: position) {
          take(.indicator(mark.text), mark.length)
        } else {
          position += 1
        }
      default:
        position += 1
      }
    }
    if let words = words() { pieces.append(words) }
  }

  private func delimiter(at position: Int, in range: Range<Int>) -> Delimiter {
    let mark = bytes[position]
    var count = 1
    while position + count < range.upperBound, bytes[position + count] == mark { count += 1 }
    let before = position > range.lowerBound ? bytes[position - 1] : 0x20
    let after = position + count < range.upperBound ? bytes[position + count] : 0x20
    var canOpen = after != 0x20
    var canClose = before != 0x20
    if mark == 0x5F {
      // Inside a word an underscore is a letter.
      if Self.isWord(before) { canOpen = false }
      if Self.isWord(after) { canClose = false }
    }
    return Delimiter(
      mark: mark == 0x2A ? "*" : "_",
      count: count,
      canOpen: canOpen,
      canClose: canClose
    )
  }

  /// Whether a bar code's asterisks stand here, as in `*2321227*`.
  private func isBarCode(at position: Int, _ end: Int) -> Bool {
    guard bytes[position] == 0x2A else { return false }
    var forward = position + 1
    while forward < end, (0x30...0x39).contains(bytes[forward]) { forward += 1 }
    if forward - position > 6, forward < end, bytes[forward] == 0x2A { return true }
    var back = position
    while back > 0, (0x30...0x39).contains(bytes[back - 1]) { back -= 1 }
    return position - back >= 6 && back > 0 && bytes[back - 1] == 0x2A
  }

  /// Whether a raised digit belongs to a unit, as in `km²`.
  private func isUnit(before position: Int) -> Bool {
    guard position > 0, bytes[position - 1] == 0x6D else { return false }
    var start = position - 1
    if start > 0, [0x63, 0x6B, 0x6D].contains(bytes[start - 1]) { start -= 1 }
    return start == 0 || !Self.isWord(bytes[start - 1])
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}
