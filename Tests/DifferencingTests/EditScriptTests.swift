import Differencing
import Testing
import ZerodraftTestSupport

struct EditScriptTests {
  @Test func `joins steps that do the same and puts deletions first`() {
    var script = EditScript()
    script.append(.keep(0))
    script.append(.insert(1))
    script.append(.delete(2))
    script.append(.insert(1))
    script.append(.delete(1))
    script.append(.keep(1))
    script.append(.keep(2))
    #expect(script.steps == [.delete(3), .insert(2), .keep(3)])
    #expect(script.oldCount == 6)
    #expect(script.newCount == 5)
    #expect(script.keptCount == 3)
  }

  @Test func `applies to any sequence`() {
    let script = EditScript([.keep(1), .delete(1), .insert(1), .keep(1)])
    #expect(script.applied(to: ["a", "b", "c"], inserting: ["x"]) == ["a", "x", "c"])
    #expect(script.insertedElements(of: ["a", "x", "c"]) == ["x"])
  }

  @Test func `changes nothing when it is empty`() {
    #expect(EditScript().isEmpty)
    #expect(EditScript([.keep(3)]).isEmpty)
    #expect(!EditScript([.keep(3), .insert(1)]).isEmpty)
    #expect(EditScript().applied(to: [Int](), inserting: []) == [])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `leads back when it is inverted`(seed: UInt64) {
    let pair = SequencePair(seed: seed)
    var budget = WorkBudget(1_000_000)
    let script = MyersDifference.script(from: pair.old, to: pair.new, within: &budget)
    #expect(isScript(script, from: pair.old, to: pair.new), "seed \(seed)")
    #expect(isScript(script.inverted, from: pair.new, to: pair.old), "seed \(seed)")
    #expect(script.inverted.inverted == script, "seed \(seed)")
  }

  @Test func `composes what happened in two steps`() {
    let one = EditScript([.keep(1), .insert(1), .keep(1)])
    let other = EditScript([.delete(1), .keep(2)])
    #expect(one.composed(with: other).steps == [.delete(1), .insert(1), .keep(1)])
    // What was inserted and deleted again was never there.
    #expect(one.composed(with: one.inverted) == EditScript([.keep(2)]))
    #expect(EditScript().composed(with: EditScript()) == EditScript())
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `composes to a script from the first sequence to the last`(seed: UInt64) {
    let pair = SequencePair(seed: seed)
    let third = SequencePair(seed: seed &+ 1000).new
    let fourth = SequencePair(seed: seed &+ 2000).new
    var budget = WorkBudget(1_000_000)
    let one = MyersDifference.script(from: pair.old, to: pair.new, within: &budget)
    let two = MyersDifference.script(from: pair.new, to: third, within: &budget)
    let three = MyersDifference.script(from: third, to: fourth, within: &budget)
    let composed = one.composed(with: two)
    #expect(isScript(composed, from: pair.old, to: third), "seed \(seed)")
    // Associative, neutral to nothing, and turned round by its parts turned round.
    #expect(
      composed.composed(with: three) == one.composed(with: two.composed(with: three)),
      "seed \(seed)"
    )
    let nothing = EditScript(pair.old.isEmpty ? [] : [.keep(pair.old.count)])
    #expect(nothing.composed(with: one) == one, "seed \(seed)")
    #expect(composed.inverted == two.inverted.composed(with: one.inverted), "seed \(seed)")
    // It keeps no more than the smallest script does.
    #expect(composed.keptCount <= commonLength(pair.old, third), "seed \(seed)")
  }
}
