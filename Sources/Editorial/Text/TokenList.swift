/// The tokens of a unit one after the other, footnote anchors left out, asked for by place.
///
/// A place outside of the list is no error: nothing stands there.
///
/// ```swift
/// let list = TokenList(unit)
/// list.folded(3) == "per" && list.folded(4) == "cent"
/// ```
struct TokenList {
  let unit: TextUnit
  let tokens: [Token]

  init(_ unit: TextUnit) {
    self.unit = unit
    tokens = unit.anchors.isEmpty ? unit.tokens : unit.tokens.filter { $0.kind != .anchor }
  }

  var indices: Range<Int> { tokens.indices }

  subscript(index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// The words at a place in small letters; nothing outside of the list.
  func folded(_ index: Int) -> String { self[index]?.folded ?? "" }

  /// The words at a place as they stand; nothing outside of the list.
  func words(_ index: Int) -> String { self[index]?.words ?? "" }

  func isMark(_ index: Int, _ marks: String...) -> Bool {
    guard let token = self[index], token.kind == .mark else { return false }
    return marks.contains(token.words)
  }

  func isWord(_ index: Int) -> Bool { self[index]?.kind == .word }

  /// Whether the token at a place begins with a capital.
  func isCapitalized(_ index: Int) -> Bool {
    self[index]?.words.unicodeScalars.first?.isCapital ?? false
  }

  /// The number at a place where it is whole and has no separators.
  func integer(_ index: Int) -> Int? {
    guard let token = self[index], token.kind == .number else { return nil }
    return Int(token.words)
  }

  /// Whether nothing stands between the token and the next one.
  func touchesNext(_ index: Int) -> Bool {
    guard let token = self[index], let next = self[index + 1] else { return false }
    return token.range.upperBound == next.range.lowerBound
  }

  /// From the beginning of one token to the end of another.
  func span(_ first: Int, _ last: Int) -> Range<Int> {
    guard let start = self[first]?.range.lowerBound, let end = self[last]?.range.upperBound,
      start <= end
    else { return 0..<0 }
    return start..<end
  }

  /// Whether the words at a place are the text's own: not quoted, no title in italics, no link, no
  /// name or demand in a bracket.
  func isJudged(_ index: Int) -> Bool {
    guard let start = self[index]?.range.lowerBound else { return false }
    return !unit.isQuoted(start) && !unit.isEmphasized(start)
      && !unit.spared.contains(start)
  }

  /// Whether a sentence begins at a place: at the beginning, or behind a full stop that ends one.
  ///
  /// A stop after an abbreviation, a number or a single letter ends no sentence.
  func beginsSentence(_ index: Int) -> Bool {
    guard index > 0 else { return index == 0 }
    guard isMark(index - 1, ".", "?", "!"), !touchesNext(index - 1) else { return false }
    if isMark(index - 2, "”", ")", "]") { return true }
    guard let before = self[index - 2], before.kind == .word else { return false }
    return before.words.unicodeScalars.count > 3 && !Self.abbreviations.contains(before.folded)
  }

  private static let abbreviations: Set<String> = Set(
    "para paras chap chaps sect sects arts vols suppl corr ibid approx amend prof conf supp docs fasc incl sept"
      .split(separator: " ").map(String.init)
  )
}
