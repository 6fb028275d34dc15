import Differencing

/// Finds which paragraphs of one draft became which of another.
///
/// The problem: paragraphs are renumbered, moved, rewritten, split and merged, and near copies of
/// them abound. The idea is to settle what is certain first, each step on what the last one left:
///
/// 1. the same recorded identity; then equal bodies (``Pairing/pairEqualBodies(_:)``);
/// 2. of the rest, candidates by rare phrases (``CandidateIndex``) and by place;
/// 3. the most alike pair first, as long as they are alike enough;
/// 4. splits and merges: what is contained in the neighbour's partner (``FragmentFinder``);
/// 5. of what is then left, pairs that stand between the same neighbours and are a little alike.
///
/// Only what step 1 leaves is cut into words. The result does not depend on which draft is called
/// old: callers put the two sides into an order of their own.
struct UnitAligner {
  /// How alike two units have to be to be paired.
  struct Thresholds {
    /// The likeness needed of two units that do not stand between the same fixed neighbours.
    var elsewhere: Double
    /// The likeness needed of two that do, while others may be more alike.
    var anywhere: Double
    /// The likeness needed of two that do not, when nothing else is left for them.
    var leftOver: Double
    /// The likeness needed of two that do, when nothing else is left for them.
    var inPlace: Double
    /// Which part of a fragment has to be in the whole that it was split from.
    var contained: Double
    /// Whether splits and merges are looked for.
    var findsFragments: Bool

    /// What fits paragraphs.
    static let paragraphs = Thresholds(
      elsewhere: 0.68,
      anywhere: 0.5,
      leftOver: 0.55,
      inPlace: 0.25,
      contained: 0.6,
      findsFragments: true
    )

    /// What fits footnotes, which are short and alike.
    static let footnotes = Thresholds(
      elsewhere: 0.75,
      anywhere: 0.6,
      leftOver: 0.75,
      inPlace: 0.4,
      contained: 1,
      findsFragments: false
    )
  }

