/// Finds what each block is for: title, opening formula, preambular or operative paragraph, item.
///
/// Labels tell most; where they are missing, the opening words, the punctuation at the end and
/// the part of the text decide. Roles that the source states are taken as said.
///
/// - Complexity: linear in the blocks; of a block only its edges are looked at.
struct RoleFinder {
  /// A paragraph that still has spans in place of runs.
  struct Placed {
    var role: Role
    var label: Label?
    var number: Int
    var id: ParagraphID?
    var spans: [Line.Span]
  }

  private enum Part {
    case front
    case preamble
    case operative
    case closing
    case annexTitle
  }

  /// The paragraphs, in order.
  private(set) var placed: [Placed] = []
  /// What a person should check.
  private(set) var notes: [ReadingNote] = []
  /// The meeting of adoption.
  private(set) var meeting: String?

  private let language: Language
  private var part = Part.front
  private var levels = ListLevels()
  private var lastNumber = 0
  private var otherNumber = 0
  private var hasTitle = false
  private var headingLevel = 0
  private var lastHeadingNumber: HeadingNumber?

  /// Finds the roles.
  ///
  /// - Parameters:
  ///   - blocks: the text, without letters and masthead.
  ///   - title: the title that the masthead gave with the number.
  ///   - language: the language of the text.
  init(_ blocks: ArraySlice<Block>, title: Block?, language: Language) {
    self.language = language
    placed.reserveCapacity(blocks.count + 1)
    if let title { place(title, .title) }
    for index in blocks.indices {
      let next = index + 1 < blocks.endIndex ? blocks[index + 1] : nil
      read(blocks[index], next: next)
    }
  }

  private mutating func place(_ block: Block, _ role: Role, label: Label? = nil) {
    placed.append(
      Placed(role: role, label: label, number: block.number, id: block.id, spans: block.spans)
    )
    switch role {
    case .title:
      hasTitle = true
      if part == .annexTitle { part = .operative }
    case .opening:
      part = .preamble
      levels.reset()
    case .preambular:
      if part == .front { part = .preamble }
      levels.reset()
    case .operative:
      part = .operative
      levels.reset()
    case .heading(let level):
      headingLevel = level
      levels.reset()
      if part == .annexTitle { part = .operative }
    case .annex:
      part = .annexTitle
      lastNumber = 0
      levels.reset()
    case .closing: part = .closing
    case .item, .flush, .plain: break
    }
  }

  // MARK: One block

  private mutating func read(_ block: Block, next: Block?) {
    if let role = block.role {
      readStated(block, role)
      return
    }
    if let label = block.label, !block.isUnlabelled {
      readNumbered(block, label)
      return
    }
    switch block.kind {
    case .heading(let level):
      readMarkedHeading(block, level: level)
      return
    case .text, .blank, .rule:
      break
    }
    if !block.isUnlabelled {
      if let head = block.labelled, readLabelled(block, head, next: next) { return }
      if block.labelled == nil, block.head.utf8.first == 0x5B, readBracketed(block, next: next) {
        return
      }
    }
    readUnlabelled(block, next: next)
  }

  /// A label that the source states apart from the words, as automatic numbering does.
  private mutating func readNumbered(_ block: Block, _ label: Label) {
    let head = LabelHead(label.text) ?? LabelHead(label.text + ".")
    switch head?.shape {
    case .item(let item)?:
      let isSuffixed = head?.isSuffixed ?? false
      let depth = levels.depth(of: item, isSuffixed: isSuffixed, opensList: opensList)
      place(block, .item(depth: depth), label: label)
    case .preambular?:
      place(block, .preambular, label: label)
    case .number(let value)?:
      count(value)
      place(block, .operative, label: label)
    case nil:
      place(block, .operative, label: label)
    }
  }

  /// `[5 bis. Requests …]`: the label stands inside the bracket that holds its paragraph.
  private mutating func readBracketed(_ block: Block, next: Block?) -> Bool {
    guard case .text(let words, let style)? = block.spans.first else { return false }
    let brackets = words.utf8.prefix(9).prefix { $0 == 0x5B }
    let inside = String(decoding: words.utf8.dropFirst(brackets.count).prefix(64), as: UTF8.self)
    guard brackets.count <= 8, let head = LabelHead(inside) else { return false }
    var inner = block
    let rest = words.utf8.dropFirst(brackets.count + head.length)
    let opening = String(repeating: "[", count: brackets.count)
    inner.spans[0] = .text(opening + String(decoding: rest, as: UTF8.self), style)
    // The words are in place already; nothing more is to be taken off.
    var placed = head
    placed.length = 0
    guard readLabelled(inner, placed, next: next) else { return false }
    notes.append(
      ReadingNote(
        line: block.number,
        .assumed("the bracket before “\(head.text)” is set behind it")
      )
    )
    return true
  }

