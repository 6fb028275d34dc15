import Negotiation

/// A paragraph as the room has it: with the brackets that it opened, and without those it lifted.
struct ShownBrackets {
  /// The words with their brackets.
  let text: String

  /// Sets and takes away brackets.
  ///
  /// - Parameters:
  ///   - text: the paragraph as scripts spell it.
  ///   - opened: the words that stand in brackets of the room; none of them cross.
  ///   - lifted: brackets of the text that no longer stand, each with what stays of it.
  init(_ text: String, opened: [QuotedSpan], lifted: [(words: QuotedSpan, kept: String)]) {
    let scalars = Array(text.unicodeScalars)
    var gone: Set<Int> = []
    for (words, kept) in lifted {
      let range = words.range.clamped(to: 0..<scalars.count)
      let stays = Self.place(of: Array(kept.unicodeScalars), in: scalars[range]) ?? range
      gone.formUnion(range.filter { !stays.contains($0) })
    }
    var shown = String.UnicodeScalarView()
    for place in 0...scalars.count {
      let closing = opened.count { $0.range.upperBound == place }
      let opening = opened.count { $0.range.lowerBound == place }
      shown.append(contentsOf: Array(repeating: "]", count: closing))
      shown.append(contentsOf: Array(repeating: "[", count: opening))
      if place < scalars.count, !gone.contains(place) { shown.append(scalars[place]) }
    }
    self.text = String(shown)
  }

  /// Where words stand among others.
  private static func place(
    of words: [Unicode.Scalar],
    in others: ArraySlice<Unicode.Scalar>
  ) -> Range<Int>? {
    guard words.count <= others.count else { return nil }
    return (others.startIndex...others.endIndex - words.count)
      .map { $0..<$0 + words.count }
      .first { others[$0].elementsEqual(words) }
  }
}
