/// Makes pairs of candidates, the most alike first.
extension UnitAligner {
  // Candidates wait in drawers by the most they can score, so many to a score of one.
  private static let drawersToOne = 64

  /// Makes pairs of candidates, the most alike first, comparing no more of them than it has to.
  ///
  /// The problem: most candidates come to nothing, because one of the two is taken by a pair that
  /// is more alike, and how alike two paragraphs are costs more to find out than everything else.
  /// The idea: what they can score at most is known from their lengths and from whether they
  /// stand in place; so those that can score most are compared first, and what is left of the
  /// others when their turn comes is little. The pairs are the same as if all had been compared.
  ///
  /// - Parameters:
  ///   - candidates: the candidates, not yet compared.
  ///   - words: the words of the units.
  ///   - search: finds the candidates of ``PhraseSearch/waiting`` when only those elsewhere are left.
  ///   - inPlace: how alike two in place have to be.
  ///   - elsewhere: whether two that do not stand in place are alike enough.
  /// - Complexity: linear in the candidates, but for sorting those that were compared.
  mutating func accept(
    _ candidates: [Candidate],
    _ words: inout UnitWords,
    searching search: inout PhraseSearch?,
    inPlace: Double,
    elsewhere: (Candidate) -> Bool
  ) {
    var drawers = [[Candidate]](
      repeating: [],
      count: Self.drawer(of: Candidate.best) + 1
    )
    for candidate in candidates { drawers[Self.drawer(of: candidate.score)].append(candidate) }
    var compared: [Candidate] = []
    var loaded = -1
    for drawer in drawers.indices.reversed() {
      if drawer == Self.drawersToOne, var phrases = search {
        for unit in phrases.waiting where pairing.oldOfNew[unit] < 0 {
          for candidate in self.candidates(for: unit, in: &phrases, words)
          where !candidate.isInPlace {
            drawers[Self.drawer(of: candidate.score)].append(candidate)
          }
        }
        search = phrases
      }
      settle(&compared, above: Double(drawer) / Double(Self.drawersToOne))
      for var candidate in drawers[drawer] where pairing.areFree(candidate.old, candidate.new) {
        if loaded != candidate.new {
          words.likeness.load(words.new[candidate.new])
          loaded = candidate.new
        }
        (candidate.likeness, candidate.descent) = words.likeness.ratios(
          with: words.old[candidate.old],
          atLeast: candidate.isInPlace ? thresholds.inPlace : thresholds.leftOver
        )
        if candidate.isInPlace ? candidate.descent >= inPlace : elsewhere(candidate) {
          compared.append(candidate)
        }
      }
      drawers[drawer] = []
    }
    settle(&compared, above: -1)
  }

  /// The drawer of a score: everything in it scores at most its number over ``drawersToOne``.
  private static func drawer(of score: Double) -> Int {
    Int((score * Double(drawersToOne)).rounded(.up))
  }

  /// Makes pairs of those above a score, and forgets what can be none any more.
  private mutating func settle(_ compared: inout [Candidate], above score: Double) {
    guard !compared.isEmpty else { return }
    compared.sort { $0.precedes($1) }
    var left: [Candidate] = []
    for candidate in compared where pairing.areFree(candidate.old, candidate.new) {
      if candidate.score > score {
        pairing.pair(candidate.old, candidate.new)
      } else {
        left.append(candidate)
      }
    }
    compared = left
  }
}
