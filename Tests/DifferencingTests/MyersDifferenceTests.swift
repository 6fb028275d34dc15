import Differencing
import Testing
import ZerodraftTestSupport

struct MyersDifferenceTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `finds a shortest script`(seed: UInt64) {
    let pair = SequencePair(seed: seed, symbols: seed.isMultiple(of: 2) ? 3 : 20)
    var budget = WorkBudget(10_000_000)
    let script = MyersDifference.script(from: pair.old, to: pair.new, within: &budget)
    #expect(isScript(script, from: pair.old, to: pair.new), "seed \(seed)")
    #expect(script.keptCount == commonLength(pair.old, pair.new), "seed \(seed)")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `stays correct when its budget is spent`(seed: UInt64) {
    let pair = SequencePair(seed: seed, longest: 200)
    let steps = Int(seed) * 3
    var budget = WorkBudget(steps)
    let script = MyersDifference.script(from: pair.old, to: pair.new, within: &budget)
    #expect(isScript(script, from: pair.old, to: pair.new), "seed \(seed)")
    #expect(budget.remaining <= steps)
  }

  @Test func `replaces everything between equal ends when there is no budget`() {
    var budget = WorkBudget(0)
    let script = MyersDifference.script(
      from: [1, 2, 3, 4, 9],
      to: [1, 5, 3, 6, 9],
      within: &budget
    )
    #expect(script.steps == [.keep(1), .delete(3), .insert(3), .keep(1)])
  }

  @Test func `compares parts of sequences`() {
    var budget = WorkBudget(1000)
    let script = MyersDifference.script(
      from: [7, 1, 2, 3, 7],
      to: [8, 1, 3, 8],
      in: 1..<4,
      and: 1..<3,
      within: &budget
    )
    #expect(script.steps == [.keep(1), .delete(1), .keep(1)])
  }
}
