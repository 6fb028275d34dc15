import DraftText

/// The words of a paper in Markdown, on one line.
struct PaperMarkdown {
  private var text = MarkdownText()

  private init() { text.keepsAddresses = true }

  /// A paragraph's words; words put in and taken out stand in elements.
  static func line(_ paragraph: PaperText) -> String {
    var line = PaperMarkdown()
    for (ink, pieces) in paragraph.stretches {
      let element: String? =
        switch ink {
        case .inserted: "ins"
        case .deleted: "del"
        case .found: "mark"
        case .plain, .mark, .names, .label: nil
        }
      if let element { line.text.addMarkup("<\(element)>") }
      for piece in pieces {
        let isLast = element == nil && piece == paragraph.pieces.last
        line.add(piece, isLast: isLast)
      }
      if let element { line.text.addMarkup("</\(element)>") }
    }
    return String(line.text.markdown)
  }

  /// The key of a note: its indicator, where that is a number, and otherwise one of its own.
  static func key(ofNote place: Int, _ mark: String) -> String {
    mark.utf8.allSatisfy { (48...57).contains($0) } && !mark.isEmpty ? mark : "note-\(place + 1)"
  }

  /// Words as they are.
  static func words(_ words: String) -> String { line(PaperText([.plain(words)])) }

  /// Words in bold.
  static func strong(_ words: String) -> String {
    line(PaperText([PaperText.Piece(.plain, words, style: Style(strong: true))]))
  }

  /// Adds a piece; names are set in italics and labels in bold.
  private mutating func add(_ piece: PaperText.Piece, isLast: Bool) {
    let (lead, core, trail) = MarkdownText.trimmed(piece.words)
    // Spaces before a paragraph would make code of it.
    if !text.markdown.isEmpty { text.add(lead) }
    guard !core.isEmpty else { return }
    if let note = piece.note {
      text.addMarkup("[^\(Self.key(ofNote: note, piece.words))]")
      return
    }
    let style = piece.style
    let link = style.link.flatMap(HTMLWriter.safeTarget)
    if link != nil { text.addMarkup("[") }
    let marks = marks(round: core, of: piece, endsApart: !trail.isEmpty || isLast)
    for mark in marks { text.addMarkup(mark.open) }
    text.add(core)
    for mark in marks.reversed() { text.addMarkup(mark.close) }
    if let link { text.addMarkup("](<\(link.replacing("&", with: "\\&"))>)") }
    text.add(trail)
  }

  /// What stands round words to set them; asterisks where no viewer can miss them, else elements.
  private func marks(
    round core: String,
    of piece: PaperText.Piece,
    endsApart: Bool
  ) -> [(open: String, close: String)] {
    let isStrong = piece.style.strong || piece.ink == .label
    let isEmphasis = piece.style.emphasis || piece.ink == .names
    let isRaised = piece.style.superscript
    let isAlone = [isStrong, isEmphasis, isRaised].count { $0 } == 1 && piece.style.link == nil
    let standsApart = endsApart && text.markdown.last.map { $0.properties.isWhitespace } ?? true
    let seesAsterisks = isAlone && (standsApart || text.canUseAsterisks(round: core))
    var marks: [(open: String, close: String)] = []
    if isStrong { marks.append(seesAsterisks ? ("**", "**") : ("<strong>", "</strong>")) }
    if isEmphasis { marks.append(seesAsterisks ? ("*", "*") : ("<em>", "</em>")) }
    if isRaised { marks.append(("<sup>", "</sup>")) }
    return marks
  }
}
