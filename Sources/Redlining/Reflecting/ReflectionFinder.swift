import DraftText

/// Finds which of the changes that were asked for a later version has, also in words typed by hand.
///
/// The problem: who asked for words wants to know what became of them, and nobody has noted it.
/// What was taken up as asked is known by the words; what was typed by hand is known where most of
/// what was asked stands, in its order, in words that are new at its place. A link that is wrong is
/// worse than one that is missing, so:
///
/// - words count by how much they tell: “wheelchairs” much, “States” little, “of the” next to
///   nothing, and a change of little words alone has to be made exactly;
/// - “shall not” is never nearly “shall”, and without its number a change is taken up in part at
///   most;
/// - where other words that were asked for at the same place stand there exactly, what says nearly
///   the same is not taken up unless nothing of it is missing;
/// - words that stand in brackets, as one of several or under somebody's name, are left open.
///
/// ```swift
/// let finder = ReflectionFinder(Comparison(comparing: zeroDraft, with: revision))
/// let found = finder.reflections(of: [AskedChange(key: 28, change: change)])
/// ```
///
/// Known limits: words that were taken into another paragraph than the one they were asked for are
/// found only where a whole new paragraph was asked for.
public struct ReflectionFinder: Sendable {
  private let carrier: ChangeCarrier
  let oldTexts: [String]
  let newTexts: [String]
  let weights: WordWeights
  /// What belongs to which paragraph of the later version.
  private let new: ParagraphBlocks
  /// For each old paragraph its relation.
  private(set) var relations: [Int: Relation] = [:]
  /// For each new paragraph whether it is new.
  private var arrived: Set<Int> = []
  private var moved: Set<Int> = []
  /// What changed, once for each relation, by the first of its new paragraphs.
  private(set) var changed: [Int: ChangedText] = [:]
  /// For each new paragraph the brackets in which nothing is settled.
  private(set) var brackets: [Int: [OpenBracket]] = [:]
  /// The new paragraphs that differ, by their words without the sign at their end.
  private var places: [String: [Int]] = [:]

  /// Makes a finder.
  ///
  /// - Parameter comparison: of the version that changes were asked of with the next one.
  /// - Complexity: linear in the comparison.
  public init(_ comparison: Comparison) {
    carrier = ChangeCarrier(comparison)
    func texts(_ draft: Draft) -> [String] {
      let labels = draft.footnoteLabels
      return draft.paragraphs.map { Draft.spell($0.runs, labels: labels) }
    }
    oldTexts = texts(comparison.old)
    newTexts = texts(comparison.new)
    new = ParagraphBlocks(comparison.new)
    weights = WordWeights(oldTexts)
    for relation in comparison.relations {
      for index in relation.old { relations[index] = relation }
      if relation.isMoved { moved.formUnion(relation.new) }
      if relation.operation == .inserted { arrived.formUnion(relation.new) }
      guard relation.operation != .same, let first = relation.new.first else { continue }
      changed[first] = ChangedText(relation, oldTexts: oldTexts, newTexts: newTexts, weights)
      for index in relation.new { places[Self.body(newTexts[index]), default: []].append(index) }
      for index in relation.new where newTexts[index].utf8.contains(UInt8(ascii: "[")) {
        let fresh = changed[first].map { $0.spans($0.changes.map(\.place), in: newTexts) } ?? []
        brackets[index] = OpenBracket.all(in: newTexts[index]).filter { bracket in
          bracket.isOpen
            || fresh.contains {
              $0.paragraph == index && $0.range.contains(bracket.range.lowerBound)
            }
        }
      }
    }
  }

  /// What was found of one change.
  struct Finding {
    var asked: AskedChange
    var reflection: Reflection
    var score = 1.0
    var isComplete = true
  }

  /// Finds changes.
  ///
  /// - Parameter asked: what was asked for, in any order.
  /// - Returns: those that were taken up, by their keys.
  /// - Complexity: near-linear in the changes and the words that changed, but that every paragraph
  ///   asked for is held against every new one that shares words with it.
  public func reflections(of asked: [AskedChange]) -> [Reflection] {
    let wanted = asked.map { edits(of: $0.change) }
    var together: [Int: Set<TextEdit>] = [:]
    for edits in wanted {
      if let edits { together[edits.text, default: []].formUnion(edits.edits) }
    }
    var wishes: [Int: AskedEdits] = [:]
    for (place, edits) in together {
      wishes[place] = changed[place].map { AskedEdits(edits, of: $0) }
    }
    let findings = zip(asked, wanted).compactMap { asked, edits in
      if let open = bracketed(asked) { return Finding(asked: asked, reflection: open) }
      let found = find(asked) {
        edits.flatMap { edits in
          wishes[edits.text].flatMap { find(edits.edits, in: edits.text, asked, $0) }
        }
      }
      return found.map { leftOpen($0) }
    }
    return Self.withoutRivals(findings).map(\.reflection).sorted { $0.key < $1.key }
  }

