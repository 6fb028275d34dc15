import DraftText
import Redlining

extension Comparison {
  /// Whether the scripts of the relations spell every paragraph and footnote of both drafts.
  var spellsBothTexts: Bool {
    spells(relations, old.paragraphs.map(\.runs), new.paragraphs.map(\.runs))
      && spells(footnoteRelations, old.footnotes.map(\.runs), new.footnotes.map(\.runs))
  }

  private func spells(_ relations: [Relation], _ oldRuns: [[Run]], _ newRuns: [[Run]]) -> Bool {
    let (oldLabels, newLabels) = (old.footnoteLabels, new.footnoteLabels)
    var seen = (old: Set<Int>(), new: Set<Int>())
    for relation in relations {
      let before = relation.script.filter { $0.kind != .inserted }.map(\.text).joined()
      let after = relation.script.filter { $0.kind != .deleted }.map(\.text).joined()
      let olds = relation.old.map { Draft.spell(oldRuns[$0], labels: oldLabels) }
      let news = relation.new.map { Draft.spell(newRuns[$0], labels: newLabels) }
      // An unchanged paragraph whose notes were renumbered is spelled as both have it.
      guard before.utf8.elementsEqual(olds.joined(separator: "\n").utf8),
        after.utf8.elementsEqual(news.joined(separator: "\n").utf8)
      else { return false }
      seen.old.formUnion(relation.old)
      seen.new.formUnion(relation.new)
    }
    return seen.old.count == oldRuns.count && seen.new.count == newRuns.count
  }
}
