import DraftText

/// Turns the relations of a comparison into changes of the old draft.
///
/// The paragraphs that neither move nor go are the fixed points; what comes or moves is placed
/// behind the last of them. What cannot be placed so is said as a deletion and an insertion, and
/// at the end the changes are made to the draft, to be sure that they say all there is.
struct ChangeFinder {
  let texts: CopiedTexts
  private(set) var reformatted: [Int] = []
  private let comparison: Comparison
  private let blocks: ParagraphBlocks
  /// The relations that are said as a deletion and an insertion, by index.
  private var replaced: Set<Int> = []
  private let relationOfOld: [Int: Int]
  private let facts: [Relation.Facts]
  private let labels: [FootnoteID: String]
  /// The paragraphs of the draft of which only the typography differs, if that is no change, by
  /// those of the copy.
  private(set) var respelled: [Int: Int] = [:]

  init(_ comparison: Comparison, ignoringTypography: Bool) {
    self.comparison = comparison
    facts = comparison.facts
    labels = comparison.old.footnoteLabels
    texts = CopiedTexts(comparison)
    blocks = ParagraphBlocks(comparison.old)
    var ofOld: [Int: Int] = [:]
    for (index, relation) in comparison.relations.enumerated() {
      for place in relation.old { ofOld[place] = index }
    }
    relationOfOld = ofOld
    for (index, relation) in comparison.relations.enumerated() {
      if relation.operation == .same, !relation.formatting.isEmpty {
        reformatted.append(relation.old[0])
      }
      if ignoringTypography, relation.operation == .modified, facts[index].weight == .typographic {
        respelled[relation.new[0]] = relation.old[0]
      }
    }
  }

  /// How often a better way is looked for.
  private static let most = 64

  /// The changes, in the order of the new draft.
  mutating func changes() -> [WantedChange] {
    for (index, relation) in comparison.relations.enumerated() where mustBeReplaced(relation) {
      replaced.insert(index)
    }
    // What cannot be said otherwise is replaced with its neighbours, and with no more of them than
    // it takes: one paragraph at an odd place is no reason to replace a whole text.
    var reach = 1
    var last = -1
    for _ in 0..<Self.most {
      let (changes, misplaced) = found()
      if !misplaced.isSubset(of: replaced) {
        replaced.formUnion(misplaced)
        continue
      }
      guard let fault = fault(of: changes) else { return changes }
      reach = fault == last ? reach * 2 : 1
      last = fault
      for (index, relation) in comparison.relations.enumerated()
      where relation.new.contains(where: { abs($0 - fault) <= reach }) {
        replaced.insert(index)
      }
    }
    replaced = Set(comparison.relations.indices)
    return found().changes
  }

  /// Whether parts of a paragraph lie elsewhere or are of another kind than the paragraph was.
  private func mustBeReplaced(_ relation: Relation) -> Bool {
    guard let old = relation.old.first, let new = relation.new.first else { return false }
    if relation.old.count == 1, relation.new.count == 1 { return false }
    let roles = relation.new.map { comparison.new.paragraphs[$0].role }
    let formerRoles = relation.old.map { comparison.old.paragraphs[$0].role }
    let parts = relation.script.reduce(into: "") { $0 += $1.kind == .deleted ? "" : $1.text }
    return relation.isMoved || relation.new != Array(new..<new + relation.new.count)
      || relation.old != Array(old..<old + relation.old.count)
      || Set(roles + formerRoles).count > 1
      || parts.split(separator: "\n", omittingEmptySubsequences: false).count != relation.new.count
  }

  /// The first paragraph of the copy that is not made by changes; `nil` where all are.
  private func fault(of changes: [WantedChange]) -> Int? {
    var roles: [Int: Role] = [:]
    for (index, change) in changes.enumerated() { roles[index] = change.role }
    let applied = comparison.old.applying(changes.map(\.change), roles: roles)
    let labels = applied.draft.footnoteLabels
    let made = applied.draft.paragraphs.map { Draft.spell($0.runs, labels: labels) }
    let wanted = comparison.new.paragraphs.indices.map(text)
    if let left = applied.left.first { return changes[left].paragraphs.first ?? 0 }
    guard made != wanted else { return nil }
    return zip(made, wanted).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      ?? min(made.count, wanted.count)
  }

