import DraftText

/// Cuts a text in Markdown or plain UTF-8 into lines with styles and footnote indicators.
///
/// It knows the marks that people paste along with United Nations texts: `*emphasis*`,
/// `**strong**`, `<sup>1</sup>`, `¹`, `[^1]`, `[link](#)`, `- (a)`, `---`, `#` headings, HTML
/// left over from a converter. What those lines amount to is for `DraftText` to say.
///
/// - Complexity: linear in the bytes.
public struct LineReader: Sendable {
  /// The longest line that is read, in bytes; no paragraph of a real text comes near it.
  public static let lineLimit = 1 << 20
  /// The most lines that are read.
  public static let countLimit = 4_000_000

  /// Makes a reader.
  public init() {}

  /// Cuts a source into lines.
  ///
  /// - Parameters:
  ///   - bytes: the source.
  ///   - start: where to begin, after front matter that was already read.
  ///   - firstLine: the number of the first line.
  /// - Returns: the lines.
  /// - Throws: where the source is not text, or a limit is passed.
  public func read(
    _ bytes: [UInt8],
    from start: Int = 0,
    firstLine: Int = 1
  ) throws(ReadingError) -> ReadLines {
    let raw = try rawLines(bytes, from: start, firstLine: firstLine)
    var result = ReadLines()
    result.lines.reserveCapacity(raw.count)
    var inline = InlineReader(bytes: bytes)
    var comment: ParagraphComment?
    var previousIsRule = false
    var index = 0
    /// Makes a line of the next one of the source.
    func take(_ shape: LineShape, _ spans: [Line.Span]) {
      var line = shape.line(spans: spans)
      if let said = comment {
        said.state(&line)
        comment = nil
      }
      index += 1
      line.breaksHard =
        shape.breaksHard && index < raw.count
        && LineShape(bytes, raw[index], followsRule: false).hasWords
      result.lines.append(consume line)
    }
    while index < raw.count {
      let shape = LineShape(bytes, raw[index], followsRule: previousIsRule)
      if shape.kind != .blank { previousIsRule = shape.kind == .rule }
      if shape.isComment {
        let words = String(decoding: bytes[shape.words], as: UTF8.self)
        if let read = ParagraphComment(parsing: words) {
          comment = read
        } else {
          result.notes.append(ReadingNote(line: shape.number, .notCarried("the comment \(words)")))
        }
        index += 1
        continue
      }
      guard shape.hasWords else {
        result.lines.append(Line(number: shape.number, kind: shape.kind, indent: shape.indent))
        index += 1
        continue
      }
      let spans = inline.spans(of: shape.words)
      if inline.leftOpen, let block = Self.block(bytes, raw[index...], from: shape, by: &inline) {
        for (shape, spans) in block { take(shape, spans) }
      } else {
        take(shape, spans)
      }
    }
    for tag in inline.droppedTags.sorted() {
      result.notes.append(ReadingNote(line: nil, .notCarried("the HTML tag <\(tag)>")))
    }
    return result
  }

  /// The lines over which emphasis runs that the first of them leaves open; nothing where it does
  /// not close on the next ones of the same block.
  private static func block(
    _ bytes: [UInt8],
    _ raw: ArraySlice<RawLine>,
    from first: LineShape,
    by inline: inout InlineReader
  ) -> [(LineShape, [Line.Span])]? {
    var block = [first]
    for next in raw.dropFirst().prefix(7) {
      let shape = LineShape(bytes, next, followsRule: false)
      guard shape.hasWords, shape.kind == .text, !shape.hasBullet, !shape.isComment else { break }
      block.append(shape)
      let spans = inline.spans(ofBlock: block.map(\.words))
      if !inline.leftOpen { return Array(zip(block, spans)) }
    }
    return nil
  }

  private func rawLines(
    _ bytes: [UInt8],
    from start: Int,
    firstLine: Int
  ) throws(ReadingError) -> [RawLine] {
    var lines: [RawLine] = []
    var number = firstLine
    var begin = start
    var position = start
    let count = bytes.count
    let span = bytes.span
    while true {
      position = Self.nextControl(in: span, from: position)
      guard position <= count else { break }
      let byte = position < count ? span[position] : 0x0A
      if byte == 0 { throw ReadingError(.binary(kind: nil), line: number) }
      guard byte == 0x0A || byte == 0x0C || byte == 0x0D else {
        position += 1
        continue
      }
      if position - begin > Self.lineLimit {
        throw ReadingError(.paragraphTooLong(limit: Self.lineLimit), line: number)
      }
      if position < count || begin < position {
        lines.append(RawLine(number: number, bytes: begin..<position))
      }
      if byte == 0x0D, position + 1 < count, bytes[position + 1] == 0x0A { position += 1 }
      // A form feed ends a page and not a line of its own.
      if byte != 0x0C { number += 1 }
      position += 1
      begin = position
      if lines.count > Self.countLimit {
        throw ReadingError(.tooMany(what: "lines", limit: Self.countLimit), line: number)
      }
    }
    return lines
  }

  /// The next byte that may end a line, as nothing above 0x0D does; the end where there is none.
  private static func nextControl(in bytes: Span<UInt8>, from start: Int) -> Int {
    var place = start
    while place + 8 <= bytes.count {
      if let first = EightBytes(bytes, at: place).places(below: 0x0E).first { return place + first }
      place += 8
    }
    while place < bytes.count, bytes[place] >= 0x0E { place += 1 }
    return place
  }
}

/// One line of the source before anything is known of it.
struct RawLine {
  /// The number, counted from 1.
  var number: Int
  /// The bytes without the line's end.
  var bytes: Range<Int>
}
