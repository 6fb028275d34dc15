import DraftText

/// Carries proposed changes from one version to the next, through the scripts between the two.
///
/// Nothing is searched for: where a paragraph went and which of its words stayed is what the
/// comparison says, by recorded identity.
public struct ChangeCarrier: Sendable {
  /// What belongs to which paragraph of the later version.
  private let blocks: ParagraphBlocks
  private let oldTexts: [String]
  private let newTexts: [String]
  /// For each old paragraph its relation.
  private var relations: [Int: Relation] = [:]
  private var edits: [Int: [TextEdit]] = [:]
  /// The texts of the paragraphs that are new.
  private var arrived: [String: Int] = [:]

  /// Makes a carrier.
  ///
  /// - Parameter comparison: of the version that changes are proposed for with the next one.
  public init(_ comparison: Comparison) {
    blocks = ParagraphBlocks(comparison.new)
    func texts(_ draft: Draft) -> [String] {
      let labels = draft.footnoteLabels
      return draft.paragraphs.map { Draft.spell($0.runs, labels: labels) }
    }
    oldTexts = texts(comparison.old)
    newTexts = texts(comparison.new)
    for relation in comparison.relations {
      for old in relation.old {
        relations[old] = relation
        if relation.operation != .same { edits[old] = TextEdit.edits(of: relation.script) }
      }
      if relation.operation != .same {
        for new in relation.new { arrived[newTexts[new]] = new }
      }
    }
  }

  /// Carries a change.
  ///
  /// - Parameter change: a change of the earlier version.
  /// - Returns: how it stands to the later one.
  public func carry(_ change: ProposedChange) -> CarriedChange {
    switch change {
    case .edit(let paragraph, let edits): return carry(edits, in: paragraph)
    case .rewrite(let paragraph, let words):
      if successors(of: paragraph).contains(where: { newTexts[$0] == words }) {
        return CarriedChange(.absorbed, paragraphs: successors(of: paragraph))
      }
      return carry(TextEdit.edits(from: oldTexts[paragraph], to: words), in: paragraph)
    case .alternative(let paragraph, let words):
      let now = successors(of: paragraph)
      if let place = arrived[words] { return CarriedChange(.absorbed, paragraphs: [place]) }
      guard let first = now.first else { return CarriedChange(.obsolete) }
      return placed(.alternative(paragraph: first, words: words), like: [paragraph], now)
    case .delete(let paragraphs):
      let left = paragraphs.flatMap(successors)
      guard !left.isEmpty else { return CarriedChange(.absorbed) }
      return placed(.delete(paragraphs: left), like: paragraphs, left)
    case .insert(let anchor, let words): return carry(words, after: anchor)
    case .move(let paragraph, let target): return carry(paragraph, to: target)
    case .exchange(let one, let other): return exchange(one, other)
    case .split(let paragraph, let texts):
      let places = texts.compactMap { arrived[$0] }
      if places.count == texts.count { return CarriedChange(.absorbed, paragraphs: places) }
      let now = successors(of: paragraph)
      guard let first = now.first else { return CarriedChange(.obsolete) }
      guard isSame(paragraph) else { return CarriedChange(.changedBeneath, paragraphs: now) }
      return CarriedChange(.applies, .split(paragraph: first, texts: texts), paragraphs: now)
    case .merge(let paragraphs, let words):
      let now = Set(paragraphs.flatMap(successors)).sorted()
      guard !now.isEmpty else { return CarriedChange(.obsolete) }
      guard now.count > 1 else { return CarriedChange(.absorbed, paragraphs: now) }
      guard paragraphs.allSatisfy(isSame) else {
        return CarriedChange(.changedBeneath, paragraphs: now)
      }
      return CarriedChange(.applies, .merge(paragraphs: now, words: words), paragraphs: now)
    case .stance(let stance, let paragraphs):
      let now = paragraphs.flatMap(successors)
      guard !now.isEmpty || paragraphs.isEmpty else { return CarriedChange(.obsolete) }
      return placed(.stance(stance, paragraphs: now), like: paragraphs, now)
    }
  }

  /// Where the words of an old paragraph stand now.
  private func successors(of paragraph: Int) -> [Int] { relations[paragraph]?.new ?? [] }

  /// Whether a paragraph reads as it did.
  private func isSame(_ paragraph: Int) -> Bool { relations[paragraph]?.operation == .same }

