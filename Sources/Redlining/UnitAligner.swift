import Differencing

/// Finds which paragraphs of one draft became which of another.
///
/// The problem: paragraphs are renumbered, moved, rewritten, split and merged, and near copies of
/// them abound. The idea is to settle what is certain first, each step on what the last one left:
///
/// 1. the same recorded identity; then equal bodies (``Pairing/pairEqualBodies(_:)``);
/// 2. of the rest, candidates by rare phrases (``CandidateIndex``) and by place;
/// 3. the most alike pair first, as long as they are alike enough;
/// 4. what is left and is contained in the neighbour's partner: splits and merges.
///
/// Only what step 1 leaves is cut into words. The result does not depend on which draft is called
/// old: callers put the two sides into an order of their own.
struct UnitAligner {
  /// How alike two units have to be to be paired.
  struct Thresholds {
    /// The likeness needed anywhere in the draft.
    var anywhere: Double
    /// The likeness needed between the same fixed neighbours.
    var inPlace: Double
    /// Which part of a fragment has to be in the whole that it was split from.
    var contained: Double
    /// Whether splits and merges are looked for.
    var findsFragments: Bool

    /// What fits paragraphs.
    static let paragraphs = Thresholds(
      anywhere: 0.5,
      inPlace: 0.3,
      contained: 0.6,
      findsFragments: true
    )

    /// What fits footnotes, which are short and alike.
    static let footnotes = Thresholds(
      anywhere: 0.75,
      inPlace: 0.6,
      contained: 1,
      findsFragments: false
    )
  }

  private let old: AlignmentSide
  private let new: AlignmentSide
  private let thresholds: Thresholds
  private var pairing: Pairing
  private var exactOld: [Bool]

  /// The tokens of the old units that are not paired exactly.
  private(set) var oldTokens: [TokenList?]
  /// The tokens of the new units that are not paired exactly.
  private(set) var newTokens: [TokenList?]
  /// The bodies as numbers.
  let bodies: BodySymbols

  init(old: AlignmentSide, new: AlignmentSide, thresholds: Thresholds) {
    self.old = old
    self.new = new
    self.thresholds = thresholds
    bodies = BodySymbols(old: old, new: new)
    pairing = Pairing(oldCount: old.units.count, newCount: new.units.count)
    exactOld = Array(repeating: false, count: old.units.count)
    oldTokens = Array(repeating: nil, count: old.units.count)
    newTokens = Array(repeating: nil, count: new.units.count)
  }

  /// Aligns the two sides.
  ///
  /// - Parameters:
  ///   - vocabulary: takes up the words of what is cut.
  /// - Returns: the links in the order of the old draft; units in no link are gone or new, and
  ///   nothing is said yet of moves.
  /// - Complexity: near-linear: linear in the bytes, O(n log n) in the units, and for each unit
  ///   that changed a bounded number of comparisons with others.
  mutating func links(vocabulary: inout Vocabulary) -> [Link] {
    pairing.pairIdentities(old: old.identities, new: new.identities)
    pairing.pairEqualBodies(bodies)
    for (oldUnit, newUnit) in pairing.pairs {
      if bodies.old[oldUnit] == bodies.new[newUnit] {
        exactOld[oldUnit] = true
      } else {
        cut(oldUnit, newUnit, &vocabulary)
      }
    }
    for unit in pairing.freeOld { cutOld(unit, &vocabulary) }
    for unit in pairing.freeNew { cutNew(unit, &vocabulary) }
    var likeness = Likeness(symbolCount: vocabulary.count)
    let oldWords = oldTokens.map { $0.map { Self.words(of: $0, vocabulary.weights) } ?? [] }
    let newWords = newTokens.map { $0.map { Self.words(of: $0, vocabulary.weights) } ?? [] }
    let candidates = candidates(oldWords, newWords, &likeness)
    accept(candidates, isSure: true)
    var fragments = FragmentFinder(
      oldWords: oldWords,
      newWords: newWords,
      contained: thresholds.contained
    )
    if thresholds.findsFragments {
      fragments.find(in: pairing, likeness: &likeness)
    }
    accept(
      candidates.filter { !fragments.hasOld($0.old) && !fragments.hasNew($0.new) },
      isSure: false
    )
    if thresholds.findsFragments {
      fragments.find(in: pairing, likeness: &likeness)
    }
    return links(with: fragments)
  }

