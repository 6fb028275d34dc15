import DraftText

/// The page of a draft, from its head to its foot.
struct DraftPage {
  /// What is shown.
  let draft: Draft
  /// How it is shown.
  let writer: HTMLDraftWriter
  /// What was written so far.
  var html = HTMLWriter()

  /// Where the page of a paragraph is, by its place; nothing where paragraphs have none.
  private let addresses: [String?]
  private let references: [String?]
  /// The identity of each paragraph.
  private(set) var paragraphs: [String] = []
  private var notes: [FootnoteID: String] = [:]
  private let labels: [FootnoteID: String]
  /// The notes for which a call was written that they can lead back to.
  private var called: Set<FootnoteID> = []

  init(
    draft: Draft,
    writer: HTMLDraftWriter,
    addresses: [String?] = [],
    prefix: String = ""
  ) {
    self.draft = draft
    self.writer = writer
    self.addresses = addresses
    references = draft.referenceSpellings()
    labels = draft.footnoteLabels
    var pool = IdentityPool(taken: ["top", "main", "text", "letters", "notes"])
    for (index, reference) in references.enumerated() {
      paragraphs.append(pool.take(prefix + (reference ?? "p\(index + 1)")))
    }
    for note in draft.footnotes { notes[note.id] = pool.take("\(prefix)note-" + note.label) }
  }

  /// Writes the page.
  mutating func write() {
    head()
    html.markup("<body>\n<a class=\"skip\" href=\"#text\">Skip to the text</a>\n")
    header()
    html.markup("<main id=\"main\">\n")
    letters()
    text()
    footnotes()
    html.markup("</main>\n<footer><p>Made with zerodraft; this is no official record.</p>")
    html.receipt(writer.receipt)
    html.markup("</footer>\n</body>\n</html>\n")
  }

