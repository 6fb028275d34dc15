extension PaperPage {
  /// Writes a table in a frame of its own, which can be scrolled where the page is too narrow.
  ///
  /// - Parameters:
  ///   - table: the table, with at least one column.
  ///   - caption: the identity of its caption.
  ///   - isCaptionSaid: whether the caption is only for those who do not see the heading above it.
  mutating func write(_ table: PaperTable, caption: String, isCaptionSaid: Bool) {
    html.markup("<div class=\"frame\" role=\"region\" tabindex=\"0\"")
    html.markup(" aria-labelledby=\"\(caption)\">\n")
    html.markup("<table style=\"min-width: \(Self.leastWidth(of: table))rem\">\n")
    let words = table.caption.isEmpty ? paper.title : table.caption
    html.markup("<caption id=\"\(caption)\"")
    language(of: words)
    html.markup(isCaptionSaid ? "><span class=\"said\">" : ">")
    html.text(words)
    html.markup("\(isCaptionSaid ? "</span>" : "")</caption>\n<colgroup>")
    for share in table.hundredths { html.markup("<col style=\"width: \(share)%\">") }
    html.markup("</colgroup>\n<thead>\n<tr>")
    for column in table.columns {
      html.markup("<th scope=\"col\"")
      language(of: column.title)
      html.markup(">")
      html.text(column.title)
      html.markup("</th>")
    }
    html.markup("</tr>\n</thead>\n<tbody>\n")
    for (line, row) in table.rows.enumerated() {
      let tones = table.tones.indices.contains(line) ? table.tones[line] : []
      html.markup("<tr>\n")
      for (index, cell) in table.cells(of: row).enumerated() {
        let paragraphs = cell.filter { !$0.isBlank }
        let isHead = index == 0 && table.columns.count > 1 && Self.namesRow(paragraphs)
        let tone = tones.indices.contains(index) ? tones[index] : nil
        let name = tone.map { " class=\"tone-\($0.rawValue)\"" } ?? ""
        html.markup(isHead ? "<th scope=\"row\">" : "<td\(name)>")
        for paragraph in paragraphs { write(paragraph) }
        endList()
        html.markup(isHead ? "</th>\n" : "</td>\n")
      }
      html.markup("</tr>\n")
    }
    html.markup("</tbody>\n</table>\n</div>\n")
  }

  /// How wide a table must be, in the heights of a letter, for each of its columns to be read.
  private static func leastWidth(of table: PaperTable) -> Int {
    let narrowest = max(table.hundredths.min() ?? 100, 1)
    // What takes more than a page is wide can only be made narrower by whoever made the table.
    return min(max(table.columns.count * 9, 650 / narrowest), 45)
  }

  /// Whether a first cell says what the row is about: it begins with labels, and what else there is
  /// is small print.
  private static func namesRow(_ cell: [PaperText]) -> Bool {
    guard let first = cell.first else { return false }
    return first.pieces.allSatisfy { $0.ink == .label || $0.words.allSatisfy(\.isWhitespace) }
      && cell.dropFirst().allSatisfy { $0.setting == .small }
  }
}
