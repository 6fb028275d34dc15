/// Reads the facts that stand over a text: symbol, dates, session, agenda item, heading, number.
///
/// What it knows goes to ``FrontMatter``; the title that stands beside the number stays with the
/// text. Nothing is taken for a masthead unless one of its fixed lines is there.
struct Masthead {
  /// What was read.
  var front = FrontMatter()
  /// How many blocks at the front it takes.
  private(set) var count = 0
  /// The title beside the number, with its block.
  private(set) var title: Block?

  private var expectsAgendaTitle = false
  private var expectsDate = false
  private var endsInDraftMark = false

  /// Looks at the front of a text.
  ///
  /// - Complexity: no more than the first 40 blocks are looked at.
  init(_ blocks: [Block]) {
    let limit = min(blocks.count, 40)
    var index = 0
    var pending: [String] = []
    while index < limit, title == nil {
      let block = blocks[index]
      if case .number? = block.labelled?.shape { break }
      if Formula.opening(block.words)?.hasComma == true { break }
      if take(block) {
        front.other += pending
        pending = []
        index += 1
        count = index
        endsInDraftMark = front.heading == block.spelled
      } else if index - count < 4, count > 0, front.heading == nil {
        pending.append(block.spelled)
        index += 1
      } else {
        break
      }
    }
    giveBackTitle(blocks)
  }

  /// A mark directly over the opening formula is the only title the text has.
  private mutating func giveBackTitle(_ blocks: [Block]) {
    guard endsInDraftMark, title == nil, count < blocks.count, Formula.isOpening(blocks[count])
    else { return }
    count -= 1
    front.heading = nil
  }

  /// Whether words say that a draft follows.
  static func isDraftMark(_ words: String) -> Bool {
    guard words.utf8.count <= 80 else { return false }
    let small = words.lowercased()
    return small.hasPrefix("draft resolution") || small.hasPrefix("zero draft")
      || small.hasPrefix("draft political declaration") || small == "draft"
      || small.hasPrefix("projet de résolution") || small.hasPrefix("proyecto de resolución")
      || small.hasPrefix("проект резолюции") || small.hasPrefix("决议草案")
      || small.hasPrefix("مشروع قرار")
  }

  /// Whether words name a version and say nothing else: `Zero draft`, `Rev.1`, `Rev.2, 31 May 2024`.
  private static func isVersionMark(_ words: String) -> Bool {
    guard words.utf8.count <= 60 else { return false }
    let small = words.lowercased()
    for mark in [
      "revised zero draft", "zero draft", "final draft", "revised draft", "rev.", "rev ",
    ]
    where small.hasPrefix(mark) {
      let rest = small.dropFirst(mark.count).drop { "0123456789 ,–-()".contains($0) }
      return rest.isEmpty || !CalendarDate.mentions(in: String(small.dropFirst(mark.count))).isEmpty
    }
    return false
  }

  private mutating func take(_ block: Block) -> Bool {
    let words = block.spelled
    guard words.utf8.count <= 700 else { return false }
    if expectsAgendaTitle {
      expectsAgendaTitle = false
      if !isFixed(words) {
        front.agendaTitle = words
        return true
      }
    }
    if takeNames(words) || takeDistribution(words) || takeSession(words) || takeHeading(words) {
      return true
    }
    return takeColumns(words) || takeNumberedTitle(block)
  }

  /// The two columns of a printed masthead on one line: `United Nations      A/76/L.11`.
  private mutating func takeColumns(_ words: String) -> Bool {
    guard words.utf8.count <= 200, let first = words.utf8.first, !LineBytes.isDigit(first) else {
      return false
    }
    var columns: [Substring] = []
    var rest = words[...]
    while let gap = rest.firstRange(of: "  ") {
      if gap.lowerBound > rest.startIndex { columns.append(rest[..<gap.lowerBound]) }
      rest = rest[gap.upperBound...].drop { $0 == " " }
    }
    if !rest.isEmpty { columns.append(rest) }
    if columns.count == 1,
      let name = Self.names.union(Self.organs).first(where: { words.hasPrefix($0 + " ") })
    {
      columns = [words.prefix(name.count), words.dropFirst(name.count).drop { $0 == " " }]
    }
    guard columns.count > 1 else { return false }
    var probe = self
    for column in columns where column != "(emblem)" {
      let column = String(column)
      guard probe.takeNames(column) || probe.takeDistribution(column) || probe.takeSession(column)
      else { return false }
    }
    self = probe
    return true
  }

  private func isFixed(_ words: String) -> Bool {
    var probe = self
    probe.expectsAgendaTitle = false
    return probe.takeNames(words) || probe.takeSession(words) || probe.takeHeading(words)
  }

  private mutating func takeNames(_ words: String) -> Bool {
    guard words.utf8.count <= 90 else { return false }
    if Self.names.contains(words) {
      front.other.append(words)
      return true
    }
    if Self.organs.contains(words) {
      if front.organ == nil { front.organ = words } else { front.other.append(words) }
      return true
    }
    if let found = PageFurniture(words) {
      switch found.kind {
      case .symbol:
        if front.symbol == nil { front.symbol = words } else { front.other.append(words) }
        return true
      case .job(let number):
        if front.jobNumber == nil, number == words {
          front.jobNumber = number
        } else {
          front.other.append(words)
        }
        return true
      case .page, .address, .picture:
        return false
      }
    }
    if Self.isVersionMark(words), front.version == nil {
      front.version = words
      return true
    }
    if Self.isDraftMark(words), front.heading == nil {
      front.heading = words
      return true
    }
    return false
  }

