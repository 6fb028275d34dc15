import DraftText

/// A bracket of a paragraph, with the places of the words that it leaves open.
struct OpenBracket {
  /// One of its wordings.
  struct Alternative {
    /// The words alone.
    var words: String
    /// Where they stand, in scalars of the paragraph's text.
    var range: Range<Int>
    /// Who wants them, or wants something done with them.
    var parties: Set<PartyID>
    /// Whether names stand behind them.
    var isNamed: Bool
  }

  /// Where it stands, in scalars of the paragraph's text.
  let range: Range<Int>
  /// Its wordings, in order.
  let alternatives: [Alternative]

  /// Whether it says itself that something is not settled: by several wordings, or by names.
  var isOpen: Bool { alternatives.count > 1 || alternatives.contains(where: \.isNamed) }

  /// The brackets of a text that stand in no other one.
  ///
  /// - Complexity: linear in the text.
  static func all(in text: String) -> [OpenBracket] {
    let scalars = Array(text.unicodeScalars)
    return BracketReview.outermost(of: text).compactMap { range in
      let words = scalars[range].reduce(into: "") { $0.unicodeScalars.append($1) }
      guard let named = BracketAlternative.unfolding(words) else { return nil }
      var place = range.lowerBound
      var alternatives: [Alternative] = []
      for alternative in named {
        let wanted = Array(alternative.words.unicodeScalars)
        guard let found = Self.first(wanted, in: scalars, place..<range.upperBound) else {
          continue
        }
        let parties = alternative.attributions.flatMap(\.parties)
        alternatives.append(
          Alternative(
            words: alternative.words,
            range: found,
            parties: Set(parties),
            isNamed: alternative.raw != alternative.words
          )
        )
        let names = alternative.raw.unicodeScalars.count - wanted.count
        place = min(found.upperBound + max(names, 0), range.upperBound)
      }
      return OpenBracket(range: range, alternatives: alternatives)
    }
  }

  /// Where words stand first in a stretch, as whole words.
  static func first(
    _ wanted: [Unicode.Scalar],
    in scalars: [Unicode.Scalar],
    _ range: Range<Int>
  ) -> Range<Int>? {
    guard !wanted.isEmpty, range.count >= wanted.count else { return nil }
    func isLetter(_ place: Int) -> Bool {
      guard scalars.indices.contains(place) else { return false }
      let properties = scalars[place].properties
      return properties.isAlphabetic || properties.numericType != nil
    }
    for start in range.lowerBound...range.upperBound - wanted.count {
      let end = start + wanted.count
      if scalars[start..<end].elementsEqual(wanted), !(isLetter(start - 1) && isLetter(start)),
        !(isLetter(end - 1) && isLetter(end))
      {
        return start..<end
      }
    }
    return nil
  }
}
