/// Doubts words that a PDF converter broke in two: `Traffick ing`, `respons ibility`.
///
/// Two neighbours are doubted if neither is a word of its own but together they are one that
/// stands elsewhere in the same text: the pieces together are commoner than a piece alone.
/// Nothing is joined; a person has to look.
///
/// - Complexity: linear in the words.
struct BrokenWords {
  /// The doubts.
  private(set) var notes: [ReadingNote] = []

  /// Looks for broken words.
  ///
  /// - Parameters:
  ///   - paragraphs: the paragraphs of a text that came out of a PDF.
  ///   - lines: the line of each paragraph.
  init(_ paragraphs: [Paragraph], lines: [Int]) {
    var counts: [Substring: Int] = [:]
    let texts = paragraphs.map { paragraph in
      var words: [Substring] = []
      for case .text(let text, _) in paragraph.runs { Self.words(of: text, into: &words) }
      return words
    }
    for words in texts {
      for word in words where !word.isEmpty { counts[word, default: 0] += 1 }
    }
    for (index, words) in texts.enumerated() {
      for place in words.indices.dropFirst() {
        let first = words[place - 1]
        let second = words[place]
        guard !first.isEmpty, !second.isEmpty else { continue }
        guard Self.isBroken(first, second, counts) else { continue }
        notes.append(ReadingNote(line: lines[index], .brokenWord("\(first) \(second)")))
      }
    }
  }

  private static func isBroken(
    _ first: Substring,
    _ second: Substring,
    _ counts: [Substring: Int]
  ) -> Bool {
    // A piece that is at home elsewhere in the text is a word.
    let rarer = min(counts[first] ?? 0, counts[second] ?? 0)
    guard rarer <= 1, first.utf8.count + second.utf8.count >= 5 else { return false }
    guard let begin = second.utf8.first, LineBytes.isSmall(begin) || begin >= 0x80 else {
      return false
    }
    let whole = Substring(String(first) + String(second))
    return (counts[whole] ?? 0) > 0
  }

  /// The words of letters; an empty one stands where punctuation parts two.
  private static func words(of text: String, into words: inout [Substring]) {
    let utf8 = text.utf8
    var start: String.Index?
    var index = utf8.startIndex
    words.append("")
    while index < utf8.endIndex {
      let byte = utf8[index]
      if LineBytes.isWord(byte) {
        if start == nil { start = index }
      } else {
        if let begin = start { words.append(text[begin..<index]) }
        start = nil
        if byte != 0x20 { words.append("") }
      }
      index = utf8.index(after: index)
    }
    if let begin = start { words.append(text[begin...]) }
    words.append("")
  }
}
