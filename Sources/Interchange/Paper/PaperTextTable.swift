import DraftText

/// A table of a paper as a terminal shows it.
///
/// Where there is room the columns stand beside each other. Elsewhere, and in a language that is
/// written from right to left, of which a terminal would mix up the cells of a line, the cells of a
/// row stand below each other under the heads of their columns.
struct PaperTextTable {
  /// How many columns a terminal must have for the table to have its own.
  static let roomyWidth = 80
  /// The narrowest column that can still be read.
  static let narrowest = 10

  /// What is written.
  let table: PaperTable
  /// The language of the paper.
  let language: Language
  /// How paragraphs are set.
  let lines: PaperLines

  private let strong = TerminalInk(tone: .strong)
  private let dim = TerminalInk(tone: .dim)

  init(table: PaperTable, language: Language, lines: PaperLines) {
    self.table = table
    self.language = language
    self.lines = lines
  }

  /// Writes the table on a page.
  func write(on page: inout TerminalPage) {
    if !table.caption.isEmpty {
      page.add(PaperLines.lines([(table.caption, strong)], width: page.width))
      page.addBlank()
    }
    if let width = page.width, !language.isRightToLeft, let widths = widths(in: width) {
      beside(widths, on: &page)
    } else {
      stacked(on: &page)
    }
  }

  /// How wide each column is; `nil` if there is no room for all of them.
  func widths(in width: Int) -> [Int]? {
    let count = table.columns.count
    let room = width - 3 * (count - 1)
    guard width >= Self.roomyWidth, count > 0, room >= count * Self.narrowest else { return nil }
    var widths = table.hundredths.map { max(room * $0 / 100, Self.narrowest) }
    // What narrow columns took beyond their share is given by the widest, and so is what rounding
    // left over.
    while true {
      let rest = room - widths.reduce(0, +)
      guard rest != 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) else {
        return widths
      }
      widths[widest] += rest > 0 ? rest : -1
    }
  }

  private func beside(_ widths: [Int], on page: inout TerminalPage) {
    var inCells = lines
    inCells.step = 2
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "─┼─")
    page.add(
      row: zip(table.columns, widths).map { column, width in
        PaperLines.lines([(column.title, strong)], width: width)
      },
      widths: widths
    )
    for row in table.rows {
      page.addLine([(rule, dim)])
      page.add(
        row: zip(table.cells(of: row), widths).map { cell, width in
          cell.filter { !$0.isBlank }.flatMap { inCells.lines(of: $0, width: width) }
        },
        widths: widths
      )
    }
  }

  private func stacked(on page: inout TerminalPage) {
    if table.rows.isEmpty {
      for column in table.columns {
        page.add(PaperLines.lines([(column.title, strong)], width: page.width))
      }
    }
    let rule = String(repeating: "─", count: 20)
    for (index, row) in table.rows.enumerated() {
      if index > 0 { page.addLine([(rule, dim)]) }
      for (column, cell) in zip(table.columns, table.cells(of: row)) {
        let paragraphs = cell.filter { !$0.isBlank }
        guard let first = paragraphs.first else { continue }
        let head = [(text: column.title + colon(after: column.title), ink: strong)]
        if paragraphs.count == 1, case .body = first.setting {
          let line = head + lines.chunks(of: first)
          let columns = line.reduce(0) { $0 + VisibleText.columns(of: $1.text) }
          if columns <= page.width ?? .max {
            page.add(PaperLines.lines(line, width: page.width))
            continue
          }
        }
        page.add(PaperLines.lines(head, width: page.width))
        for paragraph in paragraphs {
          let inner = page.width.map { $0 - 2 }
          page.add(
            lines.lines(of: paragraph, width: inner).map { line in
              var moved = LineWrapper.Line()
              for _ in 0..<2 { moved.append(" ", columns: 1, TerminalInk(tone: .plain)) }
              moved.append(line)
              return moved
            }
          )
        }
      }
    }
  }

  /// What stands between a head and its words, as the language writes it.
  private func colon(after head: String) -> String {
    switch PaperScript.language(of: head, in: language) {
    case .chinese: "："
    case .french: "\u{A0}: "
    default: ": "
    }
  }
}
