import DraftText

/// The texts of a copy with its anchors called as the draft calls them.
///
/// Footnotes are counted anew in each text. Where both have a note, the copy's anchor is spelled
/// with the draft's label; the anchor of a new note cannot be, and is left out and told.
struct CopiedTexts {
  private let comparison: Comparison
  private let newLabels: [FootnoteID: String]
  /// The draft's labels of the notes of the copy.
  private var labels: [FootnoteID: String] = [:]
  private let renumbered: RenumberedAnchors
  /// What becomes of notes besides.
  private(set) var notes: [WantedNote] = []

  init(_ comparison: Comparison) {
    self.comparison = comparison
    newLabels = comparison.new.footnoteLabels
    renumbered = RenumberedAnchors(of: comparison)
    var callers: [FootnoteID: Int] = [:]
    for (index, paragraph) in comparison.new.paragraphs.enumerated() {
      for case .footnote(let id) in paragraph.runs where callers[id] == nil { callers[id] = index }
    }
    let oldLabels = comparison.old.footnoteLabels
    for relation in comparison.footnoteRelations {
      guard let place = relation.new.first else { continue }
      let note = comparison.new.footnotes[place]
      let old = relation.old.first.map { comparison.old.footnotes[$0] }
      if let old { labels[note.id] = oldLabels[old.id] }
      if relation.operation == .same { continue }
      notes.append(
        WantedNote(
          paragraph: callers[note.id],
          label: old?.label ?? note.label,
          old: old.map { Draft.spell($0.runs, labels: [:]) },
          new: Draft.spell(note.runs, labels: [:])
        )
      )
    }
  }

  /// The text of a paragraph of the copy.
  func text(_ paragraph: Int) -> String {
    comparison.new.paragraphs[paragraph].runs.reduce(into: "") { text, run in
      switch run {
      case .text(let words, _): text += words
      case .footnote(let id): text += spelled(id)
      }
    }
  }

  private func spelled(_ id: FootnoteID) -> String { labels[id].map { "[^\($0)]" } ?? "" }

  /// The script of a relation, of which the new side is as ``text(_:)`` spells it.
  func script(of relation: Relation) -> [Segment] {
    let isRenumbered = renumbered.segments(in: relation.script, of: relation)
    // The anchors of the copy by the scalar at which they begin.
    var anchors: [Int: FootnoteID] = [:]
    var place = 0
    for (index, paragraph) in relation.new.enumerated() {
      if index > 0 { place += 1 }
      for run in comparison.new.paragraphs[paragraph].runs {
        if case .footnote(let id) = run { anchors[place] = id }
        place += Draft.spell([run], labels: newLabels).unicodeScalars.count
      }
    }
    var script: [Segment] = []
    func append(_ kind: Segment.Kind, _ text: String) {
      guard !text.isEmpty else { return }
      if script.last?.kind == kind {
        script[script.count - 1].text += text
      } else {
        script.append(Segment(kind, text))
      }
    }
    place = 0
    for (index, segment) in relation.script.enumerated() {
      switch segment.kind {
      case .kept:
        append(.kept, segment.text)
        place += segment.text.unicodeScalars.count
      case .deleted: append(isRenumbered.contains(index) ? .kept : .deleted, segment.text)
      case .inserted:
        let scalars = Array(segment.text.unicodeScalars)
        var words = ""
        var offset = 0
        while offset < scalars.count {
          if let id = anchors[place + offset] {
            words += spelled(id)
            offset += "[^\(newLabels[id] ?? "?")]".unicodeScalars.count
          } else {
            words.unicodeScalars.append(scalars[offset])
            offset += 1
          }
        }
        place += scalars.count
        if !isRenumbered.contains(index) { append(.inserted, words) }
      }
    }
    return script
  }
}
