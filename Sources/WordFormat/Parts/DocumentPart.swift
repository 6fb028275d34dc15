import DraftText

/// The part of a Word file that holds the body.
struct DocumentPart {
  let document: WordDocument

  /// The part, where its links lead, and the comments that it calls.
  func write(
    stamp: inout ChangeStamp
  ) throws(WordError) -> (bytes: [UInt8], links: [String], comments: [WordComment]) {
    let isRightToLeft = document.language.isRightToLeft
    func section(_ page: WordPage) -> WordSection {
      // Heads of the other pages are set in another width.
      let header = page.isLandscape == document.page.isLandscape ? "rHeader" : "rHeaderBefore"
      return WordSection(page: page, header: header, isRightToLeft: isRightToLeft)
    }
    let last = section(document.page)
    var markup = ParagraphMarkup(stamp: stamp, isRightToLeft: isRightToLeft)
    markup.part.open("document")
    markup.part.open("body")
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph): markup.write(paragraph)
      case .sectionEnd(let paragraph, let page):
        markup.write(paragraph, section: section(page))
      case .table(let table):
        Self.write(table, width: last.textWidth, isRightToLeft: isRightToLeft, to: &markup)
      }
    }
    last.write(to: &markup.part)
    markup.part.close()
    markup.part.close()
    stamp = markup.stamp
    let (links, comments) = (markup.links, markup.comments)
    return (try markup.finish(), links, comments)
  }

  private static func write(
    _ table: WordTable,
    width: Int,
    isRightToLeft: Bool,
    to markup: inout ParagraphMarkup
  ) {
    let whole = max(table.shares.reduce(0, +), 1)
    let widths = table.shares.map { String(width * $0 / whole) }
    markup.part.open("tbl")
    markup.part.open("tblPr")
    if isRightToLeft { markup.part.leaf("bidiVisual") }
    markup.part.leaf("tblW", ["w": String(width), "type": "dxa"])
    if !table.isPlain {
      markup.part.open("tblBorders")
      for side in ["top", "bottom", "insideH", "insideV"] {
        markup.part.leaf(side, ["val": "single", "sz": "4", "space": "0", "color": "A6A6A6"])
      }
      markup.part.close()
    }
    markup.part.leaf("tblLayout", ["type": "fixed"])
    if table.isPlain {
      // What stands beside something begins at the margin of the text.
      markup.part.open("tblCellMar")
      for side in ["left", "right"] { markup.part.leaf(side, ["w": "0", "type": "dxa"]) }
      markup.part.close()
    }
    markup.part.close()
    markup.part.open("tblGrid")
    for column in widths { markup.part.leaf("gridCol", ["w": column]) }
    markup.part.close()
    for (index, row) in table.rows.enumerated() {
      markup.part.open("tr")
      let band = table.bands.indices.contains(index) ? table.bands[index] : nil
      if index == 0 || table.isPlain {
        markup.part.open("trPr")
        markup.part.leaf(table.isPlain ? "cantSplit" : "tblHeader")
        if let band, band.height > 0 {
          markup.part.leaf("trHeight", ["val": String(band.height), "hRule": "atLeast"])
        }
        markup.part.close()
      }
      let spans = table.spans.indices.contains(index) ? table.spans[index] : row.map { _ in 1 }
      var first = 0
      for (cell, span) in zip(row, spans) {
        let column = table.shares[first..<min(first + span, table.shares.count)]
          .reduce(0) { $0 + width * $1 / whole }
        first += span
        markup.part.open("tc")
        markup.part.open("tcPr")
        markup.part.leaf("tcW", ["w": String(column), "type": "dxa"])
        if span > 1 { markup.part.leaf("gridSpan", ["val": String(span)]) }
        if let band {
          markup.part.open("tcBorders")
          markup.part.leaf(
            "bottom",
            ["val": "single", "sz": String(band.rule), "space": "0", "color": "auto"]
          )
          markup.part.close()
          if band.height == 0 { markup.part.leaf("vAlign", ["val": "bottom"]) }
        }
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
