import Differencing
import Testing
import ZerodraftTestSupport

struct SlidingTests {
  @Test func `moves a lone change to the best of its places`() {
    // “1 0 2” to “1 0 3 0 2”, where a change is best that begins with 0.
    let script = EditScript([.keep(2), .insert(2), .keep(1)])
    let new: [Int32] = [1, 0, 3, 0, 2]
    let slid = script.sliding(in: [1, 0, 2], new) { change, isInsertion in
      isInsertion && new[change.lowerBound] == 0 ? 1 : 0
    }
    #expect(slid.steps == [.keep(1), .insert(2), .keep(2)])
  }

  @Test func `leaves a replacement where it is`() {
    let script = EditScript([.keep(1), .delete(1), .insert(1), .keep(1)])
    #expect(script.sliding(in: [1, 2, 1], [1, 3, 1]) { change, _ in change.lowerBound } == script)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `says the same at the same length`(seed: UInt64) {
    let pair = SequencePair(seed: seed, symbols: 3)
    var budget = WorkBudget(1_000_000)
    let script = MyersDifference.script(from: pair.old, to: pair.new, within: &budget)
    for weight in [-1, 1] {
      let slid = script.sliding(in: pair.old, pair.new) { change, _ in weight * change.lowerBound }
      #expect(isScript(slid, from: pair.old, to: pair.new), "seed \(seed)")
      #expect(slid.keptCount == script.keptCount, "seed \(seed)")
    }
  }
}
