import DraftText

/// What the edges of a line show: indent, list mark, heading, rule, the note it defines.
struct LineShape {
  /// The number of the line, counted from 1.
  var number: Int
  /// The kind.
  var kind: Line.Kind = .text
  /// The columns before the first word; a tab counts as four.
  var indent = 0
  /// Whether a list mark stood before the words.
  var hasBullet = false
  /// Whether two spaces or a `<br>` end the line.
  var breaksHard = false
  /// The indicator of the note that the line defines.
  var noteLabel: String?
  /// Where the words are.
  var words: Range<Int>
  /// Whether the whole line is an HTML comment.
  var isComment = false

  /// Whether there is anything to read inline.
  var hasWords: Bool {
    switch kind {
    case .text, .heading: !words.isEmpty
    case .blank, .rule: false
    }
  }

  /// Looks at a line.
  ///
  /// - Parameters:
  ///   - bytes: the source.
  ///   - raw: where the line lies.
  ///   - followsRule: whether a rule is the last line with ink above, which makes `* …` a note
  ///     and not an item of a list.
  init(_ bytes: [UInt8], _ raw: RawLine, followsRule: Bool) {
    number = raw.number
    var start = raw.bytes.lowerBound
    var end = raw.bytes.upperBound
    while start < end, let width = Self.space(bytes, start, end) {
      indent += bytes[start] == 0x09 ? 4 : 1
      start += width
    }
    let inked = end
    while start < end, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    while end - start >= 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 { end -= 2 }
    breaksHard = inked - end >= 2
    if end - start >= 4, bytes[end - 1] == 0x3E, Self.endsInBreak(bytes, start, end) {
      breaksHard = true
      while end > start, bytes[end - 1] != 0x3C { end -= 1 }
      end = max(start, end - 1)
      while start < end, bytes[end - 1] == 0x20 { end -= 1 }
    }
    words = start..<end
    guard start < end else {
      kind = .blank
      return
    }
    switch bytes[start] {
    case 0x2D, 0x5F, 0x2A:  // - _ *
      if Self.isRule(bytes, words) {
        kind = .rule
        return
      }
      guard bytes[start] != 0x5F, start + 1 < end, bytes[start + 1] == 0x20 else { return }
      if bytes[start] == 0x2A, followsRule {
        noteLabel = "*"
      } else {
        hasBullet = true
      }
      drop(1, bytes)
    case 0x23:  // #
      var level = 0
      while start + level < end, bytes[start + level] == 0x23 { level += 1 }
      guard level <= 6, start + level < end, bytes[start + level] == 0x20 else { return }
      kind = .heading(level: level)
      drop(level, bytes)
    case 0x3C:  // <
      if end - start >= 7, bytes[start..<start + 4].elementsEqual("<!--".utf8),
        bytes[end - 3..<end].elementsEqual("-->".utf8)
      {
        isComment = true
      } else {
        readRaisedNote(bytes)
      }
    case 0x5B:  // [
      readBracketedNote(bytes)
    case 0xC2, 0xE2:
      if bytes[words].starts(with: "•".utf8) {
        hasBullet = true
        drop(3, bytes)
      } else {
        readSuperscriptNote(bytes)
      }
    default:
      break
    }
  }

  /// The line with its words read.
  func line(spans: [Line.Span]) -> Line {
    Line(
      number: number,
      kind: kind,
      indent: indent,
      hasBullet: hasBullet,
      spans: spans,
      noteLabel: noteLabel
    )
  }

  /// Takes bytes and the spaces after them off the front of the words.
  private mutating func drop(_ count: Int, _ bytes: [UInt8]) {
    var start = words.lowerBound + count
    while start < words.upperBound, let width = Self.space(bytes, start, words.upperBound) {
      start += width
    }
    words = start..<words.upperBound
  }

  // `[^3]: Resolution 70/1.`, and `[^3] Resolution 70/1.` without the colon.
  private mutating func readBracketedNote(_ bytes: [UInt8]) {
    guard let label = FootnoteMark.bracketed(bytes, words) else { return }
    let after = words.lowerBound + label.length
    guard after < words.upperBound, bytes[after] == 0x3A || bytes[after] == 0x20 else { return }
    noteLabel = label.text
    drop(label.length + (bytes[after] == 0x3A ? 1 : 0), bytes)
  }

  // `<sup>3</sup> Resolution 70/1.`
  private mutating func readRaisedNote(_ bytes: [UInt8]) {
    guard let label = FootnoteMark.raised(bytes, words) else { return }
    noteLabel = label.text
    drop(label.length, bytes)
  }

  // `³ Resolution 70/1.`
  private mutating func readSuperscriptNote(_ bytes: [UInt8]) {
    guard let label = FootnoteMark.superscript(bytes, words) else { return }
    noteLabel = label.text
    drop(label.length, bytes)
  }

  /// The width in bytes of the space at a place, tabs and no-break spaces included.
  private static func space(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    switch bytes[start] {
    case 0x20, 0x09: 1
    case 0xC2 where start + 1 < end && bytes[start + 1] == 0xA0: 2
    default: nil
    }
  }

  private static func endsInBreak(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    ["<br>", "<br/>", "<br />"].contains { tag in
      end - start >= tag.utf8.count && bytes[end - tag.utf8.count..<end].elementsEqual(tag.utf8)
    }
  }

  /// Three or more of one of `-`, `_` and `*`, and nothing but spaces between.
  private static func isRule(_ bytes: [UInt8], _ words: Range<Int>) -> Bool {
    let mark = bytes[words.lowerBound]
    var count = 0
    for index in words {
      if bytes[index] == mark { count += 1 } else if bytes[index] != 0x20 { return false }
    }
    return count >= 3
  }
}
