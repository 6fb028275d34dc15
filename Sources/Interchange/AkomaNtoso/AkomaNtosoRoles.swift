import DraftText

/// Finds what each block of a file is for, by its place, its number and its punctuation.
///
/// A numbered paragraph is operative wherever it stands: in the text itself, in an annexed
/// declaration, in a pact. What has no number is told by what is around it: before the first
/// numbered paragraph words that end with a comma are preambular; after subparagraphs words that
/// belong to no number are flush text; the only paragraphs of a text without numbers are
/// operative.
struct AkomaNtosoRoles {
  /// The paragraphs, in order.
  private(set) var paragraphs: [Paragraph] = []
  /// The line of each paragraph.
  private(set) var lines: [Int] = []
  /// What a person should check.
  private(set) var notes: [ReadingNote] = []

  private let blocks: [AkomaNtosoBlock]
  private var depths = ItemDepths()
  private var part = -1
  private var isAnnex = false
  private var expectsTitle = false
  private var isPreambleOpen = false
  private var lastNumber = 0
  /// The number reached in a list of figures inside a paragraph, 0 outside one.
  private var lastInnerNumber = 0
  private var separateNumbers: (first: Int, count: Int)?

  init(blocks: [AkomaNtosoBlock]) {
    self.blocks = Self.joiningSeparateNumbers(blocks, &separateNumbers)
  }

  /// Assigns a role to every block.
  mutating func assign() {
    if let separateNumbers {
      notes.append(
        ReadingNote(
          line: separateNumbers.first,
          .assumed(
            "numbers in elements without words: \(separateNumbers.count); "
              + "each was joined with the paragraph after it"
          )
        )
      )
    }
    for place in blocks.indices {
      if blocks[place].part != part { begin(part: blocks[place].part) }
      assign(blocks[place], at: place)
    }
    closeUpHeadingLevels()
  }

  private mutating func begin(part: Int) {
    self.part = part
    isAnnex = part > 0
    expectsTitle = false
    isPreambleOpen = isAnnex
    resetCount()
  }

  private mutating func resetCount() {
    lastNumber = 0
    lastInnerNumber = 0
    depths.close()
  }

  // MARK: One block

  private mutating func assign(_ block: AkomaNtosoBlock, at place: Int) {
    switch block.place {
    case .title: add(block, .title)
    case .formula: add(block, .opening)
    case .conclusion: add(block, .closing)
    case .heading(let rank): assignHeading(block, rank: rank)
    case .preamble:
      if let (number, length) = Self.number(of: block, expected: 0), number.isItem {
        addItem(block, number, length: length, at: place)
      } else {
        depths.close()
        add(block, .preambular)
      }
    case .body: assignBody(block, at: place)
    }
  }

  private mutating func assignHeading(_ block: AkomaNtosoBlock, rank: Int) {
    depths.close()
    lastInnerNumber = 0
    if AnnexWord.opens(block.words) {
      isAnnex = true
      expectsTitle = true
      isPreambleOpen = true
      resetCount()
      add(block, .annex)
    } else if expectsTitle {
      // A title that ends like this goes on in the next heading.
      expectsTitle = block.ending == ";" || block.endsWithColon
      add(block, .title)
    } else {
      add(block, .heading(level: rank))
    }
  }

  private mutating func assignBody(_ block: AkomaNtosoBlock, at place: Int) {
    if let (number, length) = Self.number(of: block, expected: lastNumber + 1) {
      if let value = number.value(in: .paragraph) {
        addNumbered(block, number, value: value, length: length)
        return
      }
      if number.isItem {
        addItem(block, number, length: length, at: place)
        return
      }
      if block.isStrong || block.words.utf8.count < 160 {
        assignHeading(block, rank: AkomaNtosoWalk.sectionRank)
        return
      }
    }
    if AnnexWord.opens(block.words) || expectsTitle && !block.endsWithComma && !block.endsWithColon
    {
      assignHeading(block, rank: AkomaNtosoWalk.sectionRank)
    } else if block.isStrong {
      assignHeading(block, rank: AkomaNtosoWalk.strongRank)
    } else if isAnnex {
      assignUnnumberedInAnnex(block)
    } else {
      assignUnnumbered(block)
    }
  }

  private mutating func addNumbered(
    _ block: AkomaNtosoBlock,
    _ number: PrintedNumber,
    value: Int,
    length: Int
  ) {
    expectsTitle = false
    isPreambleOpen = false
    let goesOn = value == lastNumber + 1
    // Figures that begin again after a colon count a list inside the paragraph.
    if lastNumber > 0, value == 1, !goesOn, previousEndsWithColon {
      lastInnerNumber = 1
    } else if lastInnerNumber > 0, value == lastInnerNumber + 1, !goesOn {
      lastInnerNumber = value
    } else {
      lastInnerNumber = 0
      lastNumber = value
      depths.close()
      add(block, .operative, number: number, length: length)
      return
    }
    add(block, .item(depth: 1), number: number, length: length)
  }

