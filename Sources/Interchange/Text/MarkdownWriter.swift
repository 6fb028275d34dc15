public import DraftText

/// Writes a draft as our Markdown, from which the same draft is read again.
///
/// Each paragraph and each item is a block of its own, never a list, since lists renumber; labels
/// are literal and escaped; the opening words keep their emphasis; notes stand at the end. Where
/// words and order would not tell what a paragraph is, a comment before it says so. Whether they
/// do is not guessed: the writer reads its own text again and looks.
public struct MarkdownWriter: Sendable {
  /// The line that says which record the draft was exported from; it goes into the front matter,
  /// where reading passes it over.
  public var receipt: String?

  /// Makes a writer.
  public init(receipt: String? = nil) {
    self.receipt = receipt
  }

  /// The draft as Markdown.
  ///
  /// - Parameter draft: a draft whose paragraphs hold no line feeds.
  /// - Returns: the text, ending in a line feed.
  public func text(of draft: Draft) -> String {
    var commented = Set(
      draft.paragraphs.indices.filter { index in
        let paragraph = draft.paragraphs[index]
        return paragraph.id != .provisional(index) || paragraph.label?.standing != nil
      }
    )
    // A comment can change what its neighbours are taken for, so the text is read until it
    // holds; as the commented only grow, that ends.
    while true {
      let body = body(of: draft, commented: commented)
      let misread = misread(body, of: draft).subtracting(commented)
      if misread.isEmpty { return FrontMatterBlock.text(of: draft, receipt: receipt) + body }
      commented.formUnion(misread)
    }
  }

  private func body(of draft: Draft, commented: Set<Int>) -> String {
    let keys = FootnoteKeys(draft).keys
    var body = ""
    for (index, paragraph) in draft.paragraphs.enumerated() {
      body += "\n"
      if commented.contains(index) {
        let id = paragraph.id == .provisional(index) ? nil : paragraph.id
        let comment = ParagraphComment(role: paragraph.role, label: paragraph.label, id: id)
        body += comment.text + "\n"
      }
      let words = MarkdownRuns(paragraph.runs, notes: keys).text
      body += head(of: paragraph, isCommented: commented.contains(index))
      body += words + "\n"
    }
    for note in draft.footnotes {
      let words = MarkdownRuns(note.runs, notes: keys).text
      body += "\n[^\(keys[note.id] ?? note.label)]: \(words)\n"
    }
    return body
  }

  private func head(of paragraph: Paragraph, isCommented: Bool) -> String {
    let mark =
      switch paragraph.role {
      case .title: "# "
      case .heading(let level): String(repeating: "#", count: min(6, level + 1)) + " "
      case .annex: "## "
      default: ""
      }
    guard let label = paragraph.label, !isCommented else { return mark }
    var spelled = ""
    for character in label.printed {
      if ".()*[]_".contains(character) { spelled.append("\\") }
      spelled.append(character)
    }
    return mark + spelled + " "
  }

  /// The paragraphs that a reader would not take for what they are.
  private func misread(_ body: String, of draft: Draft) -> Set<Int> {
    let structure = StructureReader(layout: .line, language: draft.language)
    guard let lines = try? LineReader().read(Array(body.utf8)).lines else { return [] }
    let read = structure.readAsWritten(lines).draft.paragraphs
    guard read.count == draft.paragraphs.count else { return Set(draft.paragraphs.indices) }
    return Set(
      zip(draft.paragraphs, read).enumerated().compactMap { index, pair in
        pair.0.role == pair.1.role && pair.0.label?.text == pair.1.label?.text
          && pair.0.words == pair.1.words ? nil : index
      }
    )
  }
}
