import DraftText

/// The parts of a Word file that stand at the head and foot of every page.
struct PageParts {
  let document: WordDocument

  /// The head of pages that are set in one way: what the text is about, and which version it is.
  func header(on page: WordPage) throws(WordError) -> [UInt8] {
    var part = WordMarkup()
    part.open("hdr")
    part.open("p")
    part.open("pPr")
    part.leaf("pStyle", ["val": WordStyle.header.id])
    // The tab of the style reaches the right margin of upright pages.
    if page.isLandscape {
      part.open("tabs")
      part.leaf("tab", ["val": "clear", "pos": "9026"])
      let width = WordSection(page: page, isRightToLeft: false).textWidth
      part.leaf("tab", ["val": "right", "pos": String(width)])
      part.close()
    }
    part.close()
    if document.hasRunningHeads {
      let head = document.runningHead(on: page)
      write(head.start, to: &part)
      part.open("r")
      part.leaf("tab")
      part.close()
      write(head.end, to: &part)
    }
    part.close()
    part.close()
    return try part.bytes()
  }

  /// The foot: the number of the page, as a field that every program counts.
  func footer() throws(WordError) -> [UInt8] {
    var part = WordMarkup()
    part.open("ftr")
    part.open("p")
    part.open("pPr")
    part.leaf("pStyle", ["val": WordStyle.footer.id])
    part.close()
    let steps = document.hasRunningHeads ? ["begin", "PAGE", "separate", "1", "end"] : []
    for step in steps {
      part.open("r")
      switch step {
      case "PAGE": part.words("instrText", " PAGE ", ["xml:space": "preserve"])
      case "1": part.words("t", "1")
      default: part.leaf("fldChar", ["fldCharType": step])
      }
      part.close()
    }
    part.close()
    part.close()
    return try part.bytes()
  }

  private func write(_ words: String, to part: inout WordMarkup) {
    guard !words.isEmpty else { return }
    part.open("r")
    if document.language.isRightToLeft {
      part.open("rPr")
      part.leaf("rtl")
      part.close()
    }
    part.words("t", words, ["xml:space": "preserve"])
    part.close()
  }
}