  /// What a paragraph of the copy is to read.
  private func text(_ new: Int) -> String {
    guard let old = respelled[new] else { return texts.text(new) }
    return Draft.spell(comparison.old.paragraphs[old].runs, labels: labels)
  }

  // MARK: - One pass

  private func isFixed(_ index: Int) -> Bool {
    let relation = comparison.relations[index]
    return !replaced.contains(index) && !relation.isMoved && !relation.old.isEmpty
      && !relation.new.isEmpty
  }

  private func found() -> (changes: [WantedChange], misplaced: Set<Int>) {
    var changes: [WantedChange] = []
    var misplaced: Set<Int> = []
    // For each old paragraph the next one that neither moves nor goes.
    let count = comparison.old.paragraphs.count
    var nextFixed = Array(repeating: count, count: count + 1)
    for place in stride(from: count - 1, through: 0, by: -1) {
      let relation = relationOfOld[place] ?? 0
      let isFirst = comparison.relations[relation].old.first == place
      nextFixed[place] = isFirst && isFixed(relation) ? place : nextFixed[place + 1]
    }
    var anchor: Int?
    // How deep the last arrival behind the anchor was put.
    var depth = Int.max
    var carried: Set<Int> = []
    for (index, relation) in comparison.relations.enumerated() {
      if relation.new.isEmpty || replaced.contains(index) {
        if !relation.old.isEmpty { Self.addDeletion(of: relation.old, to: &changes, blocks) }
        if relation.new.isEmpty { continue }
      } else if isFixed(index) {
        changes += wordChanges(of: relation, facts[index])
        anchor = relation.old[0]
        depth = .max
        continue
      } else if let old = relation.old.first {
        changes += wordChanges(of: relation, facts[index])
        if carried.contains(index) { continue }
        guard let members = carriedMembers(old, relation.new[0]),
          let target = target(after: anchor, &depth, moving: old, nextFixed)
        else {
          misplaced.insert(index)
          continue
        }
        carried.formUnion(members)
        changes.append(
          WantedChange(.move(paragraph: old, to: target), paragraphs: relation.new)
        )
        continue
      }
      for new in relation.new {
        let role = comparison.new.paragraphs[new].role
        guard let place = place(after: anchor, &depth, for: role, nextFixed) else {
          // What follows belongs to the one before, and would follow this one instead.
          if let anchor { misplaced.formUnion(followers(of: anchor, beyond: role)) }
          continue
        }
        changes.append(
          WantedChange(
            .insert(after: place.index, words: text(new)),
            role: role,
            paragraphs: [new]
          )
        )
      }
    }
    return (changes, misplaced)
  }

  private static func addDeletion(
    of old: [Int],
    to changes: inout [WantedChange],
    _ blocks: ParagraphBlocks
  ) {
    // A paragraph that goes with its items goes in one change.
    if case .delete(let before)? = changes.last?.change, let first = before.first,
      blocks.contains(first, old[0])
    {
      changes[changes.count - 1].change = .delete(paragraphs: before + old)
    } else {
      changes.append(WantedChange(.delete(paragraphs: old)))
    }
  }

