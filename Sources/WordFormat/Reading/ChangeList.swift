import DraftText

/// Lists the changes of a document, one for each stretch that one person changed in one way.
struct ChangeList {
  private(set) var changes: [DocumentChange] = []
  private let places: PlaceNames

  init(_ text: RevisedText, _ places: PlaceNames) {
    self.places = places
    for paragraph in text.paragraphs { add(paragraph, note: nil) }
    for (id, label) in places.notes.sorted(by: { Self.order($0.value) < Self.order($1.value) }) {
      for paragraph in text.notes[id] ?? [] { add(paragraph, note: label) }
    }
  }

  /// Notes by their labels, as numbers where they are.
  private static func order(_ label: String) -> (Int, String) {
    (Int(label.prefix { $0.isNumber }) ?? .max, label)
  }

  private mutating func add(_ paragraph: RevisedText.Paragraph, note: String?) {
    let start = changes.count
    var place: (revisions: [WordRevision], formatting: WordRevision?) = ([], nil)
    for run in paragraph.runs {
      let words: String
      switch run.content {
      case .words(let told): words = told
      case .note(let id, let mark): words = mark ?? places.notes[id].map { "[\($0)]" } ?? ""
      }
      let next = (run.revisions, run.former?.by)
      let goesOn = changes.count > start && place.revisions == next.0 && place.formatting == next.1
      place = next
      if let kind = Self.kind(of: run.revisions) {
        if goesOn {
          changes[changes.count - 1].words += words
        } else {
          append(kind, run.revisions, paragraph, note, words)
        }
      } else if let by = run.former?.by {
        if goesOn {
          changes[changes.count - 1].words += words
        } else {
          append(.formatting, [by], paragraph, note, words)
        }
      }
    }
    addMark(of: paragraph, note: note, since: start)
    if let by = paragraph.properties {
      append(.paragraphFormatting, [by], paragraph, note, Self.formatting(of: paragraph))
    }
  }

  /// Adds what happened to the mark, which alone is a split or a join; with all words of the
  /// paragraph it means that the paragraph came or went.
  private mutating func addMark(
    of paragraph: RevisedText.Paragraph,
    note: String?,
    since start: Int
  ) {
    guard let kind = Self.kind(of: paragraph.revisions) else { return }
    // What came and went again, or came with what came, belongs to the whole.
    let kinds = paragraph.runs.compactMap { Self.kind(of: $0.revisions) ?? .formatting }
    let isArrival = kind == .insertion || kind == .moveTo
    let isWhole = kinds.allSatisfy { other in
      isArrival ? [.insertion, .moveTo, .withdrawal].contains(other) : other == kind
    }
    if isWhole, changes.count > start {
      for index in start..<changes.count where changes[index].kind == kind {
        changes[index].isWholeParagraph = true
      }
    } else if paragraph.cell == nil {
      append(
        kind == .withdrawal ? kind : isArrival ? .split : .join,
        paragraph.revisions,
        paragraph,
        note,
        ""
      )
    }
  }

  private mutating func append(
    _ kind: DocumentChange.Kind,
    _ revisions: [WordRevision],
    _ paragraph: RevisedText.Paragraph,
    _ note: String?,
    _ words: String
  ) {
    changes.append(
      DocumentChange(
        kind: kind,
        isWholeParagraph: false,
        authors: kind == .withdrawal ? revisions.map(\.author) : revisions.suffix(1).map(\.author),
        date: revisions.last?.date,
        paragraph: paragraph.number,
        reference: note == nil ? places.name(of: paragraph.number) : nil,
        note: note,
        words: words
      )
    )
  }

  /// What several revisions, one inside the other, come to.
  private static func kind(of revisions: [WordRevision]) -> DocumentChange.Kind? {
    guard let last = revisions.last else { return nil }
    let arrives = revisions.contains { $0.kind.isArrival }
    let goes = revisions.contains { !$0.kind.isArrival }
    if arrives, goes { return .withdrawal }
    switch last.kind {
    case .insertion: return .insertion
    case .deletion: return .deletion
    case .moveFrom: return .moveFrom
    case .moveTo: return .moveTo
    }
  }

  private static func formatting(of paragraph: RevisedText.Paragraph) -> String {
    var told: [String] = []
    if let former = paragraph.formerStyleName, former != paragraph.styleName {
      told.append("style “\(former)” → “\(paragraph.styleName)”")
    }
    if paragraph.label != paragraph.formerLabel {
      told.append("number “\(paragraph.formerLabel ?? "")” → “\(paragraph.label ?? "")”")
    }
    return told.joined(separator: ", ")
  }
}
