import DraftText
import Interchange

/// Chooses the reader that a document needs, by what is in it and never by its name.
struct ReaderChoice {
  /// How the paragraphs lie on the lines; `nil` to find out.
  var layout: Layout?
  /// The language; `nil` to find out.
  var language: Language?

  /// Reads a document with the reader it needs.
  func read(_ bytes: [UInt8]) throws(ReadingError) -> Reading {
    var reading = try LinesAsParagraphs().read(bytes)
    if let language { reading.draft.language = language }
    return reading
  }
}

/// Takes each line for a paragraph of plain text.
private struct LinesAsParagraphs: DraftReader {
  func read(_ bytes: [UInt8]) throws(ReadingError) -> Reading {
    var paragraphs: [Paragraph] = []
    var lines: [Int] = []
    for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      let text = String(decoding: line, as: UTF8.self)
      if text.allSatisfy(\.isWhitespace) { continue }
      paragraphs.append(
        Paragraph(id: .provisional(paragraphs.count), role: .plain, runs: [.text(text)])
      )
      lines.append(index + 1)
    }
    return Reading(draft: Draft(paragraphs: paragraphs), paragraphLines: lines, footnoteLines: [])
  }
}
