public import DraftText

/// Writes a draft as plain text: a paragraph a line, labels as printed, the notes at the end.
public struct TextDraftWriter: DraftWriter {
  /// Makes a writer.
  public init() {}

  /// Writes the words of a draft; styles and front matter have no place in plain text.
  public func write(_ reading: Reading) -> [UInt8] {
    let draft = reading.draft
    let labels = draft.footnoteLabels
    var bytes: [UInt8] = []
    func add(_ line: String) { bytes.append(contentsOf: (VisibleText.line(line) + "\n").utf8) }
    for (index, paragraph) in draft.paragraphs.enumerated() {
      if index > 0 { add("") }
      let label = RedlineBlock.printed(paragraph.label).map { $0 + " " } ?? ""
      let indent = String(repeating: "    ", count: itemDepth(paragraph.role))
      add(indent + label + Draft.spell(paragraph.runs, labels: labels))
    }
    for note in draft.footnotes {
      add("")
      add("[^\(note.label)]: " + Draft.spell(note.runs, labels: labels))
    }
    return bytes
  }

  private func itemDepth(_ role: Role) -> Int {
    if case .item(let depth) = role { min(depth, 8) } else { 0 }
  }
}
