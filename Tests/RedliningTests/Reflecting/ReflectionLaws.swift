import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

/// What holds of everything that is found in a later text.
struct ReflectionLaws {
  private static func asked(_ changes: [ProposedChange]) -> [AskedChange] {
    changes.enumerated().map { AskedChange(key: $0.offset, change: $0.element) }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `finds exactly what was made, as asked, and nothing else`(seed: UInt64) {
    var world = ReflectedWorld(seed: seed)
    let chosen = world.some()
    let applied = world.base.applying(chosen.map { world.changes[$0] })
    #expect(applied.left.isEmpty, "seed \(seed)")
    let finder = ReflectionFinder(Comparison(comparing: world.base, with: applied.draft))
    let found = finder.reflections(of: Self.asked(world.changes))
    #expect(
      found.map(\.key) == chosen,
      "seed \(seed): \(wrong(found, chosen, world, applied.draft))"
    )
    for reflection in found {
      #expect(
        reflection.extent == .whole && reflection.likeness == .equal,
        "seed \(seed): \(world.changes[reflection.key])"
      )
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `gives the words that came in, and no others`(seed: UInt64) {
    var world = ReflectedWorld(seed: seed)
    let chosen = world.some()
    let draft = world.base.applying(chosen.map { world.changes[$0] }).draft
    let finder = ReflectionFinder(Comparison(comparing: world.base, with: draft))
    for reflection in finder.reflections(of: Self.asked(world.changes)) {
      let words = reflection.spans.map { span in
        let text = Array(draft.paragraphs[span.paragraph].words.unicodeScalars)
        return text[span.range].reduce(into: "") { $0.unicodeScalars.append($1) }
      }
      switch world.changes[reflection.key] {
      case .edit(_, let edits):
        let wanted = edits.map { $0.words.split(separator: " ").joined(separator: " ") }
        #expect(words == wanted.filter { !$0.isEmpty }, "seed \(seed)")
      case .insert(_, let wanted): #expect(words == [wanted], "seed \(seed)")
      case .delete, .move: #expect(words.isEmpty)
      default: break
      }
    }
  }

  @Test func `finds what was typed by hand in nearly all cases, and never anything else`() {
    var (made, found, wrong) = (0, 0, 0)
    for seed in 0..<200 as Range<UInt64> {
      var world = ReflectedWorld(seed: seed)
      let chosen = world.some()
      let typed = chosen.map { world.retyped(world.changes[$0]) }
      let draft = world.base.applying(typed).draft
      let finder = ReflectionFinder(Comparison(comparing: world.base, with: draft))
      let reflections = finder.reflections(of: Self.asked(world.changes))
      for reflection in reflections where !chosen.contains(reflection.key) { wrong += 1 }
      // Of one or two words another word is another wish.
      let telling = zip(chosen, typed).filter { index, typed in
        guard typed != world.changes[index] else { return false }
        return switch world.changes[index] {
        case .edit(_, let edits): edits[0].words.split(separator: " ").count > 5
        case .insert: true
        default: false
        }
      }
      made += telling.count
      found += telling.count { index, _ in
        reflections.contains { $0.key == index && $0.extent == .whole && $0.likeness == .near }
      }
    }
    #expect(wrong == 0)
    #expect(made > 300 && found * 100 >= made * 95, "\(found) of \(made)")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `does not depend on the order in which things were asked`(seed: UInt64) {
    var world = ReflectedWorld(seed: seed)
    let chosen = world.some()
    let draft = world.base.applying(chosen.map { world.retyped(world.changes[$0]) }).draft
    let finder = ReflectionFinder(Comparison(comparing: world.base, with: draft))
    var random = SeededGenerator(seed: seed)
    let asked = Self.asked(world.changes)
    let one = finder.reflections(of: asked)
    #expect(finder.reflections(of: asked.shuffled(using: &random)) == one, "seed \(seed)")
    #expect(finder.reflections(of: asked.reversed()) == one, "seed \(seed)")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `finds nothing of an unchanged text`(seed: UInt64) {
    let world = CompilationWorld(seed: seed)
    let finder = ReflectionFinder(Comparison(comparing: world.base, with: world.base))
    #expect(finder.reflections(of: Self.asked(world.contributions.map(\.change))).isEmpty)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `finds no words in paragraphs that did not change`(seed: UInt64) {
    let pair = DraftPair(seed: seed)
    let world = CompilationWorld(seed: seed)
    let comparison = Comparison(comparing: pair.old, with: pair.new)
    let same = Set(comparison.relations.filter { $0.operation == .same }.flatMap(\.new))
    let count = pair.old.paragraphs.count
    let changes = world.contributions.map(\.change).filter { change in
      change.paragraphs.allSatisfy { $0 < count }
    }
    for reflection in ReflectionFinder(comparison).reflections(of: Self.asked(changes)) {
      for span in reflection.spans {
        #expect(!same.contains(span.paragraph), "seed \(seed)")
        let text = Draft.spell(
          pair.new.paragraphs[span.paragraph].runs,
          labels: pair.new.footnoteLabels
        )
        #expect(span.range.upperBound <= text.unicodeScalars.count, "seed \(seed)")
      }
    }
  }

  private func wrong(
    _ found: [Reflection],
    _ chosen: [Int],
    _ world: ReflectedWorld,
    _ draft: Draft
  ) -> String {
    let keys = Set(found.map(\.key)).symmetricDifference(chosen)
    return keys.sorted().prefix(2).map { key in
      let old = world.changes[key].paragraphs.map { world.base.paragraphs[$0].words }
      let relation = Comparison(comparing: world.base, with: draft).relations.first {
        $0.old.contains(world.changes[key].paragraphs.first ?? -1)
      }
      let script = relation?.script.map { "\($0.kind.rawValue)“\($0.text)”" }
      return "\(world.changes[key]) of \(old): \((script ?? []).joined())"
    }
    .joined(separator: "; ")
  }
}
