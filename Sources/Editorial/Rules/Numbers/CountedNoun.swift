extension TokenList {
  /// Where the noun stands that the number at a place counts: `2 panels`, `3 additional meetings`.
  ///
  /// - Returns: `nil` where no plural in small letters follows, alone or after one word.
  func noun(countedAt index: Int) -> Int? {
    if CountedNoun.isPlural(self, index + 1) { return index + 1 }
    if folded(index + 1) == "member", folded(index + 2) == "states" { return index + 2 }
    guard isWord(index + 1), !isCapitalized(index + 1),
      !CountedNoun.small.contains(folded(index + 1)), CountedNoun.isPlural(self, index + 2)
    else { return nil }
    return index + 2
  }
}

/// What nouns that are counted look like.
enum CountedNoun {
  /// Small words, none of which stands between a number and its noun.
  static let small: Set<String> = Set(
    """
    of to and or in on at by for from with per the a an that which is are was were has have had \
    may shall will would should must can its their as than into under over above below between \
    thousand million billion trillion dozen hundred percentage
    """.split(separator: " ").map(String.init)
  )

  private static let irregular: Set<String> = ["people", "women", "men", "children", "persons"]

  /// Words in -s that are no plurals, and units of measurement, which keep their figures.
  private static let others: Set<String> = Set(
    """
    is was as has this its thus plus minus less across towards besides regards states-parties \
    kilometres kilometers metres meters centimetres millimetres miles hectares acres tonnes tons \
    kilograms grams litres degrees percents points dollars euros pounds francs yen barrels watts \
    megawatts gigawatts hours minutes seconds times series process progress access business
    """.split(separator: " ").map(String.init)
  )

  static func isPlural(_ list: TokenList, _ index: Int) -> Bool {
    guard list.isWord(index), !list.isCapitalized(index) || list.folded(index) == "states" else {
      return false
    }
    let word = list.folded(index)
    if irregular.contains(word) { return true }
    return word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
      && !others.contains(word) && !small.contains(word)
  }
}
