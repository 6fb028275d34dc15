import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

/// What holds of the changes that any copy of a draft shows.
struct WantedChangesLaws {
  @Test(arguments: 0..<400 as Range<UInt64>)
  func `give the copy when they are made`(seed: UInt64) {
    let pair = DraftPair(seed: seed)
    let comparison = Comparison(comparing: pair.old, with: pair.new)
    let wanted = WantedChanges(comparison)
    let applied = pair.old.applying(wanted.changes.map(\.change), roles: wanted.roles)
    #expect(applied.left.isEmpty, "seed \(seed)")
    #expect(words(applied.draft) == words(pair.new, called: comparison), "seed \(seed)")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `are none where nothing differs`(seed: UInt64) {
    let draft = DraftPair(seed: seed).new
    let wanted = WantedChanges(Comparison(comparing: draft, with: draft))
    #expect(wanted.changes.isEmpty && wanted.notes.isEmpty && wanted.reformatted.isEmpty)
    #expect(draft.applying([]).draft.paragraphs == draft.paragraphs, "seed \(seed)")
  }

  @Test func `keep what no change is about as it is, style and identity and all`() {
    var count = 0
    var kept = 0
    for seed in 0..<200 as Range<UInt64> {
      let pair = DraftPair(seed: seed)
      let comparison = Comparison(comparing: pair.old, with: pair.new)
      let wanted = WantedChanges(comparison)
      let applied = pair.old.applying(wanted.changes.map(\.change), roles: wanted.roles).draft
      for relation in comparison.relations where relation.operation == .same && !relation.isMoved {
        count += 1
        if applied.paragraphs.contains(pair.old.paragraphs[relation.old[0]]) { kept += 1 }
      }
    }
    // An item before which a paragraph comes would belong to it, and is put in anew behind it.
    #expect(count > 700 && kept * 100 >= count * 98, "\(kept) of \(count)")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `are made of edits that merge to the text of the copy`(seed: UInt64) {
    let pair = DraftPair(seed: seed)
    let labels = pair.old.footnoteLabels
    let wanted = WantedChanges(Comparison(comparing: pair.old, with: pair.new))
    let applied = pair.old.applying(wanted.changes.map(\.change), roles: wanted.roles).draft
    let made = applied.paragraphs.map { Draft.spell($0.runs, labels: labels) }
    for wanted in wanted.changes {
      guard case .edit(let paragraph, let edits) = wanted.change else { continue }
      let base = Draft.spell(pair.old.paragraphs[paragraph].runs, labels: labels)
      let merge = TextMerge(base: base, [TextProposal(holders: [], edits: edits)])
      #expect(!merge.isContested && made.contains(merge.settled), "seed \(seed)")
    }
  }

  @Test func `moves, splits and merges in most cases where people do`() {
    var counts: [String: Int] = [:]
    for seed in 0..<400 as Range<UInt64> {
      let pair = DraftPair(seed: seed)
      for change in WantedChanges(Comparison(comparing: pair.old, with: pair.new)).changes {
        switch change.change {
        case .edit: counts["edit", default: 0] += 1
        case .rewrite: counts["rewrite", default: 0] += 1
        case .insert: counts["insert", default: 0] += 1
        case .delete: counts["delete", default: 0] += 1
        case .move: counts["move", default: 0] += 1
        case .split: counts["split", default: 0] += 1
        case .merge: counts["merge", default: 0] += 1
        default: break
        }
      }
    }
    for kind in ["edit", "rewrite", "insert", "delete", "move", "split", "merge"] {
      #expect(counts[kind, default: 0] > 0, "\(kind)")
    }
  }

  /// The words of a draft with the words of the notes that are called, whatever their numbers.
  private func words(_ draft: Draft) -> [String] {
    draft.paragraphs.map { Draft.spell($0.runs, labels: draft.footnoteLabels) }
  }

  /// The words of a copy with anchors as the draft calls them, and without those of new notes.
  private func words(_ copy: Draft, called comparison: Comparison) -> [String] {
    let labels = comparison.old.footnoteLabels
    var called: [FootnoteID: String] = [:]
    for relation in comparison.footnoteRelations {
      guard let one = relation.old.first, let other = relation.new.first else { continue }
      called[comparison.new.footnotes[other].id] = labels[comparison.old.footnotes[one].id]
    }
    return copy.paragraphs.map { paragraph in
      let runs = paragraph.runs.filter { run in
        if case .footnote(let id) = run { called[id] != nil } else { true }
      }
      return Draft.spell(runs, labels: called)
    }
  }
}
