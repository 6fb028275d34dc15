import Differencing
import Testing
import ZerodraftTestSupport

struct PhraseDifferenceTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `is correct with any budget`(seed: UInt64) {
    let pair = SequencePair(seed: seed, longest: 300, symbols: 40)
    let scale = WeightedAlignment.Scale(
      weights: Array(repeating: 8, count: 40),
      opening: 9,
      lightest: 2
    )
    for steps in [0, 50, 1_000_000] {
      var budget = WorkBudget(steps)
      let script = PhraseDifference.script(
        from: pair.old,
        to: pair.new,
        scale: scale,
        within: &budget
      )
      #expect(isScript(script, from: pair.old, to: pair.new), "seed \(seed), \(steps) steps")
    }
  }

  @Test func `spends only its budget on two long texts without a word in common`() {
    let old = (0..<60_000).map { Int32($0 % 1000) }
    let new = (0..<60_000).map { Int32(1000 + $0 % 1000) }
    let scale = WeightedAlignment.Scale(
      weights: Array(repeating: 8, count: 2000),
      opening: 9,
      lightest: 2
    )
    var budget = WorkBudget(3_000_000)
    let script = PhraseDifference.script(from: old, to: new, scale: scale, within: &budget)
    #expect(script.steps == [.delete(60_000), .insert(60_000)])
    #expect(budget.remaining == 0)
  }

  @Test(arguments: [0, 1, 7, 100])
  func `parts a budget in two and loses nothing`(steps: Int) {
    var (first, second) = WorkBudget(steps).halves
    #expect(first.remaining + second.remaining == steps)
    let hadEnough = second.spend(4)
    #expect(hadEnough == (steps >= 8))
    first.join(second)
    #expect(first.remaining == (hadEnough ? steps - 4 : steps - steps / 2))
    #expect(first.spent == (hadEnough ? 4 : 0))
    #expect(first.wasExceeded == !hadEnough)
  }
}
