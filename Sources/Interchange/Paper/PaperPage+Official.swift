import DraftText

/// What pages of official documents have and others have not: masthead and notes.
extension PaperPage {
  /// Writes the two bands of a masthead.
  mutating func write(_ masthead: PaperMasthead) {
    html.markup("<div class=\"masthead\">\n<div class=\"band\">\n")
    line("name", masthead.name)
    line("symbol", masthead.symbol)
    html.markup("</div>\n<div class=\"band\">\n")
    line("organ", masthead.organ)
    html.markup("<div class=\"facts\">\n")
    for fact in masthead.facts { line(nil, fact) }
    html.markup("</div>\n</div>\n</div>\n")
  }

  private mutating func line(_ name: String?, _ words: String) {
    html.markup("<p")
    if let name { html.markup(" class=\"\(name)\"") }
    html.markup("><bdi")
    language(of: words)
    html.markup(">")
    html.text(words)
    html.markup("</bdi></p>\n")
  }

  /// Writes the notes under a short rule, each with a way back to where it is called.
  mutating func writeNotes() {
    guard !paper.notes.isEmpty else { return }
    let words = PaperPageWords(paper.language)
    html.markup("<section class=\"notes\" role=\"doc-endnotes\"")
    html.attribute("aria-label", words.notes)
    html.markup(">\n")
    for (place, note) in paper.notes.enumerated() {
      html.markup("<p id=\"note-\(place + 1)\"")
      let language = PaperScript.language(of: note.text, in: paper.language)
      html.language(language, in: paper.language)
      html.markup("><a href=\"#call-\(place + 1)\" role=\"doc-backlink\"")
      html.attribute("aria-label", "\(words.back) \(note.mark)")
      html.markup("><sup>")
      html.text(note.mark)
      html.markup("</sup></a> ")
      PaperMarkup.write(note.text, words: PaperPageWords(language), anchor: nil, to: &html)
      html.markup("</p>\n")
    }
    html.markup("</section>\n")
  }
}
