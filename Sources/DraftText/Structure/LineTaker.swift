/// Takes a source apart in which every line is a whole paragraph.
///
/// A text without blank lines and rules is taken exactly as it stands. Elsewhere page furniture
/// is left out and a paragraph that a page cut in two is put together again.
///
/// - Complexity: linear in the lines.
struct LineTaker {
  private(set) var parts = SourceParts()
  private let isDense: Bool
  private var isInterrupted = false
  private var followsBlank = false
  private var followsRule = false
  private var hasBody = false
  private var lastNote = 0
  private var lastPage = 0

  init(_ lines: [Line]) {
    isDense = lines.allSatisfy { $0.kind != .blank && $0.kind != .rule }
    parts.isPaged = !isDense
    parts.blocks.reserveCapacity(lines.count)
    // Lines are looked at in their places: to take each out would be to count its owners.
    let lines = lines.span
    for index in lines.indices { take(lines[index]) }
    closeLast()
  }

  private mutating func take(_ line: Line) {
    switch line.kind {
    case .blank:
      followsBlank = true
      return
    case .rule:
      isInterrupted = true
      followsRule = true
      parts.notes.append(ReadingNote(line: line.number, .dropped("a rule")))
      return
    case .text, .heading:
      break
    }
    if let label = line.noteLabel {
      parts.definitions.append(NoteDefinition(label: label, number: line.number, spans: line.spans))
      lastNote = Int(label) ?? lastNote
      isInterrupted = true
      return
    }
    var block = Block(line)
    guard !block.spans.isEmpty else { return }
    if !isDense, line.role == nil {
      if isFurniture(block) { return }
      if isInterrupted, followsRule || !parts.definitions.isEmpty, takeBareNote(block) { return }
    }
    followsRule = false
    block.isInterrupted = isInterrupted
    block.followsBlank = followsBlank
    isInterrupted = false
    followsBlank = false
    if !isDense, hasBody, let last = parts.blocks.indices.last,
      goesOn(parts.blocks[last], with: block)
    {
      parts.notes.append(
        ReadingNote(line: parts.blocks[last].number, .joined(with: block.number))
      )
      parts.blocks[last].append(block.spans)
      return
    }
    if !hasBody {
      hasBody = block.labelled != nil || Formula.isOpening(block)
    }
    closeLast()
    parts.blocks.append(consume block)
  }

  /// Puts the words of a joined paragraph together, once it is whole.
  private mutating func closeLast() {
    guard let last = parts.blocks.indices.last, parts.blocks[last].spans.count > 1 else { return }
    parts.blocks[last].coalesce()
  }

  private mutating func isFurniture(_ block: Block) -> Bool {
    guard block.kind == .text, block.spans.count == 1, let found = PageFurniture(block.head) else {
      return false
    }
    switch found.kind {
    case .job(let number):
      if parts.jobNumber == nil { parts.jobNumber = number }
    case .picture:
      break
    case .symbol:
      guard hasBody else { return false }
    case .page(let page):
      guard hasBody, page == lastPage + 1 || lastPage == 0 && page <= 3 else { return false }
      lastPage = page
    case .address:
      return false
    }
    if found.kind != .picture { isInterrupted = true }
    parts.notes.append(ReadingNote(line: block.number, .dropped(block.words)))
    return true
  }

  private mutating func takeBareNote(_ block: Block) -> Bool {
    guard let note = NoteDefinition.bare(block.head), note.value == lastNote + 1,
      block.kind == .text, block.labelled == nil
    else { return false }
    var words = block
    words.dropFirst(note.length)
    parts.definitions.append(
      NoteDefinition(label: note.label, number: block.number, spans: words.spans)
    )
    lastNote = note.value
    return true
  }

  /// Whether a line goes on with the paragraph before it.
  private func goesOn(_ previous: Block, with block: Block) -> Bool {
    guard block.kind == .text, block.role == nil, block.labelled == nil, !block.hasBullet,
      previous.kind == .text, previous.role == nil,
      previous.labelled != nil || previous.isAtLeast(60),
      !Formula.isOpening(previous), let first = block.head.utf8.first
    else { return false }
    // A number on a line of its own.
    if previous.isBareLabel, block.followsBlank { return !Formula.opensPart(block) }
    let ending = previous.ending
    guard !ending.isTerminal else { return false }
    if first >= 0xD0 {
      // Scripts whose paragraphs may begin with a small letter, or that have none.
      return block.isInterrupted && ending == .open && !Formula.opensPart(block)
        && (first >= 0xD4 || block.startsSmall)
    }
    if block.startsSmall { return ending == .open || block.isInterrupted }
    return block.isInterrupted && ending == .open && previous.labelled != nil
      && block.length > 40 && !Formula.opensPart(block) && !block.isStrong
      && HeadingNumber(block.head) == nil
  }
}
