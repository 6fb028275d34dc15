import DraftText

/// Whose words they are: what the rules on names ask of a place before they judge it.
extension TextUnit {
  /// Whether a word belongs to others: a quotation, or a title in italics.
  ///
  /// The italics that open a paragraph are its own.
  func isOfOthers(_ offset: Int) -> Bool { isQuoted(offset) || isInTitle(offset) }

  /// Whether a word stands in italics other than those that open a paragraph of a resolution.
  func isInTitle(_ offset: Int) -> Bool {
    guard let stretch = emphasized.range(containing: offset) else { return false }
    guard role == .preambular || role == .operative else { return true }
    return scalars[..<stretch.lowerBound].contains { !$0.isSpace }
  }

  /// Whether a quoted word belongs to a title that the text cites: “entitled “…””.
  ///
  /// A theme that the text gives to a panel is quoted too, but its words are the text's own.
  func isCitedTitle(_ offset: Int) -> Bool {
    let place = quotations.partitioningIndex { $0.upperBound > offset }
    guard place < quotations.count else { return false }
    let opening = quotations[place].lowerBound
    let end = tokens.partitioningIndex { $0.range.lowerBound >= opening }
    return tokens[..<end].last { $0.kind != .anchor }
      .map { Self.citing.contains($0.folded) } ?? false
  }

  private static let citing: Set<String> = [
    "entitled", "titled", "called", "named", "headed", "report", "publication", "resolution",
    "resolutions", "declaration", "document", "item", "subitem",
  ]

  /// Whether a word is a piece of an address: `www.un.org`, `name@un.org`, `#…`; or of what is said
  /// about the text in brackets.
  func isInAddress(_ span: Range<Int>) -> Bool {
    if spared.contains(span.lowerBound) { return true }
    let signs = ".@/_#=&-".unicodeScalars
    if span.lowerBound > 0 {
      let before = scalars[span.lowerBound - 1]
      if before == "#" || before == "@" || before == "_" || before == "=" { return true }
      if signs.contains(before), span.lowerBound > 1,
        scalars[span.lowerBound - 2].isLetter || scalars[span.lowerBound - 2] == "/"
      {
        return true
      }
    }
    guard span.upperBound + 1 < scalars.count else { return false }
    let after = scalars[span.upperBound]
    return (after == "." || after == "@" || after == "_") && scalars[span.upperBound + 1].isLetter
  }

  /// Whether a word stands in square brackets of its unit.
  func isBracketed(_ offset: Int) -> Bool {
    for index in stride(from: offset - 1, through: max(0, offset - 400), by: -1) {
      if scalars[index] == "]" { return false }
      if scalars[index] == "[" { return true }
    }
    return false
  }

  /// Whether a word begins a sentence, so that its capital says nothing.
  func opensSentence(_ index: Int, of tokens: [Token]) -> Bool {
    guard index > 0 else { return true }
    return [".", "?", "!", ":", "“", "\"", "–", "—", "•", ")"].contains(tokens[index - 1].words)
  }

  /// Whether most of its words are in capitals, as some headings are.
  var isInCapitals: Bool {
    let words = tokens.filter { $0.kind == .word && $0.words.unicodeScalars.count > 1 }
    let capital = words.filter { $0.words == $0.words.uppercased() }
    return capital.count * 2 > words.count
  }

  /// Whether it is a line that stands over others: a title, a heading, the word “Annex”.
  var standsOverOthers: Bool {
    switch role {
    case .title, .heading, .annex, .opening: true
    default: false
    }
  }

  /// Whether it is a paragraph of the running text.
  var isRunningText: Bool {
    switch role {
    case .preambular, .operative, .item, .flush: true
    default: false
    }
  }

  /// Whether it is a line of a letter.
  var isLetter: Bool {
    if case .letter = place { true } else { false }
  }
}

extension Token {
  /// Whether it begins with a capital.
  var hasCapital: Bool { words.unicodeScalars.first?.isCapital ?? false }

  /// Whether it is a word of capitals alone.
  var isInCapitals: Bool {
    kind == .word && words.unicodeScalars.allSatisfy { $0.isCapital || !$0.isLetter }
  }

  /// The word without the sign of possession.
  var owner: String {
    for ending in ["’s", "'s", "s’", "s'"] where words.hasSuffix(ending) && words.count > 2 {
      return String(words.dropLast(ending.hasPrefix("s") ? 1 : 2))
    }
    return words
  }
}
