import Differencing
import Testing
import ZerodraftTestSupport

struct CommonSubsequenceTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `counts like the plain table`(seed: UInt64) {
    let pair = SequencePair(seed: seed, longest: 200, symbols: seed.isMultiple(of: 3) ? 2 : 30)
    var counter = CommonSubsequence(symbolCount: 30)
    counter.load([1, 2, 3])
    counter.load(pair.old)
    #expect(counter.length(with: pair.new) == commonLength(pair.old, pair.new), "seed \(seed)")
    #expect(counter.length(with: pair.old) == pair.old.count, "seed \(seed)")
  }

  @Test func `counts not too few where the table would be too large`() {
    var counter = CommonSubsequence(symbolCount: 5000)
    let long = (0..<80_000).map { Int32($0 % 5000) }
    counter.load(long)
    #expect(counter.length(with: long) == long.count)
    #expect(counter.length(with: [1, 1, 1]) == 3)
    #expect(counter.length(with: []) == 0)
  }
}
