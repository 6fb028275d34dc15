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
    while index < raw.count {
      var shape = LineShape(bytes, raw[index], followsRule: previousIsRule)
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
      var shapes = [shape]
      var spans = [inline.spans(of: shape.words)]
      if inline.leftOpen {
        // Emphasis that opens on one line may close on the next ones of the same block.
        var block = [shape]
        while block.count < 8, index + block.count < raw.count {
          let next = LineShape(bytes, raw[index + block.count], followsRule: false)
          guard next.hasWords, next.kind == .text, !next.hasBullet, !next.isComment else { break }
          block.append(next)
          let joined = inline.spans(ofBlock: block.map(\.words))
          guard !inline.leftOpen else { continue }
          shapes = block
          spans = joined
          break
        }
      }
      for (place, words) in spans.enumerated() {
        shape = shapes[place]
        var line = shape.line(spans: words)
        if let said = comment {
          said.state(&line)
          comment = nil
        }
        let next = index + place + 1
        line.breaksHard =
          shape.breaksHard && next < raw.count
          && LineShape(bytes, raw[next], followsRule: false).hasWords
        result.lines.append(line)
      }
      index += shapes.count
    }
    for tag in inline.droppedTags.sorted() {
      result.notes.append(ReadingNote(line: nil, .notCarried("the HTML tag <\(tag)>")))
    }
    return result
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
    while position <= count {
      // Nothing above 0x0D ends a line.
      if position + 8 <= count, !EightBytes(span, at: position).haveBelow(0x0E) {
        position += 8
        continue
      }
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
}

/// One line of the source before anything is known of it.
struct RawLine {
  /// The number, counted from 1.
  var number: Int
  /// The bytes without the line's end.
  var bytes: Range<Int>
}
