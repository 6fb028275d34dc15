import Interchange

/// Lines of cells in columns as wide as they need to be.
struct TextTable {
  /// The words over the columns.
  var head: [String]
  /// The lines, with as many cells as there are columns.
  var lines: [[String]] = []

  /// The table, with a line feed at the end of each line.
  var text: String {
    let rows = ([head] + lines).map { $0.map(VisibleText.line) }
    let widths = head.indices.map { column in
      rows.map { VisibleText.columns(of: $0[column]) }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        line += cell
        guard column + 1 < row.count else { break }
        line += String(repeating: " ", count: widths[column] - VisibleText.columns(of: cell) + 2)
      }
      return line + "\n"
    }
    .joined()
  }
}
