import DraftText

/// Sessions are counted in words: `its seventy-seventh session`, not `its 77th session`.
enum SessionNumbers {
  static func remarks(on list: TokenList) -> [Remark] {
    list.indices.compactMap { index in
      guard let token = list[index], token.words.first?.isASCIIDigit ?? false,
        list.isJudged(index), let words = ordinal(token.folded), countsSession(index + 1, list)
      else { return nil }
      let begins = list.beginsSentence(index) || list.isCapitalized(index + 1)
      return list.unit.remark(
        token.range,
        "The number of a session is written in words.",
        suggestion: list.unit.replacing(
          token.range,
          with: begins ? words.capitalizingFirst : words
        )
      )
    }
  }

  /// Whether “session” comes next, or behind words that say of what kind.
  private static func countsSession(_ index: Int, _ list: TokenList) -> Bool {
    var place = index
    while place < index + 3, kinds.contains(list.folded(place)) { place += 1 }
    return ["session", "sessions"].contains(list.folded(place))
  }

  private static let kinds: Set<String> = [
    "regular", "special", "emergency", "resumed", "annual", "substantive", "organizational",
    "ordinary", "plenary",
  ]

  /// The word for `77th`; `nil` for what is none, or has a wrong ending, or is of three figures.
  private static func ordinal(_ word: String) -> String? {
    let digits = word.prefix(while: \.isASCIIDigit)
    guard (1...2).contains(digits.utf8.count), let number = Int(digits), number > 0,
      ["st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
    else { return nil }
    return NumberWords.ordinal(number)
  }
}
