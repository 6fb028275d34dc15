import DraftText

/// Makes changes to a draft.
///
/// Each paragraph has three places around it, which stay where they are whatever becomes of it:
/// before it, just behind it, and behind all that belongs to it. What comes is put into these
/// places; then the paragraphs are read off.
struct ChangeComposer {
  private enum Arrival {
    case paragraph(Paragraph)
    /// A paragraph with all that belongs to it, from elsewhere.
    case block(Int)
  }

  private let base: Draft
  private let blocks: ParagraphBlocks
  private let speller: RunComposer
  private var left: [Int] = []
  private var edits: [Int: [TextEdit]] = [:]
  /// What paragraphs become whose text is given anew; none where they go.
  private var texts: [Int: [String]] = [:]
  private var before: [Int: [Arrival]] = [:]
  private var inside: [Int: [Arrival]] = [:]
  private var after: [Int: [Arrival]] = [:]
  /// The blocks that leave their places, with what takes the place in an exchange.
  private var moved: [Int: Int?] = [:]
  private var identity: Int
  private var emitted: [Paragraph] = []
  private var isEmitted: [Bool]

  init(_ base: Draft) {
    self.base = base
    blocks = ParagraphBlocks(base)
    speller = RunComposer(base)
    identity = base.paragraphs.count
    for paragraph in base.paragraphs {
      if case .provisional(let number) = paragraph.id, number < .max {
        identity = max(identity, number + 1)
      }
    }
    isEmitted = Array(repeating: false, count: base.paragraphs.count)
  }

  private func exists(_ index: Int) -> Bool { base.paragraphs.indices.contains(index) }

  // MARK: - Taking

  mutating func take(_ change: ProposedChange, _ index: Int, _ role: Role?) {
    if !isTaken(change, role) { left.append(index) }
  }

  private mutating func isTaken(_ change: ProposedChange, _ role: Role?) -> Bool {
    switch change {
    case .edit(let paragraph, let new):
      guard exists(paragraph), texts[paragraph] == nil else { return false }
      let old = edits[paragraph] ?? []
      let together = Array(Set(old + new)).sorted()
      guard speller.canMake(together, in: paragraph) else { return false }
      edits[paragraph] = together
      return true
    case .rewrite(let paragraph, let words): return setTexts(paragraph, [words])
    case .split(let paragraph, let parts): return !parts.isEmpty && setTexts(paragraph, parts)
    case .delete(let paragraphs):
      guard paragraphs.allSatisfy({ exists($0) && isFree($0) }) else { return false }
      for paragraph in paragraphs { texts[paragraph] = [] }
      return true
    case .merge(let paragraphs, let words):
      guard let first = paragraphs.first, Set(paragraphs).count == paragraphs.count,
        paragraphs.allSatisfy({ exists($0) && isFree($0) })
      else { return false }
      let joined = paragraphs.map(speller.text(of:)).joined(separator: " ")
      for paragraph in paragraphs { texts[paragraph] = [] }
      texts[first] = [words ?? joined]
      return true
    case .insert(let place, let words):
      guard place.map(exists) ?? true else { return false }
      let own = role ?? base.role(ofInserted: words, after: place)
      insert(words, own, after: place)
      return true
    case .move(let paragraph, let target): return move(paragraph, to: target)
    case .exchange(let one, let other):
      guard exists(one), exists(other), moved[one] == nil, moved[other] == nil,
        !blocks.contains(one, other), !blocks.contains(other, one)
      else { return false }
      moved[one] = other
      moved[other] = one
      return true
    case .alternative, .stance: return false
    }
  }

  private func isFree(_ paragraph: Int) -> Bool {
    texts[paragraph] == nil && edits[paragraph] == nil
  }

  private mutating func setTexts(_ paragraph: Int, _ words: [String]) -> Bool {
    guard exists(paragraph), isFree(paragraph) else { return false }
    texts[paragraph] = words
    return true
  }

  private mutating func insert(_ words: String, _ role: Role, after place: Int?) {
    let runs = speller.runs(of: words)
    let new = Paragraph(id: .provisional(identity), role: role, runs: runs)
    identity += 1
    guard let place else {
      before[0, default: []].append(.paragraph(new))
      return
    }
    // Behind a paragraph that came before it, an item belongs to that one.
    if ParagraphBlocks.level(of: role) > blocks.level(place), role != .flush, after[place] == nil {
      inside[place, default: []].append(.paragraph(new))
    } else {
      after[place, default: []].append(.paragraph(new))
    }
  }

  private mutating func move(_ paragraph: Int, to target: ProposedChange.Target) -> Bool {
    let place =
      switch target {
      case .before(let place), .after(let place): place
      }
    guard exists(paragraph), exists(place), moved[paragraph] == nil,
      !blocks.contains(paragraph, place)
    else { return false }
    moved[paragraph] = .some(nil)
    switch target {
    case .before: before[place, default: []].append(.block(paragraph))
    case .after: after[place, default: []].append(.block(paragraph))
    }
    return true
  }

  // MARK: - Reading off

  mutating func finish() -> AppliedChanges {
    emitAll()
    if isEmitted.contains(false) {
      // Blocks that were put into each other are nowhere; they stay where they were.
      for index in isEmitted.indices where !isEmitted[index] { moved[index] = nil }
      emitted = []
      isEmitted = isEmitted.map { _ in false }
      emitAll()
    }
    var draft = base
    draft.paragraphs = emitted
    draft.footnotes = speller.footnotes(calledIn: emitted)
    // More marks than any text has are not marked, as in a draft that nobody looked at.
    draft.brackets = BracketTable()
    try? draft.markBrackets()
    return AppliedChanges(draft: draft, left: left)
  }

  private mutating func emitAll() {
    if base.paragraphs.isEmpty { emit(before[0]) }
    var index = 0
    while index < base.paragraphs.count {
      emitPlace(index)
      index = blocks.ends[index] + 1
    }
  }

  private mutating func emitPlace(_ index: Int) {
    emit(before[index])
    switch moved[index] {
    case .none: emitBlock(index)
    case .some(let other): if let other { emitBlock(other) }
    }
    emit(after[index])
  }

  private mutating func emitBlock(_ index: Int) {
    guard !isEmitted[index] else { return }
    isEmitted[index] = true
    let old = base.paragraphs[index]
    if let words = texts[index] {
      for (part, text) in words.enumerated() {
        var new = old
        new.runs = speller.runs(of: text)
        if part > 0 {
          new.label = nil
          new.id = .provisional(identity)
          identity += 1
        }
        emitted.append(new)
      }
    } else if let edits = edits[index] {
      var new = old
      new.runs = speller.runs(of: index, edits)
      emitted.append(new)
    } else {
      emitted.append(old)
    }
    emit(inside[index])
    var child = index + 1
    while child <= blocks.ends[index] {
      emitPlace(child)
      child = blocks.ends[child] + 1
    }
  }

  private mutating func emit(_ arrivals: [Arrival]?) {
    for arrival in arrivals ?? [] {
      switch arrival {
      case .paragraph(let paragraph): emitted.append(paragraph)
      case .block(let index): if moved[index] != nil { emitBlock(index) }
      }
    }
  }
}