  /// What the source states is taken as said; the label may still stand before the words.
  private mutating func readStated(_ block: Block, _ role: Role) {
    var label = block.label
    var block = block
    if label == nil, !block.isUnlabelled, let head = block.labelled {
      switch (role, head.shape) {
      case (.operative, .number), (.preambular, .preambular), (.item, .item):
        label = Label(head.text)
        block.dropFirst(head.length)
      default: break
      }
    }
    if case .item = role, let label, let item = LabelHead(label.text),
      case .item(let counted) = item.shape
    {
      _ = levels.depth(of: counted, isSuffixed: item.isSuffixed, opensList: opensList)
    }
    if case .operative = role, let label, let head = LabelHead(label.text + "."),
      case .number(let value) = head.shape
    {
      count(value)
    }
    place(block, role, label: label)
  }

  private mutating func readMarkedHeading(_ block: Block, level: Int) {
    let words = block.words
    if Formula.isAnnex(words) {
      place(block, .annex)
    } else if part == .annexTitle || part == .front && !hasTitle && HeadingNumber(words) == nil {
      place(block, .title)
    } else {
      place(block, .heading(level: level))
    }
  }

  private mutating func readLabelled(_ block: Block, _ head: LabelHead, next: Block?) -> Bool {
    if head.isTight {
      notes.append(
        ReadingNote(line: block.number, .assumed("no blank stands after “\(head.text)”"))
      )
    }
    switch head.shape {
    case .number(let value):
      if part == .closing, Formula.isMeeting(block.words) { return false }
      if isNumberedHeading(block, value: value, next: next) {
        place(block, .heading(level: max(headingLevel, lastHeadingNumber?.level ?? 0) >= 2 ? 3 : 2))
        headingLevel = 2
        return true
      }
      count(value)
      place(unlabelled(block, head), .operative, label: Label(head.text))
    case .preambular:
      place(unlabelled(block, head), .preambular, label: Label(head.text))
    case .item(let item):
      // `a.` is an item only below other items; elsewhere it begins a sentence of its own kind.
      if item.style == .stop, !levels.isOpen { return false }
      if item.number != nil, !levels.isOpen, part == .preamble || part == .front,
        LeadPhrase(unlabelled(block, head).head, language: language) == .preambular
      {
        place(unlabelled(block, head), .preambular, label: Label(head.text))
        return true
      }
      let depth = levels.depth(of: item, isSuffixed: head.isSuffixed, opensList: opensList)
      place(unlabelled(block, head), .item(depth: depth), label: Label(head.text))
    }
    return true
  }

  private func unlabelled(_ block: Block, _ head: LabelHead) -> Block {
    guard head.length > 0 else { return block }
    var block = block
    block.dropFirst(head.length)
    return block
  }

  private mutating func count(_ value: Int) {
    if value == lastNumber + 1 || lastNumber == 0 {
      lastNumber = value
    } else {
      otherNumber = value
    }
  }

  /// Whether the item before announced a list of its own.
  private var opensList: Bool {
    guard let last = placed.last, case .item = last.role else { return false }
    return Block.ending(of: last.spans) == .colon
  }

  /// `1. Prevention`: a short line without a stop whose number does not go on, while the next does.
  private func isNumberedHeading(_ block: Block, value: Int, next: Block?) -> Bool {
    guard value != lastNumber + 1 || lastNumber == 0, block.length <= 160, block.ending == .open,
      let next, case .number(let following)? = next.labelled?.shape, following == lastNumber + 1,
      lastNumber > 0, following != value + 1 || lastNumber == value
    else { return false }
    return true
  }

  // MARK: Without a label

  private mutating func readUnlabelled(_ block: Block, next: Block?) {
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
      PrintedDate(in: words)?.isWhole == true
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
    next: Block?
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
