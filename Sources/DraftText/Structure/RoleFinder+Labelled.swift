extension RoleFinder {
  /// What the source states is taken as said; the label may still stand before the words.
  mutating func readStated(_ block: Block, _ role: Role) {
    var label = block.label
    var length = 0
    if label == nil, !block.isUnlabelled, let head = block.labelled {
      switch (role, head.shape) {
      case (.operative, .number), (.preambular, .preambular), (.item, .item):
        label = Label(head.text)
        length = head.length
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
    place(block, role, label: label, afterFirst: length)
  }

  mutating func readMarkedHeading(_ block: Block, level: Int) {
    let words = block.words
    if Formula.isAnnex(words) {
      place(block, .annex)
    } else if part == .annexTitle || part == .front && !hasTitle && HeadingNumber(words) == nil {
      place(block, .title)
    } else {
      place(block, .heading(level: level))
    }
  }

  mutating func readLabelled(_ block: Block, _ head: LabelHead, next: Next?) -> Bool {
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
      place(block, .operative, label: Label(head.text), afterFirst: head.length)
    case .preambular:
      place(block, .preambular, label: Label(head.text), afterFirst: head.length)
    case .item(let item):
      // `a.` is an item only below other items; elsewhere it begins a sentence of its own kind.
      if item.style == .stop, !levels.isOpen { return false }
      if item.number != nil, !levels.isOpen, part == .preamble || part == .front,
        case .text(let words, _)? = block.spans(afterFirst: head.length).first,
        LeadPhrase(words, language: language) == .preambular
      {
        place(block, .preambular, label: Label(head.text), afterFirst: head.length)
        return true
      }
      let depth = levels.depth(of: item, isSuffixed: head.isSuffixed, opensList: opensList)
      place(block, .item(depth: depth), label: Label(head.text), afterFirst: head.length)
    }
    return true
  }

  mutating func count(_ value: Int) {
    if value == lastNumber + 1 || lastNumber == 0 {
      lastNumber = value
    } else {
      otherNumber = value
    }
  }

  /// Whether the item before announced a list of its own.
  var opensList: Bool {
    guard let last = placed.last, case .item = last.role else { return false }
    return Block.ending(of: last.spans) == .colon
  }

  /// `1. Prevention`: a short line without a stop whose number does not go on, while the next does.
  func isNumberedHeading(_ block: Block, value: Int, next: Next?) -> Bool {
    guard value != lastNumber + 1 || lastNumber == 0, block.length <= 160, block.ending == .open,
      let next, case .number(let following)? = next.labelled, following == lastNumber + 1,
      lastNumber > 0, following != value + 1 || lastNumber == value
    else { return false }
    return true
  }
}
