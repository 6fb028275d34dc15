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
}
