public import DraftText

/// Writes the outline of a draft: what each paragraph is called and how it begins.
///
/// One line a paragraph: the line of the source, the reference, the label, the first words, and
/// the footnotes and bracket marks in it. It is there to check that a text was read as it is
/// meant, before anything is compared.
public struct OutlineWriter: DraftWriter {
  /// How many columns there are; `nil` if lines are not to be cut.
  public var width: Int?
  /// The colours; `nil` for none.
  public var palette: TerminalPalette?

  /// Makes a writer.
  public init(width: Int? = nil, palette: TerminalPalette? = nil) {
    self.width = width
    self.palette = palette
  }

  /// Writes the outline of a draft.
  public func write(_ reading: Reading) -> [UInt8] {
    let draft = reading.draft
    var page = TerminalPage(width: width, palette: palette)
    page.add([(Self.census(of: draft), TerminalInk(tone: .strong))])
    for fact in Self.facts(in: draft.front) { page.add([(fact, TerminalInk(tone: .plain))]) }
    page.addBlank()
    let references = draft.referenceSpellings()
    let lineColumn = max(4, String(reading.paragraphLines.last ?? 0).count + 1)
    let names = draft.paragraphs.enumerated().map { index, paragraph in
      references[index] ?? paragraph.role.name
    }
    let nameColumn = min(names.reduce(8) { max($0, $1.unicodeScalars.count) }, 24) + 2
    let marks = Self.marks(in: draft)
    let labels = draft.footnoteLabels
    for (index, paragraph) in draft.paragraphs.enumerated() {
      var remarks: [String] = []
      let anchors = paragraph.runs.compactMap { run in
        if case .footnote(let id) = run { labels[id] ?? "?" } else { nil }
      }
      if !anchors.isEmpty {
        let noun = anchors.count == 1 ? "note" : "notes"
        remarks.append("\(noun) \(anchors.joined(separator: ", "))")
      }
      if let count = marks[index] {
        remarks.append("\(count) bracket mark\(count == 1 ? "" : "s")")
      }
      let line = index < reading.paragraphLines.count ? String(reading.paragraphLines[index]) : ""
      let name = Self.padded(names[index], to: nameColumn)
      let tail = remarks.isEmpty ? "" : "  · " + remarks.joined(separator: " · ")
      let lead = Self.padded(line, to: lineColumn, atEnd: true) + "  "
      let label = paragraph.label.map { $0.printed + " " } ?? ""
      let indent = lead.count + nameColumn
      let room = width.map { max($0 - indent - tail.count, 20) } ?? .max
      page.addLine([
        (lead, TerminalInk(tone: .dim)),
        (name, TerminalInk(tone: references[index] == nil ? .dim : .strong)),
        (Self.beginning(label + paragraph.words, columns: room), TerminalInk(tone: .plain)),
        (tail, TerminalInk(tone: .dim)),
      ])
    }
    footnotes(of: reading, lineColumn: lineColumn, nameColumn: nameColumn, on: &page)
    return page.bytes
  }

  private func footnotes(
    of reading: Reading,
    lineColumn: Int,
    nameColumn: Int,
    on page: inout TerminalPage
  ) {
    guard !reading.draft.footnotes.isEmpty else { return }
    page.addBlank()
    for (index, note) in reading.draft.footnotes.enumerated() {
      let line = index < reading.footnoteLines.count ? String(reading.footnoteLines[index]) : ""
      let words = Draft.spell(note.runs, labels: reading.draft.footnoteLabels)
      let lead = Self.padded(line, to: lineColumn, atEnd: true) + "  "
      let room = width.map { max($0 - lead.count - nameColumn, 20) } ?? .max
      page.addLine([
        (lead, TerminalInk(tone: .dim)),
        (Self.padded("note \(note.label)", to: nameColumn), TerminalInk(tone: .strong)),
        (Self.beginning(words, columns: room), TerminalInk(tone: .plain)),
      ])
    }
  }

  /// How many paragraphs of each kind there are: “English, 5 preambular paragraphs, …”.
  private static func census(of draft: Draft) -> String {
    var counts: [String: Int] = [:]
    for paragraph in draft.paragraphs { counts[paragraph.role.name, default: 0] += 1 }
    var clauses = [name(of: draft.language)]
    func clause(_ count: Int, _ one: String, _ many: String) {
      if count > 0 { clauses.append("\(count) \(count == 1 ? one : many)") }
    }
    clause(counts["preambular"] ?? 0, "preambular paragraph", "preambular paragraphs")
    clause(counts["operative"] ?? 0, "operative paragraph", "operative paragraphs")
    clause(counts["item"] ?? 0, "item", "items")
    clause(counts["plain"] ?? 0, "other paragraph", "other paragraphs")
    clause(draft.footnotes.count, "footnote", "footnotes")
    clause(draft.brackets.marks.count, "bracket mark", "bracket marks")
    return clauses.joined(separator: ", ")
  }

  private static func name(of language: Language) -> String {
    switch language {
    case .arabic: "Arabic"
    case .chinese: "Chinese"
    case .english: "English"
    case .french: "French"
    case .russian: "Russian"
    case .spanish: "Spanish"
    }
  }

  private static func facts(in front: FrontMatter) -> [String] {
    var facts: [String] = []
    let fields: [(String, String?)] = [
      ("version", front.version), ("symbol", front.symbol), ("session", front.session),
      ("agenda item", front.agendaItem), ("from", front.originSymbol),
    ]
    for (name, value) in fields { if let value { facts.append("\(name): \(value)") } }
    if !front.letters.isEmpty {
      let count = front.letters.count
      facts.append("\(count) cover letter\(count == 1 ? "" : "s") before the text")
    }
    return facts
  }

  private static func marks(in draft: Draft) -> [Int: Int] {
    var marks: [Int: Int] = [:]
    for mark in draft.brackets.marks { marks[mark.paragraph, default: 0] += 1 }
    return marks
  }

  private static func padded(_ text: String, to columns: Int, atEnd: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, columns - text.unicodeScalars.count))
    return atEnd ? spaces + text : text + spaces
  }

  /// As much of a text as fits, the rest shown by an ellipsis.
  private static func beginning(_ text: String, columns: Int) -> String {
    var used = 0
    var beginning = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      // The anchor of a footnote is named at the end of the line.
      if scalar == Paragraph.anchorScalar { continue }
      used += VisibleText.columns(of: scalar)
      if used > columns {
        beginning.removeLast()
        return String(beginning) + "…"
      }
      beginning.append(scalar)
    }
    return String(beginning)
  }
}