  private mutating func takeDistribution(_ words: String) -> Bool {
    for mark in ["Distr.:", "Distr."] where words.hasPrefix(mark) && front.distribution == nil {
      let rest = words.dropFirst(mark.count)
      let category = rest.drop { $0 == " " }
      // The date may stand on the same line, and nothing else after it.
      let name = category.prefix { !$0.isWholeNumber }
      if let date = CalendarDate(parsing: trimmed(category.dropFirst(name.count))) {
        front.distribution = trimmed(name)
        front.distributed = date
      } else {
        front.distribution = trimmed(category)
      }
      expectsDate = front.distributed == nil
      return true
    }
    for mark in ["Original:", "Original :", "Язык оригинала:", "原文：", "الأصل:"]
    where words.hasPrefix(mark) && front.original == nil {
      front.original = trimmed(words.dropFirst(mark.count))
      return true
    }
    guard words.utf8.count <= 60, front.heading == nil, front.distributed == nil,
      count > 0 || expectsDate, let date = CalendarDate(parsing: words)
    else { return false }
    front.distributed = date
    expectsDate = false
    return true
  }

  private mutating func takeSession(_ words: String) -> Bool {
    guard words.utf8.count <= 200 else { return false }
    if front.agendaItem == nil {
      for (before, after) in Self.agendas where words.hasPrefix(before) {
        let rest = words.dropFirst(before.count)
        guard after.isEmpty || rest.hasSuffix(after) else { continue }
        let number = trimmed(rest.dropLast(after.count))
        guard number.contains(where: \.isWholeNumber) else { continue }
        front.agendaItem = number
        expectsAgendaTitle = true
        return true
      }
    }
    guard front.session == nil, words.utf8.count <= 90 else { return false }
    let isSession =
      words.hasSuffix(" session") || words.hasSuffix(" período de sesiones")
      || words.hasSuffix(" сессия") || words.hasPrefix("الدورة ")
      || words.hasPrefix("第") && words.hasSuffix("届会议")
    if isSession { front.session = words }
    return isSession
  }

  private mutating func takeHeading(_ words: String) -> Bool {
    let isHeading =
      words.hasPrefix("Resolution adopted by ") || words.hasPrefix("Résolution adoptée par ")
      || words.hasPrefix("Resolución aprobada por ") || words.hasPrefix("Резолюция, принятая ")
      || words.hasPrefix("قرار اتخذته ") || words.hasSuffix("大会决议")
      || words.hasPrefix("Draft resolution submitted by ")
      || Self.sponsored.contains { words.hasSuffix($0) }
    if isHeading, words.utf8.count <= 700, front.heading == nil {
      front.heading = words
      front.adopted = CalendarDate.mentions(in: words).first?.date
      return true
    }
    if words.utf8.first == 0x5B, words.utf8.last == 0x5D, front.origin == nil, front.heading != nil
    {
      let inside = String(words.dropFirst().dropLast())
      front.origin = inside
      front.originSymbol = Self.symbol(in: inside)
      return true
    }
    return false
  }

  /// The first symbol in parentheses: `A/76/L.11` of `(A/76/L.11 and Add.1)`.
  private static func symbol(in words: String) -> String? {
    for part in words.split(separator: "(").dropFirst() {
      let symbol = part.prefix {
        $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "/" || $0 == ".")
      }
      if symbol.contains("/") { return String(symbol) }
    }
    return nil
  }

  // `76/7. 2021 Political Declaration …`; Arabic prints no full stop after the number.
  private mutating func takeNumberedTitle(_ block: Block) -> Bool {
    let words = block.head
    let bytes = words.utf8Span.span
    var end = 0
    var slashes = 0
    while end < bytes.count, LineBytes.isDigit(bytes[end]) || bytes[end] == 0x2F, end < 10 {
      if bytes[end] == 0x2F { slashes += 1 }
      end += 1
    }
    guard end >= 3, slashes == 1, end < bytes.count, LineBytes.isDigit(bytes[end - 1]) else {
      return false
    }
    // Parts of one resolution are lettered: `79/257 A.`
    var numberEnd = end
    if end + 2 < bytes.count, bytes[end] == 0x20, LineBytes.isCapital(bytes[end + 1]),
      bytes[end + 2] == 0x2E
    {
      numberEnd = end + 2
    }
    var start = numberEnd
    if bytes[numberEnd] == 0x2E {
      start += 1
    } else if front.heading == nil {
      return false
    }
    let title = LineBytes.skippingSpace(bytes, start)
    guard title > start || title == bytes.count else { return false }
    front.number = String(decoding: words.utf8.prefix(numberEnd), as: UTF8.self)
    var block = block
    block.dropFirst(title)
    block.labelled = nil
    self.title = block
    return true
  }
}

private func trimmed(_ words: Substring) -> String {
  var words = words
  while words.first == " " || words.first == ":" { words.removeFirst() }
  while words.last == " " { words.removeLast() }
  return String(words)
}
