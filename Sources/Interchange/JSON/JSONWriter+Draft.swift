import DraftText

extension JSONWriter {
  /// Writes a draft as an object, in one go.
  mutating func draft(_ reading: Reading, references: [String?], receipt: String? = nil) {
    draft(reading, references: references, receipt: receipt, afterEach: { _ in })
  }

  /// Writes a draft as an object, in the form of `Schemas/draft.schema.json`.
  ///
  /// - Parameters:
  ///   - reading: the draft, with the lines it was found on.
  ///   - references: how each paragraph is pointed at.
  ///   - receipt: the line that says which record the draft was exported from.
  ///   - goOn: what is done after each paragraph.
  mutating func draft(
    _ reading: Reading,
    references: [String?],
    receipt: String? = nil,
    afterEach goOn: (inout JSONWriter) throws -> Void
  ) rethrows {
    let draft = reading.draft
    let labels = draft.footnoteLabels
    beginObject()
    breakLine()
    member("language", draft.language.rawValue)
    breakLine()
    key("front")
    frontMatter(draft.front)
    breakLine()
    key("paragraphs")
    beginArray()
    for (index, paragraph) in draft.paragraphs.enumerated() {
      breakLine()
      beginObject()
      member("id", paragraph.id.description)
      member("role", paragraph.role.name)
      if let level = paragraph.role.level { member("level", level) }
      member("label", paragraph.label?.text)
      member("reference", index < references.count ? references[index] : nil)
      if index < reading.paragraphLines.count { member("line", reading.paragraphLines[index]) }
      member("text", Draft.spell(paragraph.runs, labels: labels))
      key("runs")
      runs(paragraph.runs)
      endObject()
      try goOn(&self)
    }
    endArray()
    breakLine()
    key("footnotes")
    beginArray()
    for (index, note) in draft.footnotes.enumerated() {
      breakLine()
      beginObject()
      member("id", note.id.description)
      member("label", note.label)
      if index < reading.footnoteLines.count { member("line", reading.footnoteLines[index]) }
      member("text", Draft.spell(note.runs, labels: labels))
      endObject()
    }
    endArray()
    breakLine()
    key("brackets")
    brackets(of: draft, labels: labels)
    breakLine()
    key("notes")
    beginArray()
    for note in reading.notes {
      breakLine()
      beginObject()
      if let line = note.line { member("line", line) }
      member("message", note.message)
      endObject()
    }
    endArray()
    if let receipt {
      breakLine()
      member("receipt", receipt)
    }
    endObject()
  }

  private mutating func runs(_ runs: [Run]) {
    beginArray()
    for run in runs {
      beginObject()
      switch run {
      case .text(let text, let style):
        member("text", text)
        members(of: style)
      case .footnote(let id):
        member("footnote", id.description)
      }
      endObject()
    }
    endArray()
  }

  /// Writes what is on in a style as members of the innermost object.
  mutating func members(of style: Style) {
    if style.emphasis { member("emphasis", true) }
    if style.strong { member("strong", true) }
    if style.superscript { member("superscript", true) }
    member("link", style.link)
  }

  private mutating func brackets(of draft: Draft, labels: [FootnoteID: String]) {
    let table = draft.brackets
    let offsets = SpelledOffsets(of: table.marks, in: draft, labels: labels).offsets
    beginArray()
    for (index, mark) in table.marks.enumerated() {
      breakLine()
      beginObject()
      member("paragraph", mark.paragraph)
      member("offset", offsets[index])
      member("kind", mark.kind.rawValue)
      if index < table.pairs.count, let pair = table.pairs[index] { member("pair", pair) }
      key("holders")
      beginArray()
      for holder in table.holders[index] ?? [] { string(holder.name) }
      endArray()
      endObject()
    }
    endArray()
  }
}
