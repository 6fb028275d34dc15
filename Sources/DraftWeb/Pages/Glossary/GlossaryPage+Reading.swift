extension GlossaryPage {
  /// Reads a glossary as the documentation writes it.
  ///
  /// Sections begin with `###`; in them are lines such as “- **Chapeau**: the words of a paragraph
  /// before its first item.”
  init(markdown: String) {
    var sections: [(title: String, lines: [Substring])] = []
    for line in markdown.split(separator: "\n") {
      if line.hasPrefix("### ") {
        sections.append((String(line.dropFirst(4)), []))
      } else if line.hasPrefix("- "), !sections.isEmpty {
        sections[sections.count - 1].lines.append(line.dropFirst(2))
      }
    }
    let heads = sections.flatMap(\.lines).map { Self.halves(of: $0).head }
    // Titles of sections and words share one page, and so their anchors.
    let names =
      sections.map { "section \($0.title)" } + heads.map { Self.terms(in: $0).first ?? "" }
    var anchors = Slug.spell(names, fallback: "word").map { $0 ?? "" }[...]
    let titles = anchors.prefix(sections.count)
    anchors = anchors.dropFirst(sections.count)
    self.sections = zip(sections, titles).map { section, anchor in
      Section(
        title: section.title,
        entries: section.lines.map { line in
          let (head, meaning) = Self.halves(of: line)
          let runs = Self.runs(in: meaning)
          return Entry(
            anchor: anchors.popFirst() ?? "",
            terms: Self.terms(in: head),
            meaning: runs.map(\.text).joined(),
            head: Self.runs(in: head),
            runs: runs
          )
        },
        anchor: anchor
      )
    }
  }

  /// What is explained, and what it means.
  private static func halves(of line: Substring) -> (head: Substring, meaning: Substring) {
    guard let colon = line.firstRange(of: ": ") else { return (line, "") }
    return (line[..<colon.lowerBound], line[colon.upperBound...])
  }

  private static func terms(in head: Substring) -> [String] {
    runs(in: head).filter(\.isStrong).map(\.text)
  }

  /// The stretches of a line of Markdown.
  private static func runs(in text: Substring) -> [Run] {
    // Names of types lead nowhere here.
    let text = text.replacing(#/ ?\(``[^`]*``\)/#, with: "")
    var runs: [Run] = []
    var rest = text[...]
    while !rest.isEmpty {
      if let match = rest.prefixMatch(of: /\*\*([^*]+)\*\*/) {
        runs.append(Run(text: String(match.output.1), isStrong: true, isPlain: false))
        rest = rest[match.range.upperBound...]
      } else if let match = rest.prefixMatch(of: /\*([^*]+)\*/) {
        runs.append(Run(text: String(match.output.1), isEmphasized: true, isPlain: false))
        rest = rest[match.range.upperBound...]
      } else if let match = rest.prefixMatch(of: /`+([^`]+)`+/) {
        runs.append(Run(text: String(match.output.1), isCode: true, isPlain: false))
        rest = rest[match.range.upperBound...]
      } else {
        let end = rest.dropFirst().firstIndex { $0 == "*" || $0 == "`" } ?? rest.endIndex
        runs.append(Run(text: String(rest[..<end]), isPlain: true))
        rest = rest[end...]
      }
    }
    return runs
  }
}
