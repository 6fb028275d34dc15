import Interchange

/// A table in Markdown, its cells shown as they are.
struct MarkdownTable {
  /// The words over the columns.
  var head: [String]
  /// The lines, with as many cells as there are columns.
  var lines: [[String]] = []

  /// The table, with a line feed at the end of each line.
  var text: String {
    let rows = [head, head.map { _ in "---" }] + lines
    return rows.enumerated().map { index, row in
      "| " + row.map { index == 1 ? $0 : Self.cell($0) }.joined(separator: " | ") + " |\n"
    }
    .joined()
  }

  /// A cell, with whatever Markdown could take for a mark escaped.
  static func cell(_ words: String) -> String {
    var cell = ""
    for character in VisibleText.line(words) {
      if "\\`*_[]<>~|#&".contains(character) { cell.append("\\") }
      cell.append(character)
    }
    return cell
  }
}
