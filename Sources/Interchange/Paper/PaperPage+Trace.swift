extension PaperPage {
  /// Writes a paragraph with its words tinted, and below it where they come from.
  mutating func write(_ trace: PaperTrace) {
    endList()
    let whole = PaperText(trace.stretches.map { .plain($0.words) })
    let language = PaperScript.language(of: whole, in: paper.language)
    html.markup("<p")
    if !trace.label.isEmpty {
      let anchor = identities.take(trace.label)
      html.markup(" id=\"\(anchor)\"")
      html.language(language, in: paper.language)
      html.markup("><span class=\"label\"><a href=\"#\(anchor)\">")
      html.text(trace.label)
      html.markup("</a></span>\u{2003}")
    } else {
      html.language(language, in: paper.language)
      html.markup(">")
    }
    for stretch in trace.stretches {
      guard let tint = stretch.tint else {
        write(calling: stretch.words)
        continue
      }
      // A space has no source that anybody could see.
      let (lead, core, trail) = MarkdownText.trimmed(stretch.words)
      html.text(lead)
      guard !core.isEmpty else { continue }
      html.markup("<span class=\"tint t\(PaperTrace.tint(tint))\"")
      html.attribute("title", stretch.detail)
      html.markup(">")
      write(calling: core)
      html.markup("</span>")
      html.text(trail)
    }
    html.markup("</p>\n")
    let sources = trace.sources
    guard !sources.isEmpty else { return }
    html.markup("<ul class=\"sources\">\n")
    for source in sources {
      html.markup("<li>")
      html.text(source.detail + ": ")
      for (place, words) in source.words.enumerated() {
        if place > 0 { html.markup(", ") }
        html.markup("“<span class=\"tint t\(PaperTrace.tint(source.tint ?? 0))\"")
        html.language(language, in: paper.language)
        html.markup(">")
        write(calling: words)
        html.markup("</span>”")
      }
      html.markup("</li>\n")
    }
    html.markup("</ul>\n")
  }

  /// Writes words in which a call of a footnote is spelled `[^3]`, and raises it.
  private mutating func write(calling words: String) {
    var rest = words[...]
    while let start = rest.firstIndex(of: "[") {
      html.text(String(rest[..<start]))
      rest = rest[start...]
      guard rest.hasPrefix("[^"), let end = rest.prefix(24).firstIndex(of: "]") else {
        html.text("[")
        rest = rest.dropFirst()
        continue
      }
      html.markup("<sup>")
      html.text(String(rest[..<end].dropFirst(2)))
      html.markup("</sup>")
      rest = rest[rest.index(after: end)...]
    }
    html.text(String(rest))
  }
}