  private let old: AlignmentSide
  private let new: AlignmentSide
  private let thresholds: Thresholds
  private var pairing: Pairing

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
    oldTokens = Array(repeating: nil, count: old.units.count)
    newTokens = Array(repeating: nil, count: new.units.count)
  }

  /// Aligns the two sides.
  ///
  /// - Parameter vocabulary: takes up the words of what is cut.
  /// - Returns: the links in the order of the old draft; units in no link are gone or new, and
  ///   nothing is said yet of moves.
  /// - Complexity: near-linear: linear in the bytes, O(n log n) in the units, and for each unit
  ///   that changed a bounded number of comparisons with others.
  mutating func links(vocabulary: inout Vocabulary) -> [Link] {
    pairing.pairIdentities(old: old.identities, new: new.identities)
    pairing.pairEqualBodies(bodies)
    for (oldUnit, newUnit) in pairing.pairs where bodies.old[oldUnit] != bodies.new[newUnit] {
      cut(oldUnit, newUnit, &vocabulary)
    }
    for unit in pairing.freeOld { cutOld(unit, &vocabulary) }
    for unit in pairing.freeNew { cutNew(unit, &vocabulary) }
    if thresholds.findsFragments {
      // What stands elsewhere may turn out to be a fragment of its new neighbour.
      for (oldUnit, newUnit) in Spine(pairing).strays(of: pairing) {
        cut(oldUnit, newUnit, &vocabulary)
      }
    }
    var likeness = Likeness(symbolCount: vocabulary.count)
    let oldWords = oldTokens.map { $0.map { Self.words(of: $0, vocabulary.weights) } ?? [] }
    let newWords = newTokens.map { $0.map { Self.words(of: $0, vocabulary.weights) } ?? [] }
    var fragments = FragmentFinder(
      oldWords: oldWords,
      newWords: newWords,
      contained: thresholds.contained
    )
    let phrases = candidates(oldWords, newWords, &likeness)
    let near = neighbours(oldWords, newWords, besides: fragments, &likeness)
    accept(phrases + near, inPlace: thresholds.anywhere, elsewhere: thresholds.elsewhere)
    if thresholds.findsFragments {
      fragments.find(in: &pairing, likeness: &likeness)
    }
    let rest = neighbours(oldWords, newWords, besides: fragments, &likeness)
    accept(rest, inPlace: thresholds.inPlace, elsewhere: thresholds.inPlace)
    let left = phrases.filter { !fragments.hasOld($0.old) && !fragments.hasNew($0.new) }
    accept(left, inPlace: thresholds.anywhere, elsewhere: thresholds.leftOver)
    if thresholds.findsFragments {
      fragments.find(in: &pairing, likeness: &likeness)
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
    var score: Double { likeness + (isInPlace ? 0.2 : 0) }
  }

  /// Candidates by rare phrases.
  private func candidates(
    _ oldWords: [[Int32]],
    _ newWords: [[Int32]],
    _ likeness: inout Likeness
  ) -> [Candidate] {
    let spine = Spine(pairing)
    var index = CandidateIndex(pairing.freeOld.map { ($0, oldWords[$0]) }, count: old.units.count)
    var found: [Candidate] = []
    for unit in pairing.freeNew {
      let near = index.candidates(for: newWords[unit], most: 8)
        .filter { old.kinds[$0].mayBecome(new.kinds[unit]) }
      guard !near.isEmpty else { continue }
      likeness.load(newWords[unit])
      for other in near {
        let isInPlace = spine.gap(ofOld: other) == spine.gap(ofNew: unit)
        let value = likeness.ratio(
          with: oldWords[other],
          atLeast: isInPlace ? thresholds.anywhere : thresholds.leftOver
        )
        found.append(Candidate(old: other, new: unit, likeness: value, isInPlace: isInPlace))
      }
    }
    return found
  }

  /// Candidates by place: what stands between the same fixed neighbours, nearest first.
  private func neighbours(
    _ oldWords: [[Int32]],
    _ newWords: [[Int32]],
    besides fragments: FragmentFinder,
    _ likeness: inout Likeness
  ) -> [Candidate] {
    let spine = Spine(pairing)
    var free: [Int: [Int]] = [:]
    for unit in pairing.freeOld where !fragments.hasOld(unit) {
      free[spine.gap(ofOld: unit), default: []].append(unit)
    }
    var seen: [Int: Int] = [:]
    var found: [Candidate] = []
    for unit in pairing.freeNew where !fragments.hasNew(unit) {
      let gap = spine.gap(ofNew: unit)
      guard let others = free[gap] else { continue }
      let expected = seen[gap, default: 0]
      seen[gap] = expected + 1
      likeness.load(newWords[unit])
      for place in max(0, expected - 2)...(expected + 2) where place < others.count {
        let other = others[place]
        guard old.kinds[other].mayBecome(new.kinds[unit]) else { continue }
        let value = likeness.ratio(with: oldWords[other], atLeast: thresholds.inPlace)
        found.append(Candidate(old: other, new: unit, likeness: value, isInPlace: true))
      }
    }
    return found
  }

  /// Makes pairs of candidates, the most alike first.
  private mutating func accept(_ candidates: [Candidate], inPlace: Double, elsewhere: Double) {
    let alike = candidates.filter { candidate in
      candidate.likeness >= (candidate.isInPlace ? inPlace : elsewhere)
    }
    let sorted = alike.sorted { one, other in
      if one.score != other.score { return one.score > other.score }
      return one.old == other.old ? one.new < other.new : one.old < other.old
    }
    for candidate in sorted where pairing.areFree(candidate.old, candidate.new) {
      pairing.pair(candidate.old, candidate.new)
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
          isExact: bodies.old[oldUnit] == bodies.new[newUnit]
        )
      )
      links[links.count - 1].old.sort()
      links[links.count - 1].new.sort()
    }
    return links
  }
}
