import DraftText

/// The part of a Word file that holds the body.
struct DocumentPart {
  let document: WordDocument

  /// The part, and where its links lead.
  func write(
    stamp: inout ChangeStamp
  ) throws(WordError) -> (bytes: [UInt8], links: [String]) {
    let isRightToLeft = document.language.isRightToLeft
    let section = WordSection(page: document.page, isRightToLeft: isRightToLeft)
    var markup = ParagraphMarkup(stamp: stamp, isRightToLeft: isRightToLeft)
    markup.part.open("document")
    markup.part.open("body")
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph): markup.write(paragraph)
      case .table(let table):
        Self.write(table, width: section.textWidth, isRightToLeft: isRightToLeft, to: &markup)
      }
    }
    section.write(to: &markup.part)
    markup.part.close()
    markup.part.close()
    stamp = markup.stamp
    let links = markup.links
    return (try markup.finish(), links)
  }

  private static func write(
    _ table: WordTable,
    width: Int,
    isRightToLeft: Bool,
    to markup: inout ParagraphMarkup
  ) {
    let columns = table.rows.first?.count ?? 1
    let column = String(width / columns)
    markup.part.open("tbl")
    markup.part.open("tblPr")
    if isRightToLeft { markup.part.leaf("bidiVisual") }
    markup.part.leaf("tblW", ["w": String(width), "type": "dxa"])
    markup.part.open("tblBorders")
    for side in ["top", "bottom", "insideH", "insideV"] {
      markup.part.leaf(side, ["val": "single", "sz": "4", "space": "0", "color": "A6A6A6"])
    }
    markup.part.close()
    markup.part.leaf("tblLayout", ["type": "fixed"])
    markup.part.close()
    markup.part.open("tblGrid")
    for _ in 0..<columns { markup.part.leaf("gridCol", ["w": column]) }
    markup.part.close()
    for (index, row) in table.rows.enumerated() {
      markup.part.open("tr")
      if index == 0 {
        markup.part.open("trPr")
        markup.part.leaf("tblHeader")
        markup.part.close()
      }
      for cell in row {
        markup.part.open("tc")
        markup.part.open("tcPr")
        markup.part.leaf("tcW", ["w": column, "type": "dxa"])
        markup.part.close()
        // A cell without a paragraph makes programs lose what stands before it.
        for paragraph in cell.isEmpty ? [WordParagraph(.plain)] : cell { markup.write(paragraph) }
        markup.part.close()
      }
      markup.part.close()
    }
    markup.part.close()
  }
}

extension ParagraphMarkup {
  /// The part, in UTF-8.
  consuming func finish() throws(WordError) -> [UInt8] { try part.bytes() }
}
