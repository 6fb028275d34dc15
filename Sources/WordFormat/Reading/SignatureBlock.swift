/// Tells a table of signatures or addresses from one of a text and its amendment.
///
/// Two offices say nearly the same as well: “Ambassador and Permanent Representative” stands in
/// both columns under a letter of two co-facilitators. But such lines are short, no sentence ends
/// in them, and several of them make up what one person is.
enum SignatureBlock {
  /// How many rows such a table has at most.
  private static let mostRows = 4
  /// How many words a line has that may be a name or an office, standing alone.
  private static let mostWordsAlone = 5
  /// How many words a line has that stands in a block of lines.
  private static let mostWords = 12

  /// Whether a table without heads holds nothing but blocks of short lines.
  ///
  /// - Parameters:
  ///   - cells: the lines of each cell.
  ///   - rows: how many rows the table has.
  /// - Returns: whether it is no table of a text and its amendment.
  static func isOne(_ cells: [[String]], rows: Int) -> Bool {
    guard rows <= mostRows else { return false }
    var isBlock = true
    var isShort = true
    for cell in cells {
      let lines = cell.map { $0.split(whereSeparator: \.isWhitespace) }.filter { !$0.isEmpty }
      guard !lines.isEmpty else { continue }
      // Paragraphs of a text end in one of these.
      if lines.contains(where: { $0.last?.last.map { ".;:,".contains($0) } ?? false }) {
        return false
      }
      if lines.count < 2 || lines.contains(where: { $0.count > mostWords }) { isBlock = false }
      if lines.contains(where: { $0.count > mostWordsAlone }) { isShort = false }
    }
    return isBlock || isShort
  }
}
