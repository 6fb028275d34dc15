import DraftText

/// Writes a paper in Markdown, with the tables of GitHub and with `<ins>` and `<del>`.
///
/// Each paragraph is a block of its own, but in a table, where `<br>` stands between paragraphs. No
/// words of a paper can become markup.
public struct PaperMarkdownWriter: Sendable {
  /// The line that says which record the paper was made of.
  public var receipt: String?

  /// Makes a writer.
  public init(receipt: String? = nil) {
    self.receipt = receipt
  }

  /// Writes a paper in UTF-8.
  public func write(_ paper: Paper) -> [UInt8] {
    var blocks: [String] = []
    let language = paper.language
    if language.isRightToLeft {
      blocks.append("<div dir=\"rtl\" lang=\"\(language.rawValue)\">")
    }
    if paper.printsTitle { blocks.append(Self.heading(1, paper.title)) }
    let repeated = paper.repeatedCaptions
    for (place, block) in paper.blocks.enumerated() {
      switch block {
      case .heading(let level, let words): blocks.append(Self.heading(level + 1, words))
      case .headline(let level, let text):
        guard !text.isBlank else { continue }
        let marks = String(repeating: "#", count: min(max(level + 1, 1), 6))
        blocks.append(marks + " " + PaperMarkdown.line(text))
      case .masthead(let masthead): blocks += Self.blocks(masthead, in: language)
      case .text(let text): if !text.isBlank { blocks.append(Self.block(text)) }
      case .trace(let trace):
        blocks += trace.paragraphs.filter { !$0.isBlank }.map(Self.block)
      case .table(let table):
        let isSaid = table.caption.isEmpty || repeated.contains(place)
        if !isSaid { blocks.append(PaperMarkdown.strong(table.caption)) }
        if !table.columns.isEmpty { blocks.append(Self.table(table)) }
      case .stanza(let stanza): blocks += Self.blocks(stanza, in: language)
      // Markdown has columns in tables alone, and a table says that there is one.
      case .beside(let stanzas): blocks += stanzas.flatMap { Self.blocks($0, in: language) }
      case .sheet: blocks.append("---")
      case .chart: continue
      }
    }
    if !paper.notes.isEmpty {
      let notes = paper.notes.enumerated().map { place, note in
        "[^\(PaperMarkdown.key(ofNote: place, note.mark))]: " + PaperMarkdown.line(note.text)
      }
      blocks.append(notes.joined(separator: "\n"))
    }
    if language.isRightToLeft { blocks.append("</div>") }
    if let receipt { blocks.append("`\(receipt)`") }
    return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
  }

  /// The bands of a masthead, a rule below each of them.
  private static func blocks(_ masthead: PaperMasthead, in language: Language) -> [String] {
    let band = [PaperMarkdown.strong(masthead.name), PaperMarkdown.strong(masthead.symbol)]
    let facts = [masthead.organ] + masthead.facts
    return [
      band.joined(separator: "\\\n"), "---",
      facts.map(PaperMarkdown.words).joined(separator: "\\\n"), "---",
    ]
  }

  private static func heading(_ level: Int, _ words: String) -> String {
    String(repeating: "#", count: min(max(level, 1), 6)) + " " + PaperMarkdown.words(words)
  }

  private static func block(_ text: PaperText) -> String {
    let line = PaperMarkdown.line(text)
    return switch text.setting {
    case .body: line
    case .remark: "> " + line
    case .item: "- " + line
    case .small: "<small>" + line + "</small>"
    }
  }

  /// Lines with a stroke at the end of all but the last, which no editor takes away as it does
  /// spaces.
  private static func blocks(_ stanza: PaperStanza, in language: Language) -> [String] {
    let lines = stanza.texts.map(PaperMarkdown.line)
    guard !lines.isEmpty else { return [] }
    let words = lines.joined(separator: "\\\n")
    let side: String? =
      switch stanza.side {
      case .start: nil
      case .centre: "center"
      case .end: language.isRightToLeft ? "left" : "right"
      }
    return side.map { ["<div align=\"\($0)\">", words, "</div>"] } ?? [words]
  }

  private static func table(_ table: PaperTable) -> String {
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let heads = table.columns.map { PaperMarkdown.words($0.title) }
    let rows = table.rows.map { row(table.cells(of: $0).map(cell)) }
    return ([row(heads), row(heads.map { _ in "---" })] + rows).joined(separator: "\n")
  }

  private static func cell(_ paragraphs: [PaperText]) -> String {
    paragraphs.filter { !$0.isBlank }
      .map { text in
        let line = PaperMarkdown.line(text)
        return switch text.setting {
        case .body: line
        case .remark: "» " + line
        case .item: "• " + line
        case .small: "<small>" + line + "</small>"
        }
      }
      .joined(separator: "<br>")
  }
}
