/// A table as comma-separated values (RFC 4180), harmless to a program that opens it.
struct CSVTable {
  /// The words over the columns.
  var head: [String]
  /// The lines, with as many cells as there are columns.
  var lines: [[String]] = []

  /// The table, with a carriage return and a line feed at the end of each line.
  var text: String {
    ([head] + lines).map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A cell, quoted where it has to be.
  ///
  /// A spreadsheet takes a cell that begins with one of a few signs for a formula and would run it;
  /// an apostrophe before it makes it words again.
  static func cell(_ words: String) -> String {
    let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]
    var cell = words
    if let first = cell.unicodeScalars.first, signs.contains(first) { cell = "'" + cell }
    let special: Set<Unicode.Scalar> = [",", "\"", "\r", "\n"]
    guard cell.unicodeScalars.contains(where: special.contains) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}