  private var previousEndsWithColon: Bool {
    guard let last = paragraphs.last, last.role == .operative else { return false }
    return last.words.unicodeScalars.last.map { ":：".unicodeScalars.contains($0) } ?? false
  }

  private mutating func addItem(
    _ block: AkomaNtosoBlock,
    _ number: PrintedNumber,
    length: Int,
    at place: Int
  ) {
    isPreambleOpen = false
    let next = place + 1 < blocks.count ? Self.number(of: blocks[place + 1], expected: 0) : nil
    let depth = depths.depth(of: number, next: next?.number, stated: block.listDepth)
    add(block, .item(depth: depth), number: number, length: length)
  }

  private mutating func assignUnnumbered(_ block: AkomaNtosoBlock) {
    if depths.isOpen {
      add(block, .flush)
    } else if block.endsWithComma, lastNumber == 0 {
      add(block, .preambular)
    } else if lastNumber == 0 {
      add(block, .operative)
    } else {
      add(block, .plain)
    }
  }

  private mutating func assignUnnumberedInAnnex(_ block: AkomaNtosoBlock) {
    if depths.isOpen, block.startsSmall {
      add(block, .flush)
    } else if isPreambleOpen, block.endsWithComma {
      // “We, the Heads of State and Government …,”, “The States Parties …,” open a text.
      let isFirst = ![.opening, .preambular].contains(paragraphs.last?.role)
      add(block, isFirst ? .opening : .preambular)
    } else {
      isPreambleOpen = false
      depths.close()
      add(block, .plain)
    }
  }

  private mutating func add(
    _ block: AkomaNtosoBlock,
    _ role: Role,
    number: PrintedNumber? = nil,
    length: Int = 0
  ) {
    let label = number?.label ?? block.label
    paragraphs.append(
      Paragraph(
        id: .provisional(paragraphs.count),
        role: role,
        label: label.map { Label($0) },
        runs: Self.dropping(length, from: block.runs)
      )
    )
    lines.append(block.line)
    if block.runs.isEmpty {
      notes.append(ReadingNote(line: block.line, .assumed("paragraph \(label ?? "") has no words")))
    }
  }

  // MARK: Numbers

  /// The number of a block: the one the source marks, or the one the words begin with.
  private static func number(
    of block: AkomaNtosoBlock,
    expected: Int
  ) -> (number: PrintedNumber, length: Int)? {
    if let label = block.label { return PrintedNumber(label).map { ($0, 0) } }
    guard case .text(let first, _)? = block.runs.first else { return nil }
    // A number may be set in a style of its own, so two runs are looked at.
    var head = first
    if block.runs.count > 1, case .text(let second, _) = block.runs[1] { head += second }
    return PrintedNumber.leading(head, expected: expected)
  }

  private static func dropping(_ length: Int, from runs: [Run]) -> [Run] {
    var left = length
    var kept: [Run] = []
    for run in runs {
      if left > 0, case .text(let text, let style) = run {
        let rest = text.unicodeScalars.dropFirst(left)
        left -= min(left, text.unicodeScalars.count)
        if !rest.isEmpty { kept.append(.text(String(rest), style)) }
      } else {
        kept.append(run)
      }
    }
    return kept
  }

  /// Gives numbers that stand in elements of their own to the words after them.
  private static func joiningSeparateNumbers(
    _ blocks: [AkomaNtosoBlock],
    _ found: inout (first: Int, count: Int)?
  ) -> [AkomaNtosoBlock] {
    var joined: [AkomaNtosoBlock] = []
    joined.reserveCapacity(blocks.count)
    for block in blocks {
      if let last = joined.last, last.runs.isEmpty, last.label != nil, block.label == nil,
        block.place == last.place, block.part == last.part
      {
        joined[joined.count - 1].runs = block.runs
        found = (found?.first ?? last.line, (found?.count ?? 0) + 1)
      } else {
        joined.append(block)
      }
    }
    return joined
  }

  // MARK: Headings

  /// Counts heading levels from 1 without gaps within the text and within each annex.
  private mutating func closeUpHeadingLevels() {
    var start = 0
    for end in 1...max(1, paragraphs.count)
    where end >= paragraphs.count || paragraphs[end].role == .annex {
      let ranks = Set(paragraphs[start..<min(end, paragraphs.count)].compactMap(Self.rank)).sorted()
      for place in start..<min(end, paragraphs.count) {
        guard let rank = Self.rank(paragraphs[place]), let level = ranks.firstIndex(of: rank)
        else { continue }
        paragraphs[place].role = .heading(level: level + 1)
      }
      start = end
    }
  }

  private static func rank(_ paragraph: Paragraph) -> Int? {
    if case .heading(let rank) = paragraph.role { rank } else { nil }
  }
}
