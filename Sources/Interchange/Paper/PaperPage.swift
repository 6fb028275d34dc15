import DraftText

/// The page of a paper, from its head to its foot.
struct PaperPage {
  /// What is shown.
  let paper: Paper
  /// What stands round it.
  let writer: PaperHTMLWriter
  /// What was written so far.
  var html = HTMLWriter()

  private let words: PaperPageWords
  /// The identities of elements that are given away.
  var identities = IdentityPool(taken: ["top", "text"])
  private var isInList = false

  init(paper: Paper, writer: PaperHTMLWriter) {
    self.paper = paper
    self.writer = writer
    words = PaperPageWords(paper.language)
    for place in paper.notes.indices {
      _ = identities.take("note-\(place + 1)")
      _ = identities.take("call-\(place + 1)")
    }
  }

  /// Writes the page.
  mutating func write() {
    head()
    var names: [String] = []
    if paper.isLandscape { names.append("wide") }
    if !paper.printsTitle { names.append("untitled") }
    if paper.isOfficial { names.append("official") }
    let kinds = names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
    html.markup("<body\(kinds)>\n")
    html.markup("<a class=\"skip\" href=\"#text\">\(words.skip)</a>\n")
    // Who hears the page is told what it is, whether that is printed or not.
    html.markup(paper.printsTitle ? "<header>\n" : "<header class=\"said\">\n")
    if let subject = writer.subject {
      html.markup("<p class=\"kicker\"><bdi>")
      html.text(subject)
      html.markup("</bdi></p>\n")
    }
    html.markup("<h1><bdi")
    language(of: paper.title)
    html.markup(">")
    html.text(paper.title)
    html.markup("</bdi></h1>\n</header>\n<main id=\"text\">\n<div class=\"paper\">\n")
    var level = 1
    let repeated = paper.repeatedCaptions
    for (place, block) in paper.blocks.enumerated() {
      write(block, after: &level, isCaptionSaid: repeated.contains(place))
    }
    endList()
    writeNotes()
    html.markup("</div>\n</main>\n<footer lang=\"en\" dir=\"ltr\">")
    html.markup("<p>Made with zerodraft; this is no official record.</p>")
    html.receipt(writer.receipt)
    html.markup("</footer>\n</body>\n</html>\n")
  }

  private mutating func head() {
    let language = paper.language
    let direction = language.isRightToLeft ? "rtl" : "ltr"
    html.markup(
      """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)" dir="\(direction)" id="top">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">

      """
    )
    html.receiptField(writer.receipt)
    html.markup("<title>")
    html.text([paper.title, writer.subject].compactMap { $0 }.joined(separator: ": "))
    html.markup("</title>\n<style>\n\(PageStyle.base)")
    html.markup(PaperPageStyle.source(start: language.isRightToLeft ? "right" : "left"))
    if paper.isLandscape { html.markup(PaperPageStyle.landscape) }
    if paper.hasStanzas {
      html.markup(PaperPageStyle.stanzas(end: language.isRightToLeft ? "left" : "right"))
    }
    if paper.isOfficial {
      html.markup(PaperPageStyle.official(isRightToLeft: language.isRightToLeft))
    }
    if paper.hasTints {
      html.markup(PaperPageStyle.tints(start: language.isRightToLeft ? "right" : "left"))
    }
    html.markup("</style>\n</head>\n")
  }

  private mutating func write(_ block: Paper.Block, after level: inout Int, isCaptionSaid: Bool) {
    switch block {
    case .heading(let wanted, let words):
      write(headline: PaperText(words), at: wanted, after: &level)
    case .headline(let wanted, let text):
      guard !text.isBlank else { return }
      write(headline: text, at: wanted, after: &level)
    case .masthead(let masthead):
      endList()
      write(masthead)
    case .text(let text):
      guard !text.isBlank else { return }
      write(text)
    case .trace(let trace): write(trace)
    case .table(let table):
      endList()
      guard !table.columns.isEmpty else { return }
      write(table, caption: identities.take(table.caption), isCaptionSaid: isCaptionSaid)
    case .stanza(let stanza):
      endList()
      write(stanza)
    case .beside(let stanzas):
      endList()
      html.markup("<div class=\"row\">\n")
      for stanza in stanzas { write(stanza) }
      html.markup("</div>\n")
    case .sheet:
      endList()
      html.markup("<hr class=\"sheet\">\n")
    case .chart(let chart):
      endList()
      write(chart, named: identities.take("chart"))
    }
  }

  private mutating func write(headline text: PaperText, at wanted: Int, after level: inout Int) {
    endList()
    // No level is left out, so that a reader who hears the page does not look for it.
    level = min(max(wanted + 1, 2), level + 1, 6)
    let words = text.pieces.filter { $0.note == nil }.map(\.words).joined()
    html.markup("<h\(level) id=\"\(identities.take(words))\"")
    language(of: words)
    html.markup(">")
    PaperMarkup.write(text, words: self.words, anchor: nil, to: &html)
    html.markup("</h\(level)>\n")
  }

  /// Writes lines right under each other.
  private mutating func write(_ stanza: PaperStanza) {
    let lines = stanza.texts
    guard !lines.isEmpty else { return }
    var names = ["lines"]
    if stanza.side != .start { names.append(stanza.side.rawValue) }
    if stanza.isSigned { names.append("signed") }
    html.markup("<p class=\"\(names.joined(separator: " "))\"")
    let whole = PaperText(lines.flatMap(\.pieces))
    let language = PaperScript.language(of: whole, in: paper.language)
    html.language(language, in: paper.language)
    html.markup(">")
    for (index, line) in lines.enumerated() {
      if index > 0 { html.markup("<br>\n") }
      PaperMarkup.write(line, words: PaperPageWords(language), anchor: nil, to: &html)
    }
    html.markup("</p>\n")
  }

  /// Writes a paragraph; items that follow each other are one list.
  mutating func write(_ text: PaperText) {
    let element: String
    var names: [String] = []
    var role = ""
    switch text.setting {
    case .body(let indent):
      element = "p"
      names = Self.depth(indent)
    case .remark(let indent):
      element = "p"
      names = ["remark"] + Self.depth(indent)
      role = " role=\"note\""
    case .item: element = "li"
    case .small:
      element = "p"
      names = ["small"]
    }
    if element == "li" {
      if !isInList { html.markup("<ul>\n") }
      isInList = true
    } else {
      endList()
    }
    html.markup("<\(element)")
    if !names.isEmpty { html.markup(" class=\"\(names.joined(separator: " "))\"") }
    let anchor = text.anchor.map { identities.take($0) }
    if let anchor { html.markup(" id=\"\(anchor)\"") }
    let language = PaperScript.language(of: text, in: paper.language)
    html.language(language, in: paper.language)
    html.markup("\(role)>")
    PaperMarkup.write(text, words: PaperPageWords(language), anchor: anchor, to: &html)
    html.markup("</\(element)>\n")
  }

  /// Writes the language of words as attributes, where it is not that of the page.
  mutating func language(of words: String) {
    html.language(PaperScript.language(of: words, in: paper.language), in: paper.language)
  }

  /// Ends a list, if one is open.
  mutating func endList() {
    if isInList { html.markup("</ul>\n") }
    isInList = false
  }

  private static func depth(_ indent: Int) -> [String] {
    indent > 0 ? ["d\(min(indent, 4))"] : []
  }
}