  /// What becomes of the words of a paragraph that stays or moves.
  private func wordChanges(of relation: Relation, _ facts: Relation.Facts) -> [WantedChange] {
    let old = relation.old[0]
    switch relation.operation {
    case .same, .inserted, .deleted: return []
    case .split:
      return [
        WantedChange(
          .split(paragraph: old, texts: relation.new.map(texts.text)),
          paragraphs: relation.new
        )
      ]
    case .merged:
      return [
        WantedChange(
          .merge(paragraphs: relation.old, words: texts.text(relation.new[0])),
          paragraphs: relation.new
        )
      ]
    case .modified:
      if respelled[relation.new[0]] != nil { return [] }
      let script = texts.script(of: relation)
      guard script.contains(where: { $0.kind != .kept }) else { return [] }
      // Of little that is left nobody could tell by its edits what it says.
      let change: ProposedChange =
        facts.keptWords * 3 < facts.keptWords + facts.deletedWords
        ? .rewrite(paragraph: old, words: texts.text(relation.new[0]))
        : .edit(paragraph: old, edits: TextEdit.edits(of: script))
      return [WantedChange(change, paragraphs: relation.new)]
    }
  }

  // MARK: - Places

  /// The relations of what belongs to a paragraph, if all of it follows it to its new place.
  private func carriedMembers(_ old: Int, _ new: Int) -> Set<Int>? {
    var members: Set<Int> = []
    for member in old...blocks.ends[old] where member > old {
      guard let index = relationOfOld[member] else { return nil }
      let relation = comparison.relations[index]
      guard relation.old.count == 1, relation.new == [new + member - old],
        !replaced.contains(index)
      else { return nil }
      members.insert(index)
    }
    return members
  }

  private struct Place { var index: Int? }

  /// The paragraph after which one of a role has to come to stand behind the anchor.
  private func place(
    after anchor: Int?,
    _ depth: inout Int,
    for role: Role,
    _ nextFixed: [Int]
  ) -> Place? {
    guard let anchor else { return Place(index: nil) }
    let level = ParagraphBlocks.level(of: role)
    let isInside = level > blocks.level(anchor) && role != .flush
    let hosts = hosts(of: anchor, nextFixed).filter { blocks.level($0) <= depth }
    if isInside, depth == .max { return Place(index: anchor) }
    // Beside the nearest of its own kind; else below what came last.
    let own = hosts.first { blocks.level($0) == level }
    guard let host = own ?? (depth == .max ? hosts.last : hosts.first { blocks.level($0) == depth })
    else { return nil }
    if isInside, blocks.level(host) < level { return Place(index: host) }
    depth = blocks.level(host)
    return Place(index: host)
  }

  /// The relations of what comes behind a paragraph and belongs to it, or with it to another one,
  /// where something of a role would part them.
  private func followers(of anchor: Int, beyond role: Role) -> [Int] {
    var owner = anchor
    while blocks.level(owner) > ParagraphBlocks.level(of: role), let next = blocks.owners[owner] {
      owner = next
    }
    guard anchor < blocks.ends[owner] else { return [] }
    return (anchor + 1...blocks.ends[owner]).compactMap { relationOfOld[$0] }
  }

  private func target(
    after anchor: Int?,
    _ depth: inout Int,
    moving old: Int,
    _ nextFixed: [Int]
  ) -> ProposedChange.Target? {
    guard let anchor else {
      return comparison.old.paragraphs.isEmpty || blocks.contains(old, 0) ? nil : .before(0)
    }
    let hosts = hosts(of: anchor, nextFixed)
      .filter { blocks.level($0) <= depth && !blocks.contains(old, $0) }
    let level = blocks.level(old)
    if let host = hosts.first(where: { blocks.level($0) == level }) ?? hosts.last {
      depth = blocks.level(host)
      return .after(host)
    }
    let next = anchor + 1
    guard next < comparison.old.paragraphs.count, !blocks.contains(old, next) else { return nil }
    return .before(next)
  }

  /// The anchor and what it belongs to, as far as nothing else that stays belongs to them.
  private func hosts(of anchor: Int, _ nextFixed: [Int]) -> [Int] {
    var hosts: [Int] = []
    var host: Int? = anchor
    while let index = host {
      if blocks.ends[index] < nextFixed[anchor + 1] { hosts.append(index) }
      host = blocks.owners[index]
    }
    return hosts
  }
}
