extension Draft {
  /// Finds all bracket marks of the text with their pairs and holders, and keeps them.
  ///
  /// Brackets pair across paragraphs. No negotiation bracket is what stands for a note (`[^3]`),
  /// for unchanged words (`[…]`), or in an adopted text for where it came from
  /// (`[without reference to a Main Committee (A/76/L.11)]`). The holders of an alternative are
  /// those who stand behind its words; where it has no words but a demand (`[EU: delete]`), those
  /// who make it.
  ///
  /// - Throws: ``BracketTable/Overflow`` above ``BracketTable/markLimit`` marks; the draft is then
  ///   as it was.
  /// - Complexity: linear in the text.
  public mutating func markBrackets() throws(BracketTable.Overflow) {
    var scanner = BracketScanner()
    for (index, paragraph) in paragraphs.enumerated() {
      try scanner.scan(paragraph.words, paragraph: index)
    }
    var table = scanner.finish()
    table.holders = BracketHolders.holders(in: self, table)
    brackets = table
  }

  /// The tree of alternatives of some paragraphs, derived from the marks in ``brackets``.
  ///
  /// - Parameter range: the paragraphs; a line feed joins them in the text of the tree. A bracket
  ///   that opens or closes outside of them is there as its mark alone.
  /// - Returns: the tree, without labels.
  /// - Complexity: linear in the marks of the draft and in the text of the paragraphs.
  public func bracketedText(_ range: Range<Int>) -> BracketedText {
    var text = ""
    var length = 0
    var starts: [Int] = []
    for index in range.clamped(to: paragraphs.indices) {
      if !starts.isEmpty {
        text += "\n"
        length += 1
      }
      let words = paragraphs[index].words
      starts.append(length)
      text += words
      length += words.unicodeScalars.count
    }
    let first = range.clamped(to: paragraphs.indices).lowerBound
    var places: [Int: Int] = [:]
    var table = BracketTable()
    let inside = brackets.marks.indices.filter { mark in
      starts.indices.contains(brackets.marks[mark].paragraph - first)
    }
    for mark in inside {
      places[mark] = table.marks.count
      var moved = brackets.marks[mark]
      moved.offset += starts[moved.paragraph - first]
      moved.paragraph = 0
      table.marks.append(moved)
    }
    var elsewhere: Set<Int> = []
    for mark in inside {
      let pair = brackets.pairs.indices.contains(mark) ? brackets.pairs[mark] : nil
      let place = pair.flatMap { places[$0] }
      if pair != nil, place == nil { elsewhere.insert(table.pairs.count) }
      table.pairs.append(place)
    }
    return BracketedText(text, table: table, elsewhere: elsewhere, hasLabel: false)
  }
}

/// Reads off the marks who holds which alternative.
private enum BracketHolders {
  private struct Open {
    /// The mark at which the alternative begins.
    var start: Int
    var attributions: [Attribution] = []
    var hasWords = false
  }

  static func holders(in draft: Draft, _ table: BracketTable) -> [Int: [PartyID]] {
    var holders: [Int: [PartyID]] = [:]
    var open: [Open] = []
    /// The alternative that was closed last, for names in round brackets behind it.
    var closed: Open?
    func settle(_ alternative: Open) {
      let parties = alternative.attributions.filter { $0.holdsWords || !alternative.hasWords }
        .flatMap(\.parties)
      if !parties.isEmpty { holders[alternative.start] = parties }
    }
    var mark = 0
    while mark < table.marks.count {
      let paragraph = table.marks[mark].paragraph
      let words = draft.paragraphs[paragraph].words
      let scalars = words.unicodeScalars
      var (cursor, offset) = (scalars.startIndex, 0)
      var left: BracketMark.Kind?
      func read(_ segment: Substring, before right: BracketMark.Kind?) {
        // Outside of brackets there is nothing to hold.
        guard !open.isEmpty || closed != nil else { return }
        let followsBracket = left == .closing && closed != nil
        let piece = BracketSegment(
          text: segment,
          opensAlternative: left == .opening || left == .separator,
          closesAlternative: right == .closing || right == .separator,
          followsBracket: followsBracket
        )
        for leaf in piece.leaves() {
          if case .attribution(let list) = leaf.kind {
            if followsBracket, leaf.text.first == "(", leaf.text.startIndex == segment.firstWord {
              closed?.attributions += list
            } else if !open.isEmpty {
              open[open.count - 1].attributions += list
            }
          } else if !open.isEmpty, !leaf.text.allSatisfy(\.isWhitespace) {
            open[open.count - 1].hasWords = true
          }
        }
        if let last = closed { settle(last) }
        closed = nil
      }
      while mark < table.marks.count, table.marks[mark].paragraph == paragraph {
        let next = scalars.index(cursor, offsetBy: table.marks[mark].offset - offset)
        let kind = table.marks[mark].kind
        read(words[cursor..<next], before: kind)
        if table.pairs[mark] != nil {
          switch kind {
          case .opening:
            if !open.isEmpty { open[open.count - 1].hasWords = true }
            open.append(Open(start: mark))
          case .separator:
            if let last = open.popLast() { settle(last) }
            open.append(Open(start: mark))
          case .closing: closed = open.popLast()
          }
        }
        left = kind
        cursor = scalars.index(after: next)
        offset = table.marks[mark].offset + 1
        mark += 1
      }
      read(words[cursor...], before: nil)
    }
    return holders
  }
}

extension Substring {
  /// Where the first character stands that is no white space.
  fileprivate var firstWord: Index { firstIndex { !$0.isWhitespace } ?? endIndex }
}
