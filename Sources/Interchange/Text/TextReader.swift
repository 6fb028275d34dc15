public import DraftText

/// Reads a draft in Markdown or plain text: our own files, and whatever people paste.
///
/// A source that begins with our front matter is taken at its word: a block is a paragraph and
/// nothing is left out. Any other source may hold cover letters, a masthead, page furniture and
/// paragraphs cut by pages, and is put in order with a note on every step.
public struct TextReader: DraftReader {
  /// The layout to assume; `nil` to find out.
  public var layout: Layout?
  /// The language to assume; `nil` to find out.
  public var language: Language?

  /// Makes a reader.
  public init(layout: Layout? = nil, language: Language? = nil) {
    self.layout = layout
    self.language = language
  }

  /// Reads a draft.
  ///
  /// - Parameter bytes: the source, in UTF-8.
  /// - Returns: the draft, with a note on every step that was not plain reading.
  /// - Throws: where the source is not text, is empty, or passes a limit.
  public func read(_ bytes: [UInt8]) throws(ReadingError) -> Reading {
    guard let (rest, note) = ReceiptLine.removed(from: bytes) else {
      return try readWithoutReceipt(bytes)
    }
    var reading = try readWithoutReceipt(rest)
    reading.notes.append(note)
    return reading
  }

  private func readWithoutReceipt(_ bytes: [UInt8]) throws(ReadingError) -> Reading {
    guard FrontMatterBlock.opens(bytes) else {
      let read = try LineReader().read(bytes)
      guard read.lines.contains(where: { !$0.spans.isEmpty }) else { throw ReadingError(.empty) }
      var reading = StructureReader(layout: layout, language: language).read(read.lines)
      reading.notes.insert(contentsOf: read.notes, at: 0)
      return reading
    }
    let block = try FrontMatterBlock(parsing: bytes)
    let read = try LineReader().read(
      bytes,
      from: block.length,
      firstLine: block.lineCount + 1
    )
    let structure = StructureReader(layout: .line, language: language ?? block.language)
    var reading = structure.readAsWritten(read.lines)
    reading.draft.front = block.front
    for index in reading.draft.footnotes.indices {
      let key = reading.draft.footnotes[index].label
      reading.draft.footnotes[index].label = FootnoteKeys.label(ofKey: key)
    }
    reading.notes.insert(contentsOf: read.notes, at: 0)
    return reading
  }
}
