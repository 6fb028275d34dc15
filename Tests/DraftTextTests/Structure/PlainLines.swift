import DraftText

/// Lines of plain text: no marks but blank lines and rules are understood.
///
/// - Parameter text: the source; `^1^` spells the indicator of footnote 1.
/// - Returns: the lines, numbered from 1.
func plainLines(_ text: String) -> [Line] {
  text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, words in
    let indent = words.prefix { $0 == " " }.count
    var words = words.dropFirst(indent)
    while words.last == " " { words.removeLast() }
    var line = Line(number: index + 1, indent: indent)
    if words.isEmpty {
      line.kind = .blank
    } else if words.allSatisfy({ $0 == "_" }) || words.allSatisfy({ $0 == "-" }) {
      line.kind = .rule
    } else {
      let pieces = words.split(separator: "^", omittingEmptySubsequences: false)
      for (place, piece) in pieces.enumerated() where !piece.isEmpty {
        let span: Line.Span =
          place % 2 == 1 ? .indicator(String(piece)) : .text(String(piece), .plain)
        line.spans.append(span)
      }
    }
    return line
  }
}

/// The paragraphs of a reading as `role label: words`, one string each.
func outline(_ reading: Reading) -> [String] {
  let labels = reading.draft.footnoteLabels
  return reading.draft.paragraphs.map { paragraph in
    let level = paragraph.role.level.map { "\($0)" } ?? ""
    let label = paragraph.label.map { " \($0.text)" } ?? ""
    return "\(paragraph.role.name)\(level)\(label): " + Draft.spell(paragraph.runs, labels: labels)
  }
}

/// The structure of plain text.
func structured(_ text: String, layout: Layout? = nil, language: Language? = nil) -> Reading {
  StructureReader(layout: layout, language: language).read(plainLines(text))
}
