import DraftText
import Publishing

/// Makes Word's tree of a table of printed paragraphs.
struct WordColumns {
  let matrix: PrintedMatrix
  /// Whether it follows a text, whose words are larger.
  var isSmall = false

  /// A table with the headings in the row that every page repeats, and the ending.
  func blocks() -> [WordBlock] {
    var blocks: [WordBlock] = []
    if let title = matrix.title, !title.isEmpty {
      blocks.append(.paragraph(Self.words(title, .heading(1))))
    }
    if !matrix.columns.isEmpty { blocks.append(.table(table())) }
    return blocks + [.paragraph(WordParagraph(.ending))]
  }

  private func table() -> WordTable {
    var rows = [matrix.columns.map { [Self.words($0.heading, .columnHeading)] }]
    for row in matrix.rows {
      let missing = max(matrix.columns.count - row.count, 0)
      let cells = row.prefix(matrix.columns.count) + Array(repeating: .text([]), count: missing)
      let isHead = row.allSatisfy { if case .heading = $0 { true } else { false } }
      rows.append(cells.map { paragraphs(in: $0, ofHead: isHead) })
    }
    return WordTable(shares: matrix.columns.map { max($0.share, 1) }, rows: rows)
  }

  private func paragraphs(in cell: PrintedMatrix.Cell, ofHead isHead: Bool) -> [WordParagraph] {
    switch cell {
    case .heading(let words): isHead ? [Self.words(words, .columnHeading)] : [rowHead(words)]
    case .remark(let words): [Self.words(words, .remark)]
    case .text(let paragraphs): paragraphs.map(paragraph)
    case .notes(let paragraphs):
      paragraphs.map { printed in
        var paragraph = paragraph(printed)
        paragraph.setting = WordParagraph.Setting(style: .footnoteText)
        return paragraph
      }
    }
  }

  /// What a row is about; heads that stay with what follows would bind all rows to one another.
  private func rowHead(_ words: String) -> WordParagraph {
    var paragraph = Self.words(words, .plain)
    for index in paragraph.content.indices {
      paragraph.content[index].run.setting = WordRun.Setting(isBold: true, isSmall: isSmall)
    }
    return paragraph
  }

  private func paragraph(_ printed: PrintedParagraph) -> WordParagraph {
    var paragraph = WordInk.paragraph(printed, notes: [])
    if isSmall {
      for index in paragraph.content.indices { paragraph.content[index].run.setting.isSmall = true }
    }
    return paragraph
  }

  private static func words(_ words: String, _ style: WordStyle) -> WordParagraph {
    WordParagraph(style, content: words.isEmpty ? [] : [WordInline(WordRun(.text(words)))])
  }
}
