extension OpeningPhrase {
  /// Whether it speaks to somebody: `Requests`, `Calls upon`, `Reiterates its call upon`.
  var isAddressing: Bool {
    OpeningWords.addressing.contains(verb)
      || ["upon", "call", "request", "invitation", "appeal"].contains(base.last ?? "")
  }

  /// Whether the modifier stands where the form wants it: before a verb, after a participle.
  var isModifierPlaced: Bool {
    guard let modifierIndex else { return true }
    return (modifierIndex == 0) == (form == .verb)
  }

  /// The edit that gives the phrase another modifier, or none.
  ///
  /// The modifier stays where it stands; a new one goes before a verb and behind a participle, with
  /// “Having considered” between the two words.
  func edit(in unit: TextUnit, to new: Modifier?) -> Suggestion.Edit {
    func words(_ span: Range<Int>, _ words: String) -> Suggestion.Edit {
      Suggestion.Edit(unit.place, span, .words(words))
    }
    guard let old = modifierIndex else {
      let word = new?.rawValue ?? ""
      if form == .verb {
        let first = tokens[0]
        return words(first.range, word.capitalizingFirst + " " + first.words.smallFirst)
      }
      let place = verb == "have" ? tokens[0].range.upperBound : span.upperBound
      return words(place..<place, " " + word)
    }
    let token = tokens[old]
    if let new {
      return words(token.range, old == 0 ? new.rawValue.capitalizingFirst : new.rawValue)
    }
    if old == 0, tokens.count > 1 {
      let next = tokens[1]
      return words(token.range.lowerBound..<next.range.upperBound, next.words.capitalizingFirst)
    }
    return words(tokens[max(old - 1, 0)].range.upperBound..<token.range.upperBound, "")
  }

  /// The phrase with its modifier before all else, or behind it.
  func moving(modifierFirst isFirst: Bool) -> String? {
    guard let modifierIndex, let modifier else { return nil }
    var words = tokens.map(\.words)
    words.remove(at: modifierIndex)
    guard let first = words.first else { return nil }
    if isFirst {
      words[0] = first.smallFirst
      words.insert(modifier.rawValue.capitalizingFirst, at: 0)
    } else {
      words[0] = first.capitalizingFirst
      words.insert(modifier.rawValue, at: verb == "have" ? 1 : words.count)
    }
    return words.joined(separator: " ")
  }
}