  private mutating func cut(_ oldUnit: Int, _ newUnit: Int, _ vocabulary: inout Vocabulary) {
    cutOld(oldUnit, &vocabulary)
    cutNew(newUnit, &vocabulary)
  }

  private mutating func cutOld(_ unit: Int, _ vocabulary: inout Vocabulary) {
    oldTokens[unit] = TokenList(
      of: unit,
      in: old.units,
      noteClasses: old.noteClasses,
      vocabulary: &vocabulary
    )
  }

  private mutating func cutNew(_ unit: Int, _ vocabulary: inout Vocabulary) {
    newTokens[unit] = TokenList(
      of: unit,
      in: new.units,
      noteClasses: new.noteClasses,
      vocabulary: &vocabulary
    )
  }

  /// The words by which likeness is judged: no punctuation, unless there is nothing else.
  private static func words(of tokens: TokenList, _ weights: [UInt8]) -> [Int32] {
    let words = tokens.symbols.filter { weights[Int($0)] > Vocabulary.markWeight }
    return words.isEmpty ? tokens.symbols : words
  }

  // MARK: - Candidates

  private struct Candidate {
    var old: Int
    var new: Int
    var likeness: Double
    var isInPlace: Bool

    /// By what the most alike pair is chosen: a pair in place needs a little less.
    var score: Double { likeness + (isInPlace ? 0.1 : 0) }
  }

  private func candidates(
    _ oldWords: [[Int32]],
    _ newWords: [[Int32]],
    _ likeness: inout Likeness
  ) -> [Candidate] {
    let spine = Spine(pairing)
    let freeOld = pairing.freeOld
    var index = CandidateIndex(freeOld.map { ($0, oldWords[$0]) }, count: old.units.count)
    var firstInGap: [Int: Int] = [:]
    for (place, unit) in freeOld.enumerated() where firstInGap[spine.gap(ofOld: unit)] == nil {
      firstInGap[spine.gap(ofOld: unit)] = place
    }
    var newInGap: [Int: Int] = [:]
    var found: [Candidate] = []
    for unit in pairing.freeNew {
      let gap = spine.gap(ofNew: unit)
      var near = index.candidates(for: newWords[unit], most: 6)
      // The neighbours between the same fixed points, as far from their beginning.
      if let first = firstInGap[gap] {
        let expected = first + newInGap[gap, default: 0]
        for place in max(first, expected - 1)...(max(first, expected - 1) + 2)
        where place < freeOld.count && spine.gap(ofOld: freeOld[place]) == gap {
          if !near.contains(freeOld[place]) { near.append(freeOld[place]) }
        }
      }
      newInGap[gap, default: 0] += 1
      near = near.filter { old.kinds[$0].mayBecome(new.kinds[unit]) }
      guard !near.isEmpty else { continue }
      likeness.load(newWords[unit])
      for other in near {
        let value = likeness.ratio(with: oldWords[other])
        let isInPlace = spine.gap(ofOld: other) == gap
        guard value >= min(thresholds.inPlace, thresholds.anywhere) else { continue }
        found.append(Candidate(old: other, new: unit, likeness: value, isInPlace: isInPlace))
      }
    }
    return found.sorted { one, other in
      if one.score != other.score { return one.score > other.score }
      return one.old == other.old ? one.new < other.new : one.old < other.old
    }
  }

  private mutating func accept(_ candidates: [Candidate], isSure: Bool) {
    for candidate in candidates where pairing.areFree(candidate.old, candidate.new) {
      let needed = isSure || !candidate.isInPlace ? thresholds.anywhere : thresholds.inPlace
      if candidate.likeness >= needed { pairing.pair(candidate.old, candidate.new) }
    }
  }

  // MARK: - Links

  private func links(with fragments: FragmentFinder) -> [Link] {
    var links: [Link] = []
    for (oldUnit, newUnit) in pairing.pairs {
      links.append(
        Link(
          old: (fragments.oldFragments[newUnit] ?? []) + [oldUnit],
          new: (fragments.newFragments[oldUnit] ?? []) + [newUnit],
          isExact: exactOld[oldUnit]
        )
      )
      links[links.count - 1].old.sort()
      links[links.count - 1].new.sort()
    }
    return links
  }
}
