import DraftText
public import Interchange

extension TypstTextWriter {
  /// Writes a paper.
  ///
  /// - Parameter paper: the paper.
  /// - Returns: the source in UTF-8.
  public func write(_ paper: Paper) -> [UInt8] {
    var source = TypstSource(layout: [TypstLayout.common, TypstLayout.draft, TypstLayout.tables])
    var frame = frame(name: "", language: paper.language, isLandscape: paper.isLandscape)
    frame.title = paper.title
    frame.hasRunningHeads = paper.printsTitle
    frame.hasChanges = paper.hasChanges
    source.begin(frame.settings)
    if paper.printsTitle, !paper.title.allSatisfy(\.isWhitespace) {
      source.head("title", rank: 0, [TypstLiteral.words(paper.title)])
    }
    var heading: String? = paper.title
    for (index, block) in paper.blocks.enumerated() {
      let above = heading
      heading = nil
      switch block {
      case .heading(let level, let words):
        guard !words.allSatisfy(\.isWhitespace) else { continue }
        heading = words
        source.head("head", rank: max(level, 1), [TypstLiteral.words(words)])
      case .text(let text) where text.isLabel && paper.blocks.text(behind: index):
        source.call("keeping", [TypstPaper.paragraph(text)])
      case .headline(_, let text), .text(let text):
        source.statement(TypstPaper.paragraph(text))
      case .masthead(let masthead):
        // Documents of the organization are set by a layout of their own.
        let lines = [masthead.name, masthead.symbol, masthead.organ] + masthead.facts
        source.statement(TypstPaper.stanza(PaperStanza(lines)))
      case .stanza(let stanza): source.statement(TypstPaper.stanza(stanza))
      case .beside(let stanzas):
        guard !stanzas.isEmpty else { continue }
        source.call("beside", stanzas.map(TypstPaper.stanza))
      case .sheet: source.statement("pagebreak(weak: true)")
      case .table(let table):
        if !table.caption.isEmpty, table.caption != above {
          source.call("caption", [TypstLiteral.words(table.caption)])
        }
        guard !table.columns.isEmpty else { continue }
        source.call("columns-of", TypstPaper.table(table))
      case .chart(let chart): source.call("bars", TypstPaper.chart(chart))
      case .trace(let trace):
        for text in trace.paragraphs { source.statement(TypstPaper.paragraph(text)) }
      }
    }
    if paper.printsTitle { source.statement("rule") }
    return source.bytes
  }
}

extension PaperText {
  /// Whether it names the paragraph behind it and says nothing else.
  fileprivate var isLabel: Bool { setting == .small && anchor != nil }
}

extension [Paper.Block] {
  /// Whether a paragraph stands behind a block.
  fileprivate func text(behind index: Int) -> Bool {
    guard index + 1 < count, case .text = self[index + 1] else { return false }
    return true
  }
}
