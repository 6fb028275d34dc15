import DraftText
import Publishing

/// Makes Word's tree of versions that stand beside each other.
struct WordColumns {
  let text: ParallelText

  /// A table with the headings in the row that every page repeats, and the ending.
  func blocks() -> [WordBlock] {
    var rows: [[[WordParagraph]]] = [text.headings.map { [Self.words($0, .columnHeading)] }]
    for (row, remarks) in zip(text.rows, text.remarks) {
      rows.append(
        zip(row, remarks).map { cell, remark in
          remark.map { [Self.words($0, .remark)] } ?? cell.map { WordInk.paragraph($0, notes: []) }
        }
      )
    }
    if !text.notes.isEmpty {
      rows.append(text.headings.map { _ in [Self.words("Footnotes", .columnHeading)] })
    }
    for row in text.notes {
      rows.append(row.map { cell in cell.map(Self.note) })
    }
    return [.table(WordTable(rows: rows)), .paragraph(WordParagraph(.ending))]
  }

  private static func words(_ words: String, _ style: WordStyle) -> WordParagraph {
    WordParagraph(style, content: words.isEmpty ? [] : [WordInline(WordRun(.text(words)))])
  }

  private static func note(_ printed: PrintedParagraph) -> WordParagraph {
    var paragraph = WordInk.paragraph(printed, notes: [])
    paragraph.setting = WordParagraph.Setting(style: .footnoteText)
    return paragraph
  }
}
