import DraftText

/// Proposed words with the calls of footnotes in them, which are spelled `[^3]` and printed raised.
enum AnchoredWords {
  /// The stretches of proposed words.
  ///
  /// - Parameters:
  ///   - words: the words.
  ///   - isNote: whether there is a note of this indicator; else it is a word like any.
  /// - Returns: the stretches in order, each call as its indicator.
  static func stretches(
    of words: String,
    isNote: (String) -> Bool = { _ in true }
  ) -> [(words: String, style: Style)] {
    var stretches: [(words: String, style: Style)] = []
    var rest = words[...]
    while let start = rest.firstRange(of: "[^"),
      let end = rest[start.upperBound...].firstIndex(of: "]")
    {
      let label = String(rest[start.upperBound..<end])
      let next = rest.index(after: end)
      if isNote(label) {
        if start.lowerBound > rest.startIndex {
          stretches.append((String(rest[..<start.lowerBound]), .plain))
        }
        stretches.append((label, Style(superscript: true)))
      } else {
        stretches.append((String(rest[..<next]), .plain))
      }
      rest = rest[next...]
    }
    if !rest.isEmpty { stretches.append((String(rest), .plain)) }
    return stretches
  }
}
