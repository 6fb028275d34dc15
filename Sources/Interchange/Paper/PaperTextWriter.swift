import DraftText

/// Writes a paper for a terminal, or as plain text that needs none.
///
/// Without a palette words put in and taken out stand between the marks of a comparison,
/// `{+new+}` and `[-old-]`; a paper whose own marks say what is what is written without them.
///
/// ```swift
/// let bytes = PaperTextWriter(width: 100, marksChanges: false).write(compilation)
/// ```
public struct PaperTextWriter: Sendable {
  /// How many columns there are; `nil` if lines are not to be broken.
  ///
  /// Fewer than 20 count as 20, and a table has columns from 80 on.
  public var width: Int?
  /// The colours; `nil` for plain text.
  public var palette: TerminalPalette?
  /// Whether words put in and taken out are marked where there are no colours.
  public var marksChanges: Bool
  /// The line that says which record the paper was made of.
  public var receipt: String?

  /// Makes a writer; what is left out gives plain text with marks.
  public init(
    width: Int? = nil,
    palette: TerminalPalette? = nil,
    marksChanges: Bool = true,
    receipt: String? = nil
  ) {
    self.width = width
    self.palette = palette
    self.marksChanges = marksChanges
    self.receipt = receipt
  }

  /// Writes a paper in UTF-8.
  ///
  /// What could act on a terminal is shown and not sent.
  public func write(_ paper: Paper) -> [UInt8] {
    var page = TerminalPage(width: width, palette: palette)
    let lines = PaperLines(marksChanges: marksChanges && palette == nil)
    let gutter = PaperTextTrace.gutter(of: paper, width: page.width)
    var before: PaperText.Setting?
    if paper.printsTitle { heading(paper.title, rule: "═", on: &page) }
    func leaveLine() { if !page.bytes.isEmpty { page.addBlank() } }
    let stanzas = PaperTextStanza(language: paper.language, lines: lines)
    let repeated = paper.repeatedCaptions
    for (place, block) in paper.blocks.enumerated() {
      switch block {
      case .heading(let level, let words):
        leaveLine()
        heading(words, rule: level <= 1 ? "─" : nil, on: &page)
        before = nil
      case .headline(_, let text):
        guard !text.isBlank else { continue }
        leaveLine()
        page.add(lines.lines(of: text.strong, width: page.width))
        before = nil
      case .masthead(let masthead):
        leaveLine()
        PaperTextMasthead(masthead: masthead, language: paper.language, lines: lines)
          .write(on: &page)
        before = nil
      case .text(let text):
        guard !text.isBlank else { continue }
        if !Self.follows(text.setting, before) { leaveLine() }
        page.add(lines.lines(of: text, width: page.width))
        before = text.setting
      case .trace(let trace):
        page.addBlank()
        PaperTextTrace(trace: trace, language: paper.language, gutter: gutter).write(on: &page)
        before = nil
      case .table(var table):
        leaveLine()
        if repeated.contains(place) { table.caption = "" }
        PaperTextTable(table: table, language: paper.language, lines: lines).write(on: &page)
        before = nil
      case .stanza(let stanza):
        leaveLine()
        stanzas.write(stanza, on: &page)
        before = nil
      case .beside(let several):
        leaveLine()
        stanzas.write(several, on: &page)
        before = nil
      case .sheet:
        leaveLine()
        let columns = min(page.width ?? .max, 40)
        page.addLine([(String(repeating: "─", count: columns), TerminalInk(tone: .dim))])
        before = nil
      case .chart(let chart):
        leaveLine()
        PaperTextChart(chart: chart).write(on: &page)
        before = nil
      }
    }
    if !paper.notes.isEmpty {
      leaveLine()
      page.addLine([(String(repeating: "─", count: 20), TerminalInk(tone: .dim))])
      for note in paper.notes {
        let chunks = lines.chunks(of: note.text)
        page.add(PaperLines.lines(chunks, sign: "[\(note.mark)] ", width: page.width))
      }
    }
    if let receipt {
      leaveLine()
      page.addLine([(receipt, TerminalInk(tone: .dim))])
    }
    return page.bytes
  }

  private func heading(_ words: String, rule: String?, on page: inout TerminalPage) {
    let lines = PaperLines.lines([(words, TerminalInk(tone: .strong))], width: page.width)
    page.add(lines)
    guard palette == nil, let rule else { return }
    let columns = min(lines.map(\.columns).max() ?? 0, 80)
    page.addLine([(String(repeating: rule, count: columns), TerminalInk(tone: .plain))])
  }

  /// Whether a paragraph stands right under the one before it.
  private static func follows(_ setting: PaperText.Setting, _ before: PaperText.Setting?) -> Bool {
    switch (before, setting) {
    case (nil, _): false
    case (_, .remark), (.item, .item), (.small, .small): true
    default: false
    }
  }
}