  /// The edits that a change asks for, as everybody writes them, with the place of what changed
  /// there; `nil` where it asks for none, or where nothing changed.
  private func edits(of change: ProposedChange) -> (text: Int, edits: [TextEdit])? {
    guard let paragraph = change.paragraphs.first,
      let place = relations[paragraph]?.new.first, let text = changed[place]
    else { return nil }
    let edits: [TextEdit]
    switch change {
    case .edit(_, let wanted): edits = wanted
    case .rewrite(_, let words), .alternative(_, let words):
      edits = TextEdit.edits(from: oldTexts[paragraph], to: words)
    default: return nil
    }
    return (place, edits.compactMap { text.located($0, in: paragraph) })
  }

  /// The words of a paragraph without the sign at its end, which changes with its place.
  private static func body(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, last.isWhitespace || ",;.:".contains(last) { text.removeLast() }
    return String(text)
  }

  /// Looks for a change; where it asks for edits, by their words.
  private func find(_ asked: AskedChange, byWords: () -> Finding?) -> Finding? {
    func found(
      _ extent: Reflection.Extent = .whole,
      _ likeness: Reflection.Likeness = .equal,
      in paragraphs: [Int] = []
    ) -> Finding {
      Finding(
        asked: asked,
        reflection: Reflection(
          key: asked.key,
          extent: extent,
          likeness: likeness,
          paragraphs: paragraphs
        )
      )
    }
    switch asked.change {
    case .edit: return byWords()
    case .rewrite(let paragraph, let words):
      let now = relations[paragraph]?.new ?? []
      if let place = arrival(of: words, asked), now.contains(where: place.1.contains) {
        return place.0
      }
      return byWords()
    case .alternative(_, let words):
      if let place = arrival(of: words, asked) { return place.0 }
      if let near = newParagraph(like: words, asked) { return near }
      return byWords()
    case .insert(_, let words):
      return arrival(of: words, asked)?.0 ?? newParagraph(like: words, asked)
    case .delete(let paragraphs):
      let gone = paragraphs.filter { relations[$0]?.operation == .deleted }
      guard !gone.isEmpty else { return nil }
      return found(gone.count == paragraphs.count ? .whole : .part)
    case .move(let paragraph, let target):
      let carried = carrier.carry(asked.change)
      if carried.state == .absorbed { return found(in: carried.paragraphs) }
      guard let place = relations[paragraph]?.new.first, moved.contains(place),
        isNearly(place, at: target)
      else { return nil }
      return found(.whole, .near, in: [place])
    case .exchange:
      let carried = carrier.carry(asked.change)
      return carried.state == .absorbed ? found(in: carried.paragraphs) : nil
    case .split(let paragraph, let texts):
      guard let relation = relations[paragraph], relation.operation == .split else { return nil }
      let parts = relation.new.map { newTexts[$0] }
      if parts.map(Self.body) == texts.map(Self.body) { return found(in: relation.new) }
      let isNear =
        parts.count == texts.count
        && zip(parts, texts).allSatisfy { TextDistance.between($0, $1) <= 0.4 }
      return found(isNear ? .whole : .part, .near, in: relation.new)
    case .merge(let paragraphs, let words):
      let merged = paragraphs.compactMap { relations[$0] }
        .filter { $0.operation == .merged }
      guard let one = merged.first(where: { one in merged.count { $0.new == one.new } > 1 })
      else { return nil }
      let isWhole = paragraphs.allSatisfy(one.old.contains)
      let isEqual =
        words.map { words in one.new.contains { Self.body(newTexts[$0]) == Self.body(words) } }
        ?? true
      return found(isWhole ? .whole : .part, isEqual ? .equal : .near, in: one.new)
    case .stance: return nil
    }
  }

  /// Whether a paragraph stands at a place but for what is new there or moved there too.
  private func isNearly(_ place: Int, at target: ProposedChange.Target) -> Bool {
    let between: Range<Int>
    switch target {
    case .before(let aim):
      guard let there = relations[aim]?.new.first, new.ends[place] < there else { return false }
      between = new.ends[place] + 1..<there
    case .after(let aim):
      guard let there = relations[aim]?.new.first, new.ends[there] < place else { return false }
      between = new.ends[there] + 1..<place
    }
    return between.allSatisfy { arrived.contains($0) || moved.contains($0) }
  }

