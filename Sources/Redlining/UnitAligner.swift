import Differencing

/// Finds which paragraphs of one draft became which of another.
///
/// The problem: paragraphs are renumbered, moved, rewritten, split and merged, and near copies of
/// them abound. The idea is to settle what is certain first, each step on what the last one left:
///
/// 1. the same recorded identity; then equal bodies (``Pairing/pairEqualBodies(_:weight:)``);
/// 2. of the rest, candidates by rare phrases (``CandidateIndex``) and by place;
/// 3. the most alike pair first, as long as they are alike enough;
/// 4. near copies that would stay in place if they changed partners (``uncross(_:_:_:)``);
/// 5. splits and merges: what is contained in the neighbour's partner (``FragmentFinder``);
/// 6. of what is then left, pairs that stand between the same neighbours and are a little alike,
///    what is left elsewhere, and last what differs in typography alone.
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
    /// The likeness needed of two that do not, when nothing else is left for them and one may
    /// have grown out of the other.
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
      leftOver: 0.5,
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

  let old: AlignmentSide
  let new: AlignmentSide
  let thresholds: Thresholds
  var pairing: Pairing

  /// The tokens of what is not paired exactly.
  private(set) var tokens: CutTexts
  /// The bodies as numbers.
  let bodies: BodySymbols

  /// What was counted so far: votes, words of likeness, tokens.
  private(set) var steps = 0
  /// Whether not all fragments were looked for.
  private(set) var leftFragments = false
  private let work: WorkInPairs
  private var knownSpine: (changeCount: Int, spine: Spine)?

  init(
    old: AlignmentSide,
    new: AlignmentSide,
    thresholds: Thresholds,
    working work: WorkInPairs
  ) {
    self.old = old
    self.new = new
    self.thresholds = thresholds
    self.work = work
    bodies = BodySymbols(old: old, new: new, working: work)
    pairing = Pairing(oldCount: old.units.count, newCount: new.units.count)
    tokens = CutTexts(oldCount: old.units.count, newCount: new.units.count)
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
    pairing.pairEqualBodies(bodies, weight: old.weight)
    cutChanged(&vocabulary)
    let thresholds = thresholds
    let oldWords = tokens.old.map { $0.map { Self.words(of: $0, vocabulary.weights) } ?? [] }
    let newWords = tokens.new.map { $0.map { Self.words(of: $0, vocabulary.weights) } ?? [] }
    var words = UnitWords(old: oldWords, new: newWords, symbolCount: vocabulary.count)
    var fragments = FragmentFinder(
      oldWords: oldWords,
      newWords: newWords,
      contained: thresholds.contained
    )
    acceptAlike(besides: fragments, &words)
    uncross(&words)
    findFragments(&fragments, &words)
    // What has been paired narrows down where the rest belongs; a second look goes a bit further.
    var search: PhraseSearch?
    for _ in 0..<2 {
      let near = byPlace(besides: fragments, words).candidates
      accept(near, &words, searching: &search, inPlace: thresholds.inPlace) { _ in false }
    }
    // Phrases that were too frequent to say anything may have become rare in what is left.
    var phrases = phraseSearch(words)
    var left: [Candidate] = []
    for unit in pairing.freeNew where !fragments.hasNew(unit) {
      left += candidates(for: unit, in: &phrases, words).filter { !fragments.hasOld($0.old) }
    }
    accept(left, &words, searching: &search, inPlace: thresholds.anywhere) {
      $0.descent >= thresholds.leftOver
    }
    findFragments(&fragments, &words)
    steps += phrases.index.steps + words.likeness.steps
    steps += tokens.old.reduce(0) { $0 + ($1?.count ?? 0) }
    steps += tokens.new.reduce(0) { $0 + ($1?.count ?? 0) }
    leftFragments = fragments.gaveUp
    if thresholds.findsFragments { pairAlike(besides: fragments) }
    return links(with: fragments)
  }

  /// Makes pairs by phrases and by place of what is alike enough.
  private mutating func acceptAlike(besides fragments: FragmentFinder, _ words: inout UnitWords) {
    let thresholds = thresholds
    var phrases = phraseSearch(words)
    var (candidates, complete) = byPlace(besides: fragments, words)
    phrases.waiting = complete
    var isComplete = Array(repeating: false, count: new.units.count)
    for unit in complete { isComplete[unit] = true }
    // What grows by doubling is copied again and again.
    candidates.reserveCapacity(candidates.count + (new.units.count - complete.count) * 8)
    for unit in pairing.freeNew where !isComplete[unit] {
      candidates += self.candidates(for: unit, in: &phrases, words)
    }
    var search: PhraseSearch? = phrases
    accept(candidates, &words, searching: &search, inPlace: thresholds.anywhere) {
      $0.likeness >= thresholds.elsewhere
    }
    steps += search?.index.steps ?? 0
  }

  private mutating func findFragments(
    _ fragments: inout FragmentFinder,
    _ words: inout UnitWords
  ) {
    guard thresholds.findsFragments else { return }
    let spine = spine()
    fragments.find(
      in: &pairing,
      spine: spine,
      likeness: &words.likeness
    )
  }

  /// What stayed in place, found anew only when pairs have changed.
  mutating func spine() -> Spine {
    if let known = knownSpine, known.changeCount == pairing.changeCount { return known.spine }
    let spine = Spine(pairing, weight: old.weight)
    knownSpine = (pairing.changeCount, spine)
    return spine
  }

  /// Cuts every unit that is not paired exactly, or that does not stand where it stood.
  private mutating func cutChanged(_ vocabulary: inout Vocabulary) {
    var pairs = pairing.pairs.filter { bodies.old[$0.old] != bodies.new[$0.new] }
    if thresholds.findsFragments {
      // What stands elsewhere may turn out to be a fragment of its new neighbour.
      pairs += spine().strays(of: pairing)
    }
    tokens.cut(
      pairs.map(\.old) + pairing.freeOld,
      of: old,
      pairs.map(\.new) + pairing.freeNew,
      of: new,
      vocabulary: &vocabulary,
      working: work
    )
  }

  /// The words by which likeness is judged: no punctuation, unless there is nothing else.
  private static func words(of tokens: TokenList, _ weights: [UInt8]) -> [Int32] {
    var words: [Int32] = []
    words.reserveCapacity(tokens.count)
    for symbol in tokens.symbols where weights[Int(symbol)] > Vocabulary.markWeight {
      words.append(symbol)
    }
    return words.isEmpty ? tokens.symbols : words
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
