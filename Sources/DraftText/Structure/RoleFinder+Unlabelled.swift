extension RoleFinder {
  mutating func readUnlabelled(_ block: Block, next: Next?) {
    let words = block.length <= 700 ? block.words : block.head
    if let formula = Formula.opening(words), part == .front || formula.hasComma {
      place(block, .opening)
      return
    }
    if Formula.isAnnex(words) {
      place(block, .annex)
      return
    }
    if part != .front, Formula.isMeeting(words) {
      meeting = Self.meeting(words)
      place(block, .closing)
      return
    }
    if case .closing? = placed.last?.role, words.utf8.count <= 60,
      CalendarDate(parsing: words) != nil
    {
      place(block, .closing)
      return
    }
    if part == .annexTitle {
      place(block, .title)
      return
    }
    if block.hasBullet, part != .front {
      place(block, .item(depth: min(levels.isOpen ? 2 : 1, 3)))
      return
    }
    let ending = block.ending
    let looksLikeHeading = looksLikeHeading(block, words, ending, next: next)
    if part == .front {
      readFront(block, words, ending, looksLikeHeading)
      return
    }
    if readStopless(block) { return }
    if looksLikeHeading, HeadingNumber(words) != nil || block.isStrong {
      placeHeading(block, words)
      return
    }
    let lead = LeadPhrase(words, language: language)
    if part == .preamble {
      readPreamble(block, ending, lead, looksLikeHeading, words)
      return
    }
    readOperative(block, ending, lead, looksLikeHeading, words)
  }

  /// `6 Also reaffirms …`: the next number without its full stop, before an operative verb.
  private mutating func readStopless(_ block: Block) -> Bool {
    guard lastNumber > 0 else { return false }
    let number = "\(lastNumber + 1)"
    let mark = number + " "
    let words = block.head
    guard words.utf8.starts(with: mark.utf8),
      LeadPhrase(String(words.dropFirst(mark.count)), language: language) == .operative
    else { return false }
    notes.append(
      ReadingNote(line: block.number, .assumed("no full stop stands after “\(number)”"))
    )
    count(lastNumber + 1)
    place(block, .operative, label: Label(number), afterFirst: mark.utf8.count)
    return true
  }

  private mutating func readFront(
    _ block: Block,
    _ words: String,
    _ ending: Ending,
    _ looksLikeHeading: Bool
  ) {
    if !hasTitle, ending == .open || block.isStrong,
      LeadPhrase(words, language: language) == nil
        || ending == .open, block.length <= 700, HeadingNumber(words) == nil
    {
      place(block, .title)
    } else if looksLikeHeading {
      placeHeading(block, words)
    } else if LeadPhrase(words, language: language) == .preambular,
      ending == .comma || ending == .semicolon
    {
      place(block, .preambular)
      part = .preamble
    } else {
      place(block, .plain)
    }
  }

  private mutating func readPreamble(
    _ block: Block,
    _ ending: Ending,
    _ lead: LeadPhrase?,
    _ looksLikeHeading: Bool,
    _ words: String
  ) {
    switch (lead, ending) {
    case (.preambular, _): place(block, .preambular)
    case (.operative, .comma) where language == .chinese || block.startsSmall:
      place(block, .preambular)
    case (.operative, _): place(block, .operative)
    case (nil, .comma): place(block, .preambular)
    case (nil, _) where looksLikeHeading: placeHeading(block, words)
    case (nil, .semicolon) where language != .chinese: place(block, .preambular)
    case (nil, .stop) where language == .chinese: place(block, .operative)
    case (nil, .semicolon): place(block, .operative)
    case (nil, _): place(block, .plain)
    }
  }

  private mutating func readOperative(
    _ block: Block,
    _ ending: Ending,
    _ lead: LeadPhrase?,
    _ looksLikeHeading: Bool,
    _ words: String
  ) {
    let previous = placed.last
    if lead == .preambular, ending == .comma {
      place(block, .preambular)
      return
    }
    if case .item? = previous?.role, !looksLikeHeading || block.startsSmall {
      place(block, .flush)
      return
    }
    if looksLikeHeading {
      placeHeading(block, words)
      return
    }
    // A section may have a preamble of its own.
    if ending == .comma, lead == nil,
      previous?.role == .preambular || previous?.role.name == "heading"
    {
      place(block, .preambular)
      return
    }
    if lead == .operative, let last = placed.last(where: { $0.role == .operative }),
      last.label == nil
    {
      place(block, .operative)
      return
    }
    place(block, .plain)
  }

  private mutating func placeHeading(_ block: Block, _ words: String) {
    let number = HeadingNumber(words)
    let level: Int
    if let number {
      lastHeadingNumber = number
      level = number.level
    } else {
      level = min((lastHeadingNumber?.level ?? 0) + 1, 6)
    }
    let wasPreamble = part == .preamble
    place(block, .heading(level: level))
    if wasPreamble { part = .preamble }
  }

  private func looksLikeHeading(
    _ block: Block,
    _ words: String,
    _ ending: Ending,
    next: Next?
  ) -> Bool {
    guard block.length <= 400, next != nil || block.isStrong, !block.startsSmall else {
      return false
    }
    if let number = HeadingNumber(words) {
      // “Action 1. We will …” is a sentence and still the heading of what follows.
      return ending == .open || number.level == 3
    }
    guard ending == .open else { return false }
    return block.length <= 160 || block.isStrong
  }

  /// The name of the meeting without the date that may stand on the same line.
  private static func meeting(_ words: String) -> String {
    for mark in Formula.meetings {
      guard let start = LineBytes.firstPlace(of: mark, in: words) else { continue }
      // Arabic names the meeting before its number.
      guard start > 0 else { continue }
      return String(decoding: words.utf8.prefix(start + mark.utf8.count), as: UTF8.self)
    }
    let pieces = words.split(separator: " ")
    return pieces.count > 3 ? pieces[..<3].joined(separator: " ") : words
  }
}
