extension WrappedTaker {
  mutating func isFurniture(_ block: Block) -> Bool {
    guard block.kind == .text, block.role == nil, block.spans.count == 1,
      let found = PageFurniture(block.head)
    else { return false }
    switch found.kind {
    case .job(let number):
      if parts.jobNumber == nil { parts.jobNumber = number }
    case .picture:
      break
    case .symbol:
      guard hasBody, !isInNotes || noteEnding == .stop || gap > usualGap else { return false }
    case .page(let page):
      guard hasBody, page == lastPage + 1 || lastPage == 0 && page <= 3 else { return false }
      lastPage = page
    case .address:
      // An address that a sentence announces belongs to it.
      if isInNotes, openNote != nil, noteEnding != .stop { return false }
      if !isInNotes, current != nil, ending == .colon, gap == usualGap { return false }
    }
    parts.notes.append(ReadingNote(line: block.number, .dropped(block.words)))
    if found.kind != .picture {
      leaveNotes()
      isInterrupted = true
    }
    return true
  }

  mutating func takeNote(_ block: Block) -> Bool {
    if block.labelled == nil, let bare = NoteDefinition.bare(block.head),
      bare.value == lastNote + 1 || openNote == nil
    {
      var words = block
      words.dropFirst(bare.length)
      lastNote = bare.value
      beginNote(bare.label, words)
      return true
    }
    guard openNote != nil else {
      // A rule that no note follows parted the text.
      isInNotes = false
      return false
    }
    let isNext: Bool
    if case .number(let value)? = block.labelled?.shape {
      isNext = value == lastNumber + 1
    } else {
      isNext = block.labelled != nil
    }
    let goesOnAbove =
      noteEnding == .stop && (block.startsSmall && ending != .stop || gap > usualGap)
    if isNext && noteEnding == .stop || goesOnAbove {
      leaveNotes()
      return false
    }
    openNote?.append(block.spans)
    noteEnding = block.ending
    return true
  }

  mutating func beginNote(_ label: String, _ block: Block) {
    closeNote()
    openNote = block
    noteLabel = label
    lastNote = Int(label) ?? lastNote
    noteEnding = block.ending
    isInNotes = true
    isInterrupted = true
    gap = 0
  }

  mutating func closeNote() {
    guard var block = openNote else { return }
    block.coalesce()
    parts.definitions.append(
      NoteDefinition(label: noteLabel, number: block.number, spans: block.spans)
    )
    openNote = nil
  }

  mutating func leaveNotes() {
    closeNote()
    isInNotes = false
  }
}
