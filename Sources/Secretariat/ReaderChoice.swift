import DraftText
import Interchange
import WordFormat

/// Chooses the reader that a document needs, by what is in it and never by its name.
struct ReaderChoice {
  /// How the paragraphs lie on the lines; `nil` to find out.
  var layout: Layout?
  /// The language; `nil` to find out.
  var language: Language?
  /// Which version of a Word document is read.
  var view = WordTextReader.View.new
  /// What is taken for a change of a Word document.
  var redlining = RevisedDocument.Redlining.auto

  /// Reads a document with the reader it needs, and marks its brackets.
  func read(_ bytes: [UInt8]) throws(ReadingError) -> Reading {
    var reading = try reader(for: bytes).read(bytes)
    if let language { reading.draft.language = language }
    do {
      try reading.draft.markBrackets()
    } catch {
      let line =
        reading.paragraphLines.indices.contains(error.paragraph)
        ? reading.paragraphLines[error.paragraph] : nil
      throw ReadingError(.tooMany(what: "bracket marks", limit: BracketTable.markLimit), line: line)
    }
    return reading
  }

  private func reader(for bytes: [UInt8]) -> any DraftReader {
    if ForeignFormat.isWordDocument(bytes) {
      return WordTextReader(view: view, language: language, redlining: redlining)
    }
    return Self.isXML(bytes) ? AkomaNtosoReader() : TextReader(layout: layout, language: language)
  }

  /// Whether a document begins as XML does: with its declaration, a document type, or the root
  /// element of Akoma Ntoso after comments.
  ///
  /// Text that people paste may begin with a tag of HTML, which is no reason to take it for XML.
  private static func isXML(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if head.hasPrefix("<?xml") || head.hasPrefix("<!DOCTYPE") { return true }
    return head.hasPrefix("<") && head.contains("akomaNtoso")
  }
}
