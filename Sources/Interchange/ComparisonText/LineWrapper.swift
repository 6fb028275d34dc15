/// Breaks styled text into lines of a width, as a terminal counts columns.
///
/// Lines break at spaces, and before and after the characters of Chinese; a word longer than a
/// line is cut. What could act on the terminal is replaced on the way.
struct LineWrapper {
  /// A stretch of text in one ink.
  typealias Chunk = (text: String, ink: TerminalInk)

  /// A line, ready to be written.
  struct Line {
    /// The bytes, in UTF-8.
    var bytes: [UInt8] = []
    /// Where each stretch of one ink ends in the bytes.
    var inks: [(end: Int, ink: TerminalInk)] = []
    /// How many columns the line takes.
    var columns = 0

    mutating func clear() {
      bytes.removeAll(keepingCapacity: true)
      inks.removeAll(keepingCapacity: true)
      columns = 0
    }

    mutating func append(_ more: Line) {
      let start = bytes.count
      bytes += more.bytes
      columns += more.columns
      for (end, ink) in more.inks { mark(ink, end: start + end) }
    }

    mutating func append(_ scalar: Unicode.Scalar, columns width: Int, _ ink: TerminalInk) {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      columns += width
      mark(ink, end: bytes.count)
    }

    mutating func append(_ letters: ArraySlice<UInt8>, _ ink: TerminalInk) {
      bytes += letters
      columns += letters.count
      mark(ink, end: bytes.count)
    }

    private mutating func mark(_ ink: TerminalInk, end: Int) {
      if inks.last?.ink == ink {
        inks[inks.count - 1].end = end
      } else {
        inks.append((end, ink))
      }
    }
  }

  private let width: Int
  private var lines: [Line] = []
  private var line = Line()
  private var word = Line()
  private var space: TerminalInk?

  /// Breaks text into lines.
  ///
  /// - Parameters:
  ///   - chunks: the text, in order.
  ///   - width: how many columns a line may take; at least one is always used.
  /// - Returns: the lines, at least one.
  static func wrap(_ chunks: [Chunk], width: Int) -> [Line] {
    var wrapper = LineWrapper(width: max(width, 1))
    for chunk in chunks { wrapper.add(chunk.text, chunk.ink) }
    wrapper.endWord()
    wrapper.lines.append(wrapper.line)
    return wrapper.lines
  }

  private init(width: Int) {
    self.width = width
  }

  private mutating func add(_ text: String, _ ink: TerminalInk) {
    let bytes = Array(text.utf8)
    guard bytes.allSatisfy({ (0x20...0x7E).contains($0) }) else {
      addScalars(of: text, ink)
      return
    }
    // Most texts are words in ASCII, and these can be taken whole.
    var start = 0
    while start < bytes.count {
      if bytes[start] == 0x20 {
        addSpace(ink)
        start += 1
        continue
      }
      let end = bytes[start...].firstIndex(of: 0x20) ?? bytes.count
      if endsAfterWide || word.columns + end - start > width {
        addScalars(of: String(decoding: bytes[start..<end], as: UTF8.self), ink)
      } else {
        word.append(bytes[start..<end], ink)
      }
      start = end
    }
  }

  private mutating func addScalars(of text: String, _ ink: TerminalInk) {
    for scalar in text.unicodeScalars {
      if let replacement = VisibleText.replacement(for: scalar) {
        if replacement == " " {
          addSpace(ink)
        } else {
          for visible in replacement.unicodeScalars { addToWord(visible, columns: 1, ink) }
        }
      } else if scalar == " " || scalar == "\u{200B}" {
        if scalar == " " { addSpace(ink) } else { endWord() }
      } else {
        let columns = VisibleText.columns(of: scalar)
        if columns == 2, !Self.closes(scalar) { endWord() }
        addToWord(scalar, columns: columns, ink)
        if columns == 2, !Self.opens(scalar) { endsAfterWide = true }
      }
    }
  }

  /// Whether the word so far may be left, because it ends with a wide character.
  private var endsAfterWide = false

  private mutating func addSpace(_ ink: TerminalInk) {
    endWord()
    space = ink
  }

  private mutating func addToWord(_ scalar: Unicode.Scalar, columns: Int, _ ink: TerminalInk) {
    if endsAfterWide, columns == 1, scalar.properties.isAlphabetic { endWord() }
    endsAfterWide = false
    if word.columns + columns > width { endWord() }
    word.append(scalar, columns: columns, ink)
  }

  private mutating func endWord() {
    endsAfterWide = false
    guard !word.bytes.isEmpty else { return }
    if line.columns + (space == nil ? 0 : 1) + word.columns > width, line.columns > 0 {
      lines.append(line)
      line = Line()
    } else if let space, line.columns > 0 || (lines.isEmpty && word.columns < width) {
      line.append(" ", columns: 1, space)
    }
    space = nil
    line.append(word)
    word.clear()
  }

  /// Whether a wide mark must not begin a line.
  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "。", "、", "；", "：", "？", "！", "）", "》", "」", "』", "】", "〉", "〕": true
    default: false
    }
  }

  /// Whether a wide mark must not end a line.
  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "（", "《", "「", "『", "【", "〈", "〔": true
    default: false
    }
  }
}
