import DraftText

/// Acts that one provision orders and another speaks of: “both of whom are to be identified” and
/// “the identification of the eminent person”.
///
/// The act is known by a participle in the one and by its noun in the other, and what is acted on
/// by two words that follow each other in both.
enum NamedActs {
  /// A noun and the participle that says the same.
  private static let participles: [String: String] = [
    "identification": "identified", "appointment": "appointed", "selection": "selected",
    "designation": "designated", "nomination": "nominated", "election": "elected",
  ]

  /// Where the noun stands, with the provision that has the participle.
  static func pairs(
    in provisions: [Provision]
  ) -> [(unit: TextUnit, span: Range<Int>, other: TextUnit)] {
    var acting: [(participle: String, unit: TextUnit, words: Set<[String]>)] = []
    for provision in provisions {
      let tokens = provision.unit.tokens.filter { $0.kind == .word }
      for participle in Set(tokens.map(\.folded)).intersection(participles.values) {
        let words = zip(tokens, tokens.dropFirst()).map { [$0.folded, $1.folded] }
        acting.append((participle, provision.unit, Set(words)))
      }
    }
    guard !acting.isEmpty else { return [] }
    return provisions.flatMap { provision in
      let unit = provision.unit
      let tokens = unit.tokens.filter { $0.kind == .word }
      return tokens.indices.compactMap { place -> (TextUnit, Range<Int>, TextUnit)? in
        guard let participle = participles[tokens[place].folded], place + 4 < tokens.count,
          tokens[place + 1].folded == "of", ["the", "an", "a"].contains(tokens[place + 2].folded)
        else { return nil }
        let object = [tokens[place + 3], tokens[place + 4]]
        // `the appointment of the Secretary-General` is of somebody whom everybody knows.
        guard object.allSatisfy({ $0.words == $0.folded && $0.words.utf8.count > 3 }) else {
          return nil
        }
        let other = acting.first { act in
          act.participle == participle && act.unit.place != unit.place
            && act.words.contains(object.map(\.folded))
        }
        guard let other else { return nil }
        return (
          unit, tokens[place].range.lowerBound..<object[1].range.upperBound, other.unit
        )
      }
    }
  }
}
