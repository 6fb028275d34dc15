import DraftText

/// What a paragraph of the operative part or an item provides, as the words that carry it.
struct Provision {
  /// One word that carries meaning.
  struct Word {
    /// In small letters.
    var folded: String
    /// Where it stands.
    var range: Range<Int>
    /// Whether it is a name, a number, a code or a “not”, so that without it another thing is meant.
    var isName: Bool
  }

  /// The paragraph or item.
  var unit: TextUnit
  /// The verb that it opens with; `nil` for an item.
  var verb: String?
  /// Its words, the verb and the small words left out.
  var words: [Word]

  /// Takes the words of a unit.
  ///
  /// - Returns: `nil` if it is no paragraph of the operative part and no item, or one of more
  ///   words than a provision has.
  init?(_ unit: TextUnit, isPreambular: Bool) {
    guard unit.role == .operative || unit.itemDepth != nil, !isPreambular else { return nil }
    self.unit = unit
    var tokens = unit.tokens.filter { $0.kind != .mark && $0.kind != .anchor }[...]
    if unit.role == .operative {
      while let first = tokens.first, Self.adverbs.contains(first.folded) { tokens.removeFirst() }
      verb = tokens.first?.folded
      tokens = tokens.dropFirst()
    }
    words = tokens.compactMap { token in
      guard !Self.small.contains(token.folded) else { return nil }
      let isName =
        token.kind != .word || token.words.unicodeScalars.first?.isCapital ?? false
        || Self.turning.contains(token.folded)
      return Word(folded: token.folded, range: token.range, isName: isName)
    }
    guard words.count <= Self.mostWords else { return nil }
  }

  /// The longest provision that is compared; a hostile text may go on for ever.
  private static let mostWords = 800

  private static let adverbs: Set<String> = ["also", "further", "once", "again", "strongly", "we"]

  /// Words that turn the meaning.
  private static let turning: Set<String> = [
    "not", "no", "nor", "neither", "never", "without", "except", "only", "may", "must", "can",
    "cannot", "before", "after", "until",
  ]

  /// Words that a provision may have or not have and still provide the same.
  ///
  /// “Will”, “shall” and “should” are among them, “may”, “must” and “not” are none.
  private static let small = Set(
    """
    a an and any are as at be been being but by do each for from had has have he her his if in into
    is it its more of on or other our own shall she should so such than that the their them there
    these they this those to under upon us was we were where which while who whose will with within
    would
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
  )
}

extension Provision {
  /// Where another provision stands in this one, word for word or nearly so.
  ///
  /// A short one, below eight words, has to be there whole; of a longer one a tenth of the words
  /// may differ, but no name and no number. At most two words may be put in between.
  ///
  /// - Returns: the words here, or `nil` if it is not contained.
  /// - Complexity: the product of the numbers of words, at the places where the first words agree.
  func stretch(containing other: Provision) -> Range<Int>? {
    let needed = other.words
    let count = needed.count
    let missing = count < 8 ? 0 : count / 10
    guard count >= 4, count - missing <= words.count else { return nil }
    let openers = Set(needed.prefix(missing + 1).map(\.folded))
    for start in words.indices where openers.contains(words[start].folded) {
      let end = min(start + count + 2, words.count)
      var place = start
      var matched: [Int] = []
      var missed = 0
      for word in needed {
        if let found = words[place..<end].firstIndex(where: { $0.folded == word.folded }) {
          matched.append(found)
          place = found + 1
        } else {
          missed += word.isName ? count : 1
          if missed > missing { break }
        }
      }
      guard missed <= missing, let first = matched.first, let last = matched.last else { continue }
      // A name that only this one has means another thing.
      let between = Set(first...last).subtracting(matched)
      guard between.allSatisfy({ !words[$0].isName }) else { continue }
      return words[first].range.lowerBound..<words[last].range.upperBound
    }
    return nil
  }
}
