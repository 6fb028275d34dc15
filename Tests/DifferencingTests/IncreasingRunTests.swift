import Differencing
import Testing
import ZerodraftTestSupport

struct IncreasingRunTests {
  @Test func `takes the heavier of two blocks that changed places`() {
    #expect(IncreasingRun.heaviest(of: [2, 3, 0, 1], weights: [1, 1, 5, 5]) == [2, 3])
    #expect(IncreasingRun.heaviest(of: [2, 3, 0, 1], weights: [5, 5, 1, 1]) == [0, 1])
  }

  @Test func `does not take equal values twice`() {
    #expect(IncreasingRun.heaviest(of: [4, 4, 4], weights: [1, 2, 1]) == [1])
    #expect(IncreasingRun.heaviest(of: [], weights: []) == [])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `weighs as much as the best by the plain table`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...40, using: &random)
    let values = (0..<count).map { _ in Int.random(in: 0..<30, using: &random) }
    let weights = (0..<count).map { _ in Int.random(in: 1...9, using: &random) }
    let run = IncreasingRun.heaviest(of: values, weights: weights)
    for (one, next) in zip(run, run.dropFirst()) {
      #expect(one < next && values[one] < values[next], "seed \(seed)")
    }
    var best = Array(repeating: 0, count: count)
    for index in 0..<count {
      let before = (0..<index).filter { values[$0] < values[index] }.map { best[$0] }.max() ?? 0
      best[index] = before + weights[index]
    }
    #expect(run.reduce(0) { $0 + weights[$1] } == best.max() ?? 0, "seed \(seed)")
  }
}
