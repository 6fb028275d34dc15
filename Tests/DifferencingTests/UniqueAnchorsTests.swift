import Differencing
import Testing
import ZerodraftTestSupport

struct UniqueAnchorsTests {
  @Test func `joins neighbouring windows into one run`() {
    let runs = UniqueAnchors.runs(
      in: [9, 1, 2, 3, 4, 5, 8],
      0..<7,
      and: [7, 1, 2, 3, 4, 5, 6],
      0..<7,
      width: 3
    )
    #expect(runs == [UniqueAnchors.Run(old: 1, new: 1, count: 5)])
  }

  @Test func `leaves out what is repeated`() {
    let runs = UniqueAnchors.runs(
      in: [1, 2, 3, 0, 1, 2, 3],
      0..<7,
      and: [1, 2, 3],
      0..<3,
      width: 3
    )
    #expect(runs.isEmpty)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `gives equal stretches in order and without overlap`(seed: UInt64) {
    let pair = SequencePair(seed: seed, longest: 120, symbols: 40)
    let runs = UniqueAnchors.runs(
      in: pair.old,
      pair.old.indices,
      and: pair.new,
      pair.new.indices,
      width: 2
    )
    for run in runs {
      let old = pair.old[run.old..<(run.old + run.count)]
      #expect(old.elementsEqual(pair.new[run.new..<(run.new + run.count)]), "seed \(seed)")
    }
    for (one, next) in zip(runs, runs.dropFirst()) {
      #expect(one.old + one.count <= next.old, "seed \(seed)")
      #expect(one.new + one.count <= next.new, "seed \(seed)")
    }
  }
}