  /// A change that has a place; changed beneath where what it is about reads otherwise.
  private func placed(
    _ change: ProposedChange,
    like old: [Int],
    _ now: [Int]
  ) -> CarriedChange {
    CarriedChange(old.allSatisfy(isSame) ? .applies : .changedBeneath, change, paragraphs: now)
  }

  // MARK: - Words

  private func carry(_ wanted: [TextEdit], in paragraph: Int) -> CarriedChange {
    guard let relation = relations[paragraph], !relation.new.isEmpty else {
      return CarriedChange(.obsolete)
    }
    // A script of several paragraphs spells them one after the other.
    let before = relation.old.prefix { $0 != paragraph }
      .reduce(0) { $0 + oldTexts[$1].unicodeScalars.count + 1 }
    let text = relation.old.map { oldTexts[$0] }.joined(separator: "\n")
    var result: [Int: [TextEdit]] = [:]
    var isChanged = false
    for edit in wanted {
      let shifted = TextEdit(
        edit.range.lowerBound + before..<edit.range.upperBound + before,
        edit.words
      )
      switch shifted.carried(through: edits[paragraph] ?? [], in: text) {
      case .absorbed: continue
      case .applies(let edit):
        guard let (place, edit) = local(edit, in: relation.new) else {
          isChanged = true
          continue
        }
        result[place, default: []].append(edit)
      case .changedBeneath: isChanged = true
      }
    }
    if isChanged { return CarriedChange(.changedBeneath, paragraphs: relation.new) }
    guard let place = result.keys.min(), let edits = result[place] else {
      return CarriedChange(.absorbed, paragraphs: relation.new)
    }
    // What went to several paragraphs is no single change any more.
    guard result.count == 1 else {
      return CarriedChange(.changedBeneath, paragraphs: relation.new)
    }
    return CarriedChange(.applies, .edit(paragraph: place, edits: edits), paragraphs: [place])
  }

  /// An edit of several paragraphs' text as one of a single paragraph.
  private func local(_ edit: TextEdit, in paragraphs: [Int]) -> (Int, TextEdit)? {
    var start = 0
    for place in paragraphs {
      let end = start + newTexts[place].unicodeScalars.count
      if edit.range.lowerBound >= start, edit.range.upperBound <= end {
        let range = edit.range.lowerBound - start..<edit.range.upperBound - start
        return (place, TextEdit(range, edit.words))
      }
      start = end + 1
    }
    return nil
  }

  // MARK: - Places

  private func carry(_ words: String, after anchor: Int?) -> CarriedChange {
    if let place = arrived[words] { return CarriedChange(.absorbed, paragraphs: [place]) }
    guard let anchor else { return CarriedChange(.applies, .insert(after: nil, words: words)) }
    // Where the paragraph before it is gone, it comes after the one before that.
    for index in (0...anchor).reversed() {
      guard let last = successors(of: index).last else { continue }
      return CarriedChange(
        index == anchor ? .applies : .changedBeneath,
        .insert(after: last, words: words),
        paragraphs: [last]
      )
    }
    return CarriedChange(.changedBeneath, .insert(after: nil, words: words))
  }

  private func carry(_ paragraph: Int, to target: ProposedChange.Target) -> CarriedChange {
    let (isBefore, aim) =
      switch target {
      case .before(let place): (true, place)
      case .after(let place): (false, place)
      }
    guard let now = successors(of: paragraph).first else { return CarriedChange(.obsolete) }
    guard let there = successors(of: aim).first else {
      return CarriedChange(.changedBeneath, paragraphs: [now])
    }
    let isThere = isBefore ? blocks.ends[now] + 1 == there : blocks.ends[there] + 1 == now
    if isThere { return CarriedChange(.absorbed, paragraphs: [now]) }
    return CarriedChange(
      .applies,
      .move(paragraph: now, to: isBefore ? .before(there) : .after(there)),
      paragraphs: [now]
    )
  }

  private func exchange(_ one: Int, _ other: Int) -> CarriedChange {
    guard let first = successors(of: one).first, let second = successors(of: other).first else {
      return CarriedChange(.obsolete)
    }
    if (one < other) != (first < second) {
      return CarriedChange(.absorbed, paragraphs: [first, second])
    }
    return CarriedChange(.applies, .exchange(first, second), paragraphs: [first, second])
  }
}
