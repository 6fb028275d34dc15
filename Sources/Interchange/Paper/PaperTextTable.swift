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
  /// The longest word that a column is kept wide enough for.
  static let longestWord = 24

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
    let least = leastWidths(in: room)
    var widths = zip(table.hundredths, least).map { max(room * $0 / 100, $1) }
    // What narrow columns took beyond their share is given by the widest that have it to give, and
    // what rounding left over is taken by the widest.
    while true {
      let rest = room - widths.reduce(0, +)
      let able = widths.indices.filter { rest > 0 || widths[$0] > least[$0] }
      guard rest != 0, let widest = able.max(by: { widths[$0] < widths[$1] }) else {
        return widths
      }
      widths[widest] += rest > 0 ? rest : -1
    }
  }

  /// How narrow each column may be: as wide as its longest word, where there is room for all.
  private func leastWidths(in room: Int) -> [Int] {
    let words = table.columns.indices.map { index in
      let cells = table.rows.flatMap { table.cells(of: $0)[index] }
      let texts = [table.columns[index].title] + cells.map { unbroken($0) }
      let longest = texts.lazy.map(Self.longestWord(in:)).max() ?? 0
      return min(longest, Self.longestWord)
    }
    let roomy = words.map { max($0, Self.narrowest) }
    if roomy.reduce(0, +) <= room { return roomy }
    if words.reduce(0, +) <= room { return words.map { max($0, 1) } }
    return words.map { _ in Self.narrowest }
  }

  private func unbroken(_ text: PaperText) -> String {
    lead(of: text) + lines.chunks(of: text).map(\.text).joined()
  }

  /// What stands before the words on a line, as something that no line breaks in.
  private func lead(of text: PaperText) -> String {
    switch text.setting {
    case .body(let indent): String(repeating: "·", count: 2 * min(max(indent, 0), 8))
    case .remark(let indent): String(repeating: "·", count: 2 * min(max(indent, 0), 8) + 2)
    case .item: "··"
    case .small: ""
    }
  }

  /// How many columns the longest word takes; wide characters may stand on lines of their own,
  /// each with a mark beside it.
  private static func longestWord(in text: String) -> Int {
    var (longest, word) = (0, 0)
    for scalar in text.unicodeScalars {
      let columns = VisibleText.columns(of: scalar)
      let isBreak = scalar == " " || scalar == "\u{200B}" || scalar == "\n"
      word = isBreak || columns == 2 ? 0 : word + columns
      longest = max(longest, columns == 2 ? 4 : word)
    }
    return longest
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
