/// Takes a source apart whose paragraphs are wrapped over lines, as text out of a PDF is.
///
/// A line begins a paragraph if it has a label that goes on with the numbering, if the text before
/// it has come to an end, or if it is one of the fixed lines; otherwise it goes on. Notes at the
/// foot of a page are lifted out, page furniture is left out, and the paragraph that they cut goes
/// on below them.
///
/// - Complexity: linear in the bytes of the lines.
struct WrappedTaker {
  var parts = SourceParts()

  /// How many blank lines stand between the lines of one paragraph.
  let usualGap: Int
  /// The length in bytes of a full line.
  let width: Int

  var current: Block?
  var ending = Ending.open
  var lastLength = 0
  var lineCount = 0
  var beganApart = true
  var isInterrupted = false
  var gap = 1
  var hasBody = false
  var lastNumber = 0
  var otherNumber = 0
  var lastPage = 0

  var isInNotes = false
  var lastNote = 0
  var noteEnding = Ending.open
  var openNote: Block?
  var noteLabel = ""

  init(_ lines: [Line], layout: Layout) {
    usualGap = layout == .blank ? 1 : 0
    width = Self.usualWidth(lines)
    gap = usualGap + 1
    for line in lines { take(line) }
    closeNote()
    close()
  }

  /// The length that nine lines of ten do not pass.
  private static func usualWidth(_ lines: [Line]) -> Int {
    var lengths = lines.compactMap { line -> Int? in
      guard line.kind == .text else { return nil }
      let length = Block.length(of: line.spans)
      return length > 0 ? min(length, 400) : nil
    }
    guard !lengths.isEmpty else { return 80 }
    lengths.sort()
    return max(lengths[lengths.count * 9 / 10], 20)
  }

  // MARK: Lines

  private mutating func take(_ line: Line) {
    switch line.kind {
    case .blank:
      gap += 1
      return
    case .rule:
      parts.notes.append(ReadingNote(line: line.number, .dropped("a rule")))
      closeNote()
      isInNotes = true
      isInterrupted = true
      gap = 0
      return
    case .text, .heading:
      break
    }
    var block = Block(line)
    guard !block.spans.isEmpty else { return }
    if let label = line.noteLabel {
      beginNote(label, block)
      return
    }
    // A page that begins without the blank line that parts all others begins anew.
    if gap < usualGap, line.indent > 0 {
      if isInNotes, !(openNote != nil && NoteDefinition.bare(block.head)?.value == lastNote + 1) {
        leaveNotes()
      }
      isInterrupted = true
    }
    if isFurniture(block) {
      gap = 0
      return
    }
    if isInNotes, takeNote(block) {
      gap = 0
      return
    }
    if startsAnew(block) {
      close()
      block.isInterrupted = isInterrupted
      block.followsBlank = gap > usualGap
      beganApart = gap > usualGap || isInterrupted
      begin(block)
    } else {
      if isInterrupted, let current {
        parts.notes.append(ReadingNote(line: current.number, .joined(with: block.number)))
      }
      current?.append(block.spans)
      lineCount += 1
    }
    ending = block.ending
    lastLength = block.length
    isInterrupted = false
    gap = 0
  }

  private mutating func begin(_ block: Block) {
    if case .number(let value)? = block.labelled?.shape {
      if value == lastNumber + 1 { lastNumber = value } else { otherNumber = value }
      hasBody = true
    } else if block.labelled != nil || Formula.isOpening(block) {
      hasBody = true
    }
    current = block
    lineCount = 1
  }

  private mutating func close() {
    guard var block = current else { return }
    block.coalesce()
    parts.blocks.append(block)
    current = nil
  }

  // MARK: Where a paragraph begins

  private func startsAnew(_ block: Block) -> Bool {
    guard let current else { return true }
    if block.kind != .text || block.role != nil || current.kind != .text || block.hasBullet {
      return true
    }
    let isApart = gap > usualGap && !isInterrupted
    // A number on a line of its own.
    if current.isBareLabel, block.labelled == nil { return Formula.opensPart(block) }
    if let head = block.labelled, let starts = starts(head, block, isApart: isApart) {
      return starts
    }
    if lineCount == 1, Formula.opensPart(current) { return true }
    if Formula.opensPart(block) { return true }
    let isSmall = block.startsSmall
    if isInterrupted {
      if isSmall { return ending.isTerminal && lastLength * 2 < width }
      if isHeadingLike || HeadingNumber(block.head) != nil { return true }
      if ending == .open {
        return lineCount == 1 && HeadingNumber(current.head) != nil && !endsWithParticle
      }
      if ending == .comma { return LeadPhrase(block.head, language: .english) == .preambular }
      // A sentence that ends with the page; a full last line goes on overleaf.
      return lastLength * 10 < width * 8
    }
    if isApart { return !(isSmall && ending == .open) }
    if isSmall { return false }
    if isHeadingLike { return true }
    if HeadingNumber(block.head) != nil, ending.isTerminal, block.ending == .open { return true }
    if ending == .comma || ending == .semicolon,
      LeadPhrase(block.head, language: .english) == .preambular, current.labelled == nil
    {
      return true
    }
    if ending.isTerminal {
      // A short line that announces others: “Against:”.
      return lastLength * 10 < width * 8
        || ending == .stop && block.ending == .colon && block.length * 10 < width * 4
    }
    return !hasBody && lastLength * 10 < width * 6
  }

  /// Whether a label begins a paragraph; `nil` if the words decide like any others.
  private func starts(_ head: LabelHead, _ block: Block, isApart: Bool) -> Bool? {
    let hasEnded = ending != .open || isHeadingLike || isApart || endsWithConjunction
    switch head.shape {
    case .number(let value):
      if head.isSuffixed || value == lastNumber + 1 || value == otherNumber + 1 {
        return hasEnded ? true : nil
      }
      if isApart { return true }
      return ending.isTerminal && (value == 1 || value > lastNumber && value <= lastNumber + 5)
        ? true : nil
    case .preambular:
      return hasEnded ? true : nil
    case .item:
      return hasEnded || isInterrupted && ending != .open ? true : nil
    }
  }

  /// Whether the paragraph so far is one short line, set apart, without a stop.
  var isHeadingLike: Bool {
    guard let current, lineCount == 1, beganApart, ending == .open, !endsWithParticle else {
      return false
    }
    return lastLength * 10 < width * 6
      || HeadingNumber(current.head) != nil && lastLength * 10 < width * 8
  }

  /// Whether the paragraph so far ends with a word that cannot end a heading.
  var endsWithParticle: Bool {
    guard case .text(let words, _)? = current?.spans.last else { return false }
    let tail = words.utf8.suffix(16)
    guard let last = tail.split(separator: 0x20).last else { return false }
    return ["to", "of", "and", "the", "in", "for", "on", "by", "with", "a", "or", "de", "et", "y"]
      .contains(String(decoding: last, as: UTF8.self))
  }

  /// Whether the paragraph ends with `; and` or `, or`.
  var endsWithConjunction: Bool {
    guard case .text(let words, _)? = current?.spans.last else { return false }
    return ["; and", "; or", ", and", ", or", "; et", "; y"].contains {
      words.utf8.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }
}