  private mutating func head() {
    html.markup(
      """
      <!DOCTYPE html>
      <html lang="en" id="top">
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
    html.text([writer.name, writer.subject].compactMap { $0 }.joined(separator: ": "))
    html.markup("</title>\n<style>\n\(PageStyle.base)\(Self.style)</style>\n</head>\n")
  }

  private mutating func header() {
    html.markup("<header>\n")
    if let subject = writer.subject {
      html.markup("<p class=\"kicker\">")
      html.text(subject)
      html.markup("</p>\n")
    }
    html.markup("<h1><bdi>")
    html.text(writer.name)
    html.markup("</bdi></h1>\n")
    facts()
    html.markup("</header>\n")
  }

  /// Writes what stands under the name, the text and its notes, without a page round them.
  mutating func writeBody() {
    facts()
    letters()
    text()
    footnotes()
  }

  /// Writes what the masthead says.
  mutating func facts() {
    let facts = MastheadFacts(draft.front).facts
    if !facts.isEmpty {
      html.markup("<dl class=\"facts\">\n")
      for fact in facts {
        let isForeign = draft.language != .english
        html.markup("<div><dt>\(fact.name)</dt><dd>\(isForeign ? "<bdi>" : "")")
        html.text(fact.value)
        html.markup("\(isForeign ? "</bdi>" : "")</dd></div>\n")
      }
      html.markup("</dl>\n")
    }
  }

  /// Writes the letters, folded.
  mutating func letters() {
    let letters = draft.front.letters
    guard !letters.isEmpty else { return }
    html.markup("<section class=\"letters\" aria-labelledby=\"letters\">\n")
    html.markup("<h2 id=\"letters\">\(letters.count == 1 ? "Letter" : "Letters")</h2>\n")
    for letter in letters {
      html.markup("<details><summary>")
      html.text(letter.date.map { "Letter of \($0.printed)" } ?? "Letter without a date")
      html.markup("</summary>\n<div")
      direction()
      html.markup(">\n")
      for line in letter.lines {
        html.markup("<p>")
        html.text(line)
        html.markup("</p>\n")
      }
      html.markup("</div>\n</details>\n")
    }
    html.markup("</section>\n")
  }

  /// Writes the language and the direction of the text as attributes.
  mutating func direction() {
    let language = draft.language
    html.markup(" lang=\"\(language.rawValue)\" dir=\"\(language.isRightToLeft ? "rtl" : "ltr")\"")
  }

  private mutating func text() {
    html.markup("<section class=\"clean\" aria-labelledby=\"text\">\n")
    html.markup("<h2 id=\"text\">The text</h2>\n<div")
    direction()
    html.markup(">\n")
    var level = 2
    for index in draft.paragraphs.indices { paragraph(index, level: &level) }
    html.markup("</div>\n</section>\n")
  }

  /// Writes a paragraph.
  mutating func paragraph(_ index: Int, level: inout Int) {
    let paragraph = draft.paragraphs[index]
    let element = ComparisonPage.element(for: paragraph.role, level: &level)
    let hangs = paragraph.label != nil && element == "p"
    let name = ComparisonPage.cssClass(of: paragraph.role) + (hangs ? " hangs" : "")
    html.markup("<\(element) class=\"\(name)\" id=\"\(paragraphs[index])\">")
    reference(index)
    if let label = paragraph.label {
      html.markup("<span class=\"label\">")
      html.text(label.printed)
      html.markup(" </span>")
    }
    runs(paragraph.runs)
    html.markup("</\(element)>\n")
  }

  /// The way to the page of a paragraph, in the margin.
  private mutating func reference(_ index: Int) {
    guard addresses.indices.contains(index), let address = addresses[index],
      let reference = references[index]
    else { return }
    html.markup("<a class=\"way\" lang=\"en\" dir=\"ltr\"")
    html.attribute("href", address)
    html.markup(">")
    html.text(reference)
    html.markup("</a> ")
  }

  private mutating func runs(_ runs: [Run]) {
    for run in runs {
      switch run {
      case .text(let words, let style): RedlineMarkup.write(words, style, to: &html)
      case .footnote(let id):
        html.markup("<sup class=\"call\">")
        if let note = notes[id] {
          html.markup("<a href=\"#\(note)\"")
          if called.insert(id).inserted { html.markup(" id=\"call-\(note)\"") }
          html.attribute("aria-label", "footnote \(labels[id] ?? "?")")
          html.markup(">")
        }
        html.text(labels[id] ?? "?")
        html.markup(notes[id] == nil ? "</sup>" : "</a></sup>")
      }
    }
  }

  private mutating func footnotes() {
    guard !draft.footnotes.isEmpty else { return }
    html.markup("<section class=\"clean notes\" aria-labelledby=\"notes\">\n")
    html.markup("<h2 id=\"notes\">Footnotes</h2>\n<div")
    direction()
    html.markup(">\n")
    footnoteTexts()
    html.markup("</div>\n</section>\n")
  }

  /// Writes the footnotes, one after the other.
  mutating func footnoteTexts() {
    for note in draft.footnotes {
      let identity = notes[note.id] ?? ""
      html.markup("<p class=\"hangs\" id=\"\(identity)\"><span class=\"label\">")
      html.text(note.label)
      html.markup(" </span>")
      let isCalled = called.contains(note.id)
      runs(note.runs)
      if isCalled {
        html.markup(" <a class=\"back\" href=\"#call-\(identity)\"")
        html.markup(" aria-label=\"back to the text\">↩</a>")
      }
      html.markup("</p>\n")
    }
  }

  static let style = """
    .kicker { text-transform: none; letter-spacing: 0; font-size: .9375rem; }
    .facts { margin: 0; font: .875rem/1.5 system-ui, "Segoe UI", "Noto Sans", Arial, sans-serif; }
    .facts div { display: flex; gap: .75rem; }
    .facts dt { min-width: 7rem; color: var(--quiet); }
    .facts dd { margin: 0; overflow-wrap: anywhere; }
    .letters summary { cursor: pointer; padding: .25rem 0; }
    .letters details > div { padding: 0 1.25rem; border-left: 3px solid var(--rule); }
    .letters details > div[dir=rtl] { border-left: 0; border-right: 3px solid var(--rule); }
    .letters p { margin: .5rem 0; }
    .clean p { margin: 0 0 1rem; overflow-wrap: break-word; }
    .clean h3 { margin: 1.5rem 0 1rem; font-size: 1.25rem; line-height: 1.35; }
    .clean h4, .clean h5, .clean h6 { margin: 1.5rem 0 1rem; font-size: 1.0625rem; }
    .clean .hangs { padding-left: 3rem; text-indent: -3rem; }
    .clean .hangs .label { display: inline-block; min-width: 3rem; text-indent: 0; }
    .clean .item { margin-left: 3rem; }
    .clean .d2 { margin-left: 6rem; }
    .clean .d3, .clean .d4 { margin-left: 9rem; }
    .clean [dir=rtl] .hangs { padding-left: 0; padding-right: 3rem; }
    .clean [dir=rtl] .item { margin-left: 0; margin-right: 3rem; }
    .clean [dir=rtl] .d2 { margin-right: 6rem; }
    .clean [dir=rtl] .d3, .clean [dir=rtl] .d4 { margin-right: 9rem; }
    .clean p:target { outline: 2px solid var(--rule); outline-offset: 6px; }
    .notes p { font-size: .9375rem; }
    @media (max-width: 46rem) {
      .clean .item { margin-left: 1rem; }
      .clean .d2, .clean .d3, .clean .d4 { margin-left: 2rem; }
      .clean [dir=rtl] .item { margin-left: 0; margin-right: 1rem; }
      .clean [dir=rtl] .d2, .clean [dir=rtl] .d3, .clean [dir=rtl] .d4 { margin-right: 2rem; }
    }
    @media print { .letters { display: none; } .clean p { orphans: 3; widows: 3; } }

    """
}
