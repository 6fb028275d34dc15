/// Makes the parts of a bracketed text out of its marks, without calling itself.
struct BracketedTextBuilder {
  private struct Open {
    var mark: Int
    var bracket: Int
    var alternative: Int
    var isSquare: Bool
  }

  private let text: String
  private let table: BracketTable
  private let elsewhere: Set<Int>
  private let hasLabel: Bool
  private(set) var parts: [BracketedText.Part] = []
  private var open: [Open] = []
  /// The alternative that is open outside of all brackets, where slashes part the text there.
  private var outer: Int?
  private var cursor: String.Index

  init(_ text: String, table: BracketTable, elsewhere: Set<Int>, hasLabel: Bool) {
    self.text = text
    self.table = table
    self.elsewhere = elsewhere
    self.hasLabel = hasLabel
    cursor = text.startIndex
  }

  private var parent: Int? { open.last?.alternative ?? outer }

  mutating func build() {
    let scalars = text.unicodeScalars
    if table.marks.indices.contains(where: { isOuterSeparator($0) }) {
      outer = append(.alternative, nil)
    }
    var offset = 0
    var place = text.startIndex
    for index in table.marks.indices {
      let mark = table.marks[index]
      guard mark.offset >= offset,
        let next = scalars.index(
          place,
          offsetBy: mark.offset - offset,
          limitedBy: text.endIndex
        ), next < text.endIndex
      else { continue }
      (offset, place) = (mark.offset, next)
      appendWords(upTo: place, before: index)
      append(index, from: place, upTo: scalars.index(after: place))
    }
    appendWords(upTo: text.endIndex, before: table.marks.count)
    while let last = open.popLast() {
      close(last.alternative)
      close(last.bracket)
    }
    if let outer { close(outer) }
  }

  private func pair(_ mark: Int) -> Int? {
    table.pairs.indices.contains(mark) ? table.pairs[mark] : nil
  }

  private func isOuterSeparator(_ mark: Int) -> Bool {
    table.marks[mark].kind == .separator && pair(mark) == nil && !elsewhere.contains(mark)
  }

  /// A mark, with the containers that it opens or closes.
  private mutating func append(_ mark: Int, from start: String.Index, upTo end: String.Index) {
    let sign = text[start..<end]
    cursor = end
    switch table.marks[mark].kind {
    case .opening where pair(mark) != nil && !elsewhere.contains(mark):
      let isSquare = sign.utf8.first == UInt8(ascii: "[")
      var form: BracketedText.Part.Form = isSquare ? .square : .curly
      // Directly after a closing mark there is no leaf between, so that mark is the last part.
      if isSquare, let last = parts.last, last.kind == .closing, last.text.endIndex == start,
        last.text.utf8.first == UInt8(ascii: "]")
      {
        form = .adjacent
      }
      let bracket = append(.bracket(form), parent, from: start)
      append(.opening, bracket, sign)
      let alternative = append(.alternative, bracket)
      open.append(Open(mark: mark, bracket: bracket, alternative: alternative, isSquare: isSquare))
    case .separator where open.last != nil && open.last?.mark == pair(mark):
      guard let last = open.last else { return }
      close(last.alternative, at: start)
      append(.separator, last.bracket, sign)
      open[open.count - 1].alternative = append(.alternative, last.bracket)
    case .separator where outer != nil && open.isEmpty && isOuterSeparator(mark):
      if let outer { close(outer, at: start) }
      append(.separator, nil, sign)
      outer = append(.alternative, nil)
    case .closing where open.last != nil && open.last?.mark == pair(mark):
      guard let last = open.popLast() else { return }
      close(last.alternative, at: start)
      append(.closing, last.bracket, sign)
      close(last.bracket)
    case let kind where elsewhere.contains(mark):
      let kinds: [BracketMark.Kind: BracketedText.Part.Kind] = [
        .opening: .opening, .separator: .separator, .closing: .closing,
      ]
      append(kinds[kind] ?? .stray, parent, sign)
    default: append(.stray, parent, sign)
    }
  }

  private mutating func appendWords(upTo end: String.Index, before mark: Int) {
    guard cursor < end else { return }
    let left = mark > 0 ? table.marks[mark - 1].kind : nil
    let right = mark < table.marks.count ? table.marks[mark].kind : nil
    // A mark without a partner closes nothing.
    let isInBracket = !open.isEmpty || elsewhere.contains(mark)
    let segment = BracketSegment(
      text: text[cursor..<end],
      beginsText: hasLabel && cursor == text.startIndex,
      opensAlternative: left == .opening || left == .separator,
      closesAlternative: right == .closing && isInBracket
        || right == .separator && (isInBracket || outer != nil),
      isInCurly: open.last.map { !$0.isSquare } ?? false,
      followsBracket: left == .closing
    )
    for leaf in segment.leaves() { append(leaf.kind, parent, leaf.text) }
    cursor = end
  }

  @discardableResult
  private mutating func append(
    _ kind: BracketedText.Part.Kind,
    _ parent: Int?,
    _ text: Substring
  ) -> Int {
    parts.append(BracketedText.Part(kind: kind, text: text, parent: parent))
    return parts.count - 1
  }

  /// A container, whose text is known when it is closed.
  private mutating func append(
    _ kind: BracketedText.Part.Kind,
    _ parent: Int?,
    from start: String.Index? = nil
  ) -> Int {
    let start = start ?? cursor
    return append(kind, parent, text[start..<start])
  }

  private mutating func close(_ part: Int, at end: String.Index? = nil) {
    parts[part].text = text[parts[part].text.startIndex..<(end ?? cursor)]
  }
}
