import DraftText

/// Two editions of a text beside each other, paragraph by paragraph.
struct ParallelPage {
  /// What was written so far.
  private(set) var html = HTMLWriter()

  private var left: DraftPage
  private var right: DraftPage
  private let names: [Language: String]

  /// Puts two editions beside each other.
  ///
  /// - Parameters:
  ///   - left: the text.
  ///   - right: the edition, its paragraphs under the identities of those that they translate.
  ///   - names: what the languages are called.
  init(_ left: DraftPage, _ right: DraftPage, names: [Language: String]) {
    self.names = names
    self.left = left
    self.right = right
  }

  /// Writes masthead, letters, rows and footnotes.
  mutating func write() {
    within(\.left) { $0.facts() }
    within(\.left) { $0.letters() }
    html.markup("<section class=\"clean parallel\" aria-labelledby=\"text\">\n")
    html.markup("<h2 id=\"text\">The text</h2>\n")
    html.markup("<div class=\"editions tongues\" aria-hidden=\"true\">")
    for page in [left, right] {
      html.markup("<p>")
      html.text(name(of: page))
      html.markup("</p>")
    }
    html.markup("</div>\n")
    var levels = (left: 2, right: 2)
    for (index, others) in rows.enumerated() {
      html.markup("<div class=\"editions\">\n<div")
      within(\.left) { $0.direction() }
      html.markup(">\n")
      tongue(of: left)
      within(\.left) { $0.paragraph(index, level: &levels.left) }
      html.markup("</div>\n<div")
      within(\.right) { $0.direction() }
      html.markup(">\n")
      if !others.isEmpty { tongue(of: right) }
      for other in others { within(\.right) { $0.paragraph(other, level: &levels.right) } }
      html.markup("</div>\n</div>\n")
    }
    html.markup("</section>\n")
    footnotes()
  }

  private func name(of page: DraftPage) -> String {
    names[page.draft.language] ?? page.draft.language.rawValue
  }

  /// Says in which language the words that follow are, for where both editions stand under each
  /// other.
  private mutating func tongue(of page: DraftPage) {
    html.markup("<p class=\"half\" lang=\"en\" dir=\"ltr\" aria-hidden=\"true\">")
    html.text(name(of: page))
    html.markup("</p>\n")
  }

  /// For each paragraph of the text those of the edition that stand beside it: what translates it,
  /// and what follows that and translates nothing.
  private var rows: [[Int]] {
    let paragraphs = left.draft.paragraphs
    guard !paragraphs.isEmpty else { return [] }
    let places = Dictionary(
      paragraphs.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var rows: [[Int]] = Array(repeating: [], count: paragraphs.count)
    var row = 0
    for (index, paragraph) in right.draft.paragraphs.enumerated() {
      row = places[paragraph.id] ?? row
      rows[row].append(index)
    }
    return rows
  }

  private mutating func footnotes() {
    guard !left.draft.footnotes.isEmpty || !right.draft.footnotes.isEmpty else { return }
    html.markup("<section class=\"clean notes\" aria-labelledby=\"notes\">\n")
    html.markup("<h2 id=\"notes\">Footnotes</h2>\n<div class=\"editions\">\n<div")
    within(\.left) { $0.direction() }
    html.markup(">\n")
    within(\.left) { $0.footnoteTexts() }
    html.markup("</div>\n<div")
    within(\.right) { $0.direction() }
    html.markup(">\n")
    within(\.right) { $0.footnoteTexts() }
    html.markup("</div>\n</div>\n</section>\n")
  }

  /// Lets one of the editions go on writing where the page is.
  private mutating func within(
    _ side: WritableKeyPath<ParallelPage, DraftPage>,
    _ write: (inout DraftPage) -> Void
  ) {
    var page = self[keyPath: side]
    // Moved and not copied: the page grows with each paragraph.
    swap(&page.html, &html)
    write(&page)
    swap(&page.html, &html)
    self[keyPath: side] = page
  }
}
