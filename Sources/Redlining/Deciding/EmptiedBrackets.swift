import DraftText

/// Drops from the brackets of a text what edits leave without words.
///
/// Who named the words named nothing then, and a bracket in which nothing is left to choose goes.
///
/// ```
/// within [two – Group X / four – Group Y] years, without “two”:  within [four – Group Y] years
/// for [small – Group X] fountains, without “small”:              for fountains
/// ```
struct EmptiedBrackets {
  private let scalars: [Unicode.Scalar]

  /// Takes the text.
  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  /// The edits with those that take out what is left without words.
  ///
  /// - Parameters:
  ///   - edits: the edits, of which none excludes another.
  ///   - brackets: the brackets of the text that stand in no other one.
  /// - Returns: the edits; a bracket that loses an alternative is spelled anew by one of them. A
  ///   bracket around the whole text, and one that an edit cuts, is left as it is.
  func dropping(_ edits: [TextEdit], within brackets: [Range<Int>]) -> [TextEdit] {
    var edits = edits
    for bracket in brackets where bracket != scalars.indices {
      let inner = bracket.lowerBound + 1..<bracket.upperBound - 1
      let own = edits.filter { inner.contains($0.range) }
      let others = edits.filter { !inner.contains($0.range) }
      guard !own.isEmpty, !others.contains(where: { $0.range.overlaps(bracket) }),
        let words = words(of: bracket, own)
      else { continue }
      edits = others + [TextEdit(words.isEmpty ? withSpace(bracket, others) : bracket, words)]
    }
    return edits.sorted()
  }

  /// What a bracket becomes; `nil` where it loses no alternative.
  private func words(of bracket: Range<Int>, _ edits: [TextEdit]) -> String? {
    let old = String(String.UnicodeScalarView(scalars[bracket]))
    let shifted = edits.map { edit in
      TextEdit(
        edit.range.lowerBound - bracket.lowerBound..<edit.range.upperBound - bracket.lowerBound,
        edit.words
      )
    }
    guard let before = BracketAlternative.unfolding(old),
      let after = BracketAlternative.unfolding(TextEdit.applying(shifted, to: old)),
      before.count == after.count
    else { return nil }
    let left = zip(before, after).filter { $0.words.isEmpty || !$1.words.isEmpty }.map(\.1)
    guard left.count < after.count else { return nil }
    if left.count <= 1, left.allSatisfy({ $0.raw == $0.words }) { return left.first?.words ?? "" }
    return "[" + left.map(\.raw).joined(separator: " / ") + "]"
  }

  /// A bracket that goes, with the space beside it that nothing would need any more.
  private func withSpace(_ bracket: Range<Int>, _ others: [TextEdit]) -> Range<Int> {
    func scalar(_ place: Int) -> Unicode.Scalar? {
      scalars.indices.contains(place) ? scalars[place] : nil
    }
    let (before, after) = (scalar(bracket.lowerBound - 1), scalar(bracket.upperBound))
    let isLast = after.map { " ,;.:)\n".unicodeScalars.contains($0) } ?? true
    var wide = bracket
    if before == " ", isLast {
      wide = bracket.lowerBound - 1..<bracket.upperBound
    } else if before == nil || before == "\n", after == " " {
      wide = bracket.lowerBound..<bracket.upperBound + 1
    }
    let isTouched = others.contains { edit in
      edit.range.lowerBound <= wide.upperBound && wide.lowerBound <= edit.range.upperBound
    }
    return isTouched ? bracket : wide
  }
}
