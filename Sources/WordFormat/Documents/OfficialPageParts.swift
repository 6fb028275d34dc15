import DraftText
import Publishing

/// The parts of an official document that stand at the head and foot of its pages.
struct OfficialPageParts {
  let frame: OfficialFrame
  let language: Language
  /// The width between the margins in twentieths of a point.
  let width: Int

  /// The head of pages: symbol and title, the symbol on the outer side; nothing on the first.
  func header(on side: PageSide) throws(WordError) -> [UInt8] {
    var part = WordMarkup()
    part.open("hdr")
    open(.header, hasTab: true, to: &part)
    switch side {
    case .first: break
    case .even:
      write(frame.symbol, to: &part)
      writeTab(to: &part)
      write(frame.title, to: &part)
    case .odd:
      write(frame.title, to: &part)
      writeTab(to: &part)
      write(frame.symbol, to: &part)
    }
    part.close()
    part.close()
    return try part.bytes()
  }

  /// The foot: on the first page job number, bar code and the call to recycle, and on others the
  /// number of the page on the outer side and the job number on the inner one.
  func footer(on side: PageSide) throws(WordError) -> [UInt8] {
    var part = WordMarkup()
    part.open("ftr")
    let job = frame.jobNumber.map { number in
      (number.station.map { $0 + "." } ?? "") + "\(number.year)-\(number.serial)"
    }
    switch side {
    case .first: writeFirst(to: &part)
    case .even:
      open(.footer, hasTab: true, to: &part)
      writePageNumber(to: &part)
      writeTab(to: &part)
      write(job ?? "", to: &part)
      part.close()
    case .odd:
      open(.footer, hasTab: true, to: &part)
      write(job ?? "", to: &part)
      writeTab(to: &part)
      writePageNumber(to: &part)
      part.close()
    }
    part.close()
    return try part.bytes()
  }

  private func writeFirst(to part: inout WordMarkup) {
    if let number = frame.jobNumber {
      open(.official(.jobNumber), hasTab: false, to: &part)
      part.open("r")
      part.words("t", number.description)
      part.close()
      part.close()
      open(.footer, hasTab: true, to: &part)
      WordPicture(bars: BarCode(number)).write(to: &part)
      writeTab(to: &part)
      write(frame.call, to: &part)
      part.close()
      open(.footer, hasTab: false, to: &part)
      write(number.barCode, to: &part)
      part.close()
    } else {
      open(.footer, hasTab: true, to: &part)
      writeTab(to: &part)
      write(frame.call, to: &part)
      part.close()
    }
  }

  private func open(_ style: WordStyle, hasTab: Bool, to part: inout WordMarkup) {
    part.open("p")
    part.open("pPr")
    part.leaf("pStyle", ["val": style.id])
    if hasTab {
      part.open("tabs")
      part.leaf("tab", ["val": "right", "pos": String(width)])
      part.close()
    }
    part.close()
  }

  private func writeTab(to part: inout WordMarkup) {
    part.open("r")
    part.leaf("tab")
    part.close()
  }

  private func write(_ words: String, to part: inout WordMarkup) {
    guard !words.isEmpty else { return }
    part.open("r")
    if language.isRightToLeft {
      part.open("rPr")
      part.leaf("rtl")
      part.close()
    }
    part.words("t", words, ["xml:space": "preserve"])
    part.close()
  }

  /// The page and how many there are, as fields that every program counts.
  private func writePageNumber(to part: inout WordMarkup) {
    for field in [" PAGE ", "/", " NUMPAGES "] {
      guard field != "/" else {
        // Between numbers, which run from left to right in every language.
        part.open("r")
        part.words("t", "\u{200E}/\u{200E}", ["xml:space": "preserve"])
        part.close()
        continue
      }
      for step in ["begin", field, "separate", "1", "end"] {
        part.open("r")
        switch step {
        case field: part.words("instrText", step, ["xml:space": "preserve"])
        case "1": part.words("t", "1")
        default: part.leaf("fldChar", ["fldCharType": step])
        }
        part.close()
      }
    }
  }
}
