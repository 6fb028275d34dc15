import DraftText

/// “Ibid.” and its like in the six languages.
enum Ibid {
  /// Whether a note begins with it.
  static func begins(_ unit: TextUnit) -> Bool { span(in: unit) != nil }

  /// Where it stands at the beginning of a note, its full stop left out.
  static func span(in unit: TextUnit) -> Range<Int>? {
    let tokens = unit.wordTokens.prefix(2)
    guard let first = tokens.first else { return nil }
    if ["ibid", "ibidem"].contains(first.folded) || first.folded.hasPrefix("同上") {
      return first.range
    }
    guard tokens.count == 2 else { return nil }
    let pair = first.folded + " " + tokens[tokens.startIndex + 1].folded
    guard ["там же", "المرجع نفسه"].contains(pair) else { return nil }
    return first.range.lowerBound..<tokens[tokens.startIndex + 1].range.upperBound
  }
}
