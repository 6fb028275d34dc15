import DraftText
public import Interchange

extension WordTextWriter {
  /// Writes a paper; changes in it are drawn, and cannot be accepted or rejected.
  ///
  /// - Parameter paper: the paper.
  /// - Returns: the file.
  /// - Throws: what stands in it that Word cannot hold.
  public func write(_ paper: Paper) throws(WordError) -> [UInt8] {
    try Self.check(paper.title)
    var blocks: [WordBlock] = [
      .paragraph(
        WordParagraph(
          .title,
          content: paper.title.isEmpty ? [] : [WordInline(WordRun(.text(paper.title)))]
        )
      )
    ]
    for block in paper.blocks {
      switch block {
      case .heading(let level, let words):
        try Self.check(words)
        blocks.append(
          .paragraph(
            WordParagraph(
              .heading(min(max(level, 1), WordStyle.deepestHeading)),
              content: words.isEmpty ? [] : [WordInline(WordRun(.text(words)))]
            )
          )
        )
      case .text(let text): blocks.append(.paragraph(try paragraph(text)))
      case .trace(let trace):
        for text in trace.paragraphs { blocks.append(.paragraph(try paragraph(text))) }
      case .table(let table): blocks.append(.table(try self.table(table)))
      }
    }
    return try package(
      blocks + [.paragraph(WordParagraph(.ending))],
      notes: [],
      language: paper.language,
      version: paper.title,
      author: nil,
      isLandscape: paper.isLandscape
    )
  }

  private func table(_ table: PaperTable) throws(WordError) -> WordTable {
    var rows: [[[WordParagraph]]] = [[]]
    for column in table.columns {
      try Self.check(column.title)
      rows[0].append([
        WordParagraph(.columnHeading, content: [WordInline(WordRun(.text(column.title)))])
      ])
    }
    for row in table.rows {
      var cells: [[WordParagraph]] = []
      for place in table.columns.indices {
        var paragraphs: [WordParagraph] = []
        for text in row.indices.contains(place) ? row[place] : [] {
          var paragraph = try self.paragraph(text)
          // What hangs in a text would hang out of its cell.
          paragraph.setting.hangs = false
          for index in paragraph.content.indices {
            paragraph.content[index].run.setting.isSmall = true
          }
          paragraphs.append(paragraph)
        }
        cells.append(paragraphs)
      }
      rows.append(cells)
    }
    return WordTable(shares: table.columns.map { max($0.share, 1) }, rows: rows)
  }

  private func paragraph(_ text: PaperText) throws(WordError) -> WordParagraph {
    let style: WordStyle =
      switch text.setting {
      case .body(let indent):
        indent > 0 ? .item(min(indent, WordStyle.deepestItem)) : .plain
      case .item: .item(1)
      case .remark, .small: .remark
      }
    var content: [WordInline] = []
    for piece in text.pieces where !piece.words.isEmpty {
      try Self.check(piece.words)
      for run in WordRun.runs(piece.words, piece.style) {
        var run = run
        switch piece.ink {
        case .plain, .mark: break
        case .inserted: run.setting.style = .insertedWords
        case .deleted: run.setting.style = .deletedWords
        case .names: run.setting.isBold = true
        case .label: run.setting.isBold = true
        }
        content.append(WordInline(run))
      }
    }
    return WordParagraph(WordParagraph.Setting(style: style, hangs: false), content: content)
  }
}
