/// Doubts words that a PDF converter broke in two: `Traffick ing`, `anti -trafficking`.
///
/// Two neighbours are doubted if one of them is no word of the text's own, standing nowhere else,
/// but together they are a word that does stand elsewhere in the text, or if the second is an
/// ending that is never a word. A hyphen with a blank
/// before it and a letter behind it is doubted wherever it stands. Nothing is joined; a person has
/// to look; a word that the text never spells whole may go unseen.
///
/// - Complexity: linear in the words.
struct BrokenWords {
  /// The doubts, each with the line it stands on.
  private(set) var notes: [ReadingNote] = []

  /// Looks for broken words.
  ///
  /// - Parameter lines: the lines of a text that came out of a PDF.
  init(_ lines: [Line]) {
    var counts: [Substring: Int] = [:]
    let texts = lines.map { line in
      var words: [Substring] = []
      for case .text(let text, _) in line.spans { Self.words(of: text, into: &words) }
      return words
    }
    for words in texts {
      for word in words where !word.isEmpty { counts[word, default: 0] += 1 }
    }
    // What the last line with words ended with, where that was a hyphen after a blank.
    var open: (word: Substring, line: Int)?
    for (index, words) in texts.enumerated() where !words.isEmpty {
      if let (word, line) = open, let next = words.first(where: { !$0.isEmpty }) {
        notes.append(ReadingNote(line: line, .brokenWord("\(word)\(next)")))
      }
      open = nil
      for place in words.indices.dropFirst() {
        let first = words[place - 1]
        let second = words[place]
        if first.utf8.last == 0x2D, first.utf8.count > 1 {
          if second.isEmpty, place + 1 == words.endIndex {
            open = (first, lines[index].number)
          } else if !second.isEmpty {
            notes.append(ReadingNote(line: lines[index].number, .brokenWord("\(first)\(second)")))
          }
        } else if Self.isBroken(first, second, counts) {
          notes.append(ReadingNote(line: lines[index].number, .brokenWord("\(first) \(second)")))
        }
      }
    }
  }

  /// Endings of English words that are no words themselves.
  private static let endings: Set<Substring> = [
    "ing", "ty", "ity", "ibility", "ability", "tion", "tions", "sion", "ment", "ments", "ness",
    "ly",
    "ively", "tional", "ation", "ations",
  ]

  private static func isBroken(
    _ first: Substring,
    _ second: Substring,
    _ counts: [Substring: Int]
  ) -> Bool {
    guard !first.isEmpty, !second.isEmpty else { return false }
    // A piece that is at home elsewhere in the text is a word.
    let rarer = min(counts[first] ?? 0, counts[second] ?? 0)
    guard rarer <= 1, first.utf8.count + second.utf8.count >= 5 else { return false }
    guard let begin = second.utf8.first, LineBytes.isSmall(begin) || begin >= 0x80 else {
      return false
    }
    if Self.endings.contains(second), counts[first] ?? 0 <= 1 { return true }
    let whole = Substring(String(first) + String(second))
    return (counts[whole] ?? 0) > 0
  }

  /// The words of a line: letters, or a word with the blank and the hyphen behind it.
  ///
  /// An empty word stands where anything but a blank parts two, and at both ends.
  private static func words(of text: String, into words: inout [Substring]) {
    let utf8 = text.utf8
    var start: String.Index?
    var index = utf8.startIndex
    words.append("")
    while index < utf8.endIndex {
      let byte = utf8[index]
      let next = utf8.index(after: index)
      if LineBytes.isWord(byte), byte != 0xE2 {
        if start == nil { start = index }
        index = next
        continue
      }
      if let begin = start {
        if byte == 0x20, next < utf8.endIndex, utf8[next] == 0x2D,
          case let after = utf8.index(after: next),
          after == utf8.endIndex || LineBytes.isWord(utf8[after]) || LineBytes.isDigit(utf8[after])
        {
          words.append(text[begin..<after])
          start = nil
          index = after
          // Digits behind the hyphen belong to the word: `COVID -19`.
          var end = after
          while end < utf8.endIndex, LineBytes.isDigit(utf8[end]) { end = utf8.index(after: end) }
          if end > after {
            words.append(text[after..<end])
            index = end
          }
          continue
        }
        words.append(text[begin..<index])
        start = nil
      }
      if byte != 0x20 { words.append("") }
      index = next
      // The rest of a quotation mark or a dash.
      while byte == 0xE2, index < utf8.endIndex, utf8[index] & 0xC0 == 0x80 {
        index = utf8.index(after: index)
      }
    }
    if let begin = start { words.append(text[begin...]) }
    words.append("")
  }
}