  // MARK: - Words

  private func find(
    _ wanted: [TextEdit],
    in place: Int,
    _ asked: AskedChange,
    _ wishes: AskedEdits
  ) -> Finding? {
    guard let text = changed[place] else { return nil }
    let limits = LikenessLimits(isAccepted: asked.isAccepted)
    let found = wanted.map { edit -> FoundWords? in
      if let ranges = wishes.places(of: edit, in: text) {
        return FoundWords(extent: .whole, likeness: .equal, ranges: ranges)
      }
      return text.foundNearly(edit, weights, limits)
    }
    // A change of little words says nothing beside one with matter.
    let weighty = wanted.indices.filter { isWeighty(wanted[$0], text) }
    let counted = weighty.isEmpty ? Array(wanted.indices) : weighty
    let taken = counted.compactMap { found[$0] }
    guard !taken.isEmpty else { return nil }
    let isWhole = taken.count == counted.count && taken.allSatisfy { $0.extent == .whole }
    let all: [FoundWords?] = isWhole ? found : taken
    let isEqual = all.allSatisfy { $0?.likeness == .equal && $0?.extent == .whole }
    let spans = text.spans(found.compactMap(\.self).flatMap(\.ranges).inOrder(), in: newTexts)
    return Finding(
      asked: asked,
      reflection: Reflection(
        key: asked.key,
        extent: isWhole ? .whole : .part,
        likeness: isEqual ? .equal : .near,
        paragraphs: spans.isEmpty
          ? text.relation.new : Set(spans.map(\.paragraph)).sorted(),
        spans: spans
      ),
      score: taken.reduce(0) { $0 + $1.score } / Double(counted.count),
      isComplete: taken.count == counted.count && taken.allSatisfy(\.isComplete)
    )
  }

  /// Whether an edit takes or gives a word with matter.
  private func isWeighty(_ edit: TextEdit, _ text: ChangedText) -> Bool {
    weights.weighed(edit.words).contains(where: \.isContent)
      || text.oldWords.contains { edit.range.contains($0.range.lowerBound) && $0.isContent }
  }

  // MARK: - Paragraphs

  /// A paragraph that reads as asked and did not before.
  private func arrival(of words: String, _ asked: AskedChange) -> (Finding, [Int])? {
    guard let all = places[Self.body(words)],
      let place = all.first(where: arrived.contains) ?? all.first
    else { return nil }
    let spans =
      texts(having: place)?.spans(inserted(in: place), in: newTexts)
      .filter { $0.paragraph == place } ?? []
    let reflection = Reflection(
      key: asked.key,
      extent: .whole,
      likeness: .equal,
      paragraphs: [place],
      spans: spans
    )
    return (Finding(asked: asked, reflection: reflection), all)
  }

  func texts(having place: Int) -> ChangedText? {
    changed[place] ?? changed.values.first { $0.relation.new.contains(place) }
  }

  func inserted(in place: Int) -> [Range<Int>] {
    texts(having: place)?.changes.map(\.place).filter { !$0.isEmpty } ?? []
  }

  /// The new paragraph that says nearly what was asked, or the changed one that says it now too.
  private func newParagraph(like words: String, _ asked: AskedChange) -> Finding? {
    let wanted = weights.weighed(words)
    let telling = Set(wanted.filter(\.isRare).map(\.word))
    guard telling.count > 2 else { return nil }
    let limits = LikenessLimits(isAccepted: asked.isAccepted)
    var best: Finding?
    for place in changed.keys.sorted() {
      guard let text = changed[place] else { continue }
      let offered = text.changes.flatMap(\.words)
      guard offered.count(where: { telling.contains($0.word) }) * 3 >= telling.count else {
        continue
      }
      let shared = SharedWords(wanted, in: offered)
      let isNew = text.relation.operation == .inserted
      guard shared.converse >= (isNew ? 0.4 : 0), let extent = limits.extent(of: shared),
        extent == .whole || isNew, shared.share > best?.score ?? 0
      else { continue }
      let spans = text.spans(shared.ranges, in: newTexts)
      best = Finding(
        asked: asked,
        reflection: Reflection(
          key: asked.key,
          extent: extent,
          likeness: .near,
          paragraphs: Set(spans.map(\.paragraph)).sorted(),
          spans: spans
        ),
        score: shared.share,
        isComplete: shared.isComplete
      )
    }
    return best
  }
}

extension [Range<Int>] {
  /// In the order of the text.
  fileprivate func inOrder() -> [Range<Int>] {
    sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }
}
