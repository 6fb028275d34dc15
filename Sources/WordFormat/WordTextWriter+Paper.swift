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
    var blocks: [WordBlock] = []
    if paper.printsTitle {
      let words = paper.title.isEmpty ? [] : [WordInline(WordRun(.text(paper.title)))]
      blocks.append(.paragraph(WordParagraph(.title, content: words)))
    }
    // Where a sheet begins is said by the first paragraph on it.
    var beginsPage = false
    func add(_ paragraph: WordParagraph) {
      var paragraph = paragraph
      paragraph.setting.beginsPage = beginsPage
      beginsPage = false
      blocks.append(.paragraph(paragraph))
    }
    for block in paper.blocks {
      switch block {
      case .heading(let level, let words):
        try Self.check(words)
        add(
          WordParagraph(
            .heading(min(max(level, 1), WordStyle.deepestHeading)),
            content: words.isEmpty ? [] : [WordInline(WordRun(.text(words)))]
          )
        )
      case .headline(let level, let text):
        let content = try inlines(text.pieces)
        add(WordParagraph(.heading(min(max(level, 1), WordStyle.deepestHeading)), content: content))
      case .masthead(let masthead):
        let lines = [masthead.name, masthead.symbol, masthead.organ] + masthead.facts
        add(try paragraph(PaperStanza(lines)))
      case .text(let text): add(try paragraph(text))
      case .stanza(let stanza): add(try paragraph(stanza))
      case .table(let table):
        if beginsPage { add(WordParagraph(.plain)) }
        blocks.append(.table(try self.table(table)))
      case .beside(let stanzas):
        guard !stanzas.isEmpty else { continue }
        if beginsPage { add(WordParagraph(.plain)) }
        blocks.append(.table(try self.table(beside: stanzas)))
      case .sheet: beginsPage = true
      case .chart: continue
      case .trace(let trace): for text in trace.paragraphs { add(try paragraph(text)) }
      }
    }
    for note in paper.notes {
      var text = note.text
      text.pieces.insert(.plain(note.mark + "\u{A0}"), at: 0)
      text.setting = .small
      add(try paragraph(text))
    }
    if paper.printsTitle { blocks.append(.paragraph(WordParagraph(.ending))) }
    // A body cannot end with a table.
    if case .paragraph? = blocks.last {} else { blocks.append(.paragraph(WordParagraph(.plain))) }
    return try package(
      blocks,
      notes: [],
      language: paper.language,
      version: paper.title,
      author: nil,
      isLandscape: paper.isLandscape,
      hasRunningHeads: paper.printsTitle
    )
  }

  private func table(beside stanzas: [PaperStanza]) throws(WordError) -> WordTable {
    var cells: [[WordParagraph]] = []
    for stanza in stanzas { cells.append([try paragraph(stanza)]) }
    return WordTable(isPlain: true, shares: stanzas.map { _ in 1 }, rows: [cells])
  }

  private func paragraph(_ stanza: PaperStanza) throws(WordError) -> WordParagraph {
    var content: [WordInline] = []
    for line in stanza.lines where !line.allSatisfy({ $0.words.allSatisfy(\.isWhitespace) }) {
      if !content.isEmpty { content.append(WordInline(WordRun(.lineBreak))) }
      content += try inlines(line)
    }
    return WordParagraph(.lines(stanza.side, isSigned: stanza.isSigned), content: content)
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
    return WordParagraph(
      WordParagraph.Setting(style: style, hangs: false),
      content: try inlines(text.pieces)
    )
  }

  private func inlines(_ pieces: [PaperText.Piece]) throws(WordError) -> [WordInline] {
    var content: [WordInline] = []
    for piece in pieces where !piece.words.isEmpty {
      try Self.check(piece.words)
      for run in WordRun.runs(piece.words, piece.style) {
        var run = run
        run.setting.isRaised = run.setting.isRaised || piece.note != nil
        switch piece.ink {
        case .plain, .mark: break
        case .inserted: run.setting.style = .insertedWords
        case .deleted: run.setting.style = .deletedWords
        case .names: run.setting.isBold = true
        case .label, .found: run.setting.isBold = true
        }
        content.append(WordInline(run))
      }
    }
    return content
  }
}
