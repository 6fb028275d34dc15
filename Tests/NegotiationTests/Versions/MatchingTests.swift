import DraftText
import Negotiation
import Redlining
import Testing
import ZerodraftTestSupport

struct MatchingTests {
  private typealias Pair = Matching.Pair

  private func pairs(_ pairs: (Int, Int)...) -> [Pair] { pairs.map { Pair(old: $0.0, new: $0.1) } }

  @Test func `spells neighbours as one stretch`() throws {
    let matching = Matching(
      continued: pairs((0, 0), (1, 1), (2, 3), (3, 4), (7, 5)),
      related: pairs((1, 2))
    )
    func stretch(_ old: Int, _ new: Int, _ count: Int) -> Value {
      .fields(["old": .integer(old), "new": .integer(new), "count": .integer(count)])
    }
    let value = Value.fields([
      "continued": .list([stretch(0, 0, 2), stretch(2, 3, 2), stretch(7, 5, 1)]),
      "related": .list([.fields(["old": .integer(1), "new": .integer(2)])]),
    ])
    #expect(try Value(encoding: matching) == value)
    #expect(try value.decoded(as: Matching.self) == matching)
  }

  @Test(
    arguments: [
      (0, 0, 0), (-1, 0, 1), (0, -1, 1), (0, 0, -5), (0, 0, 100_001), (100_001, 0, 1), (0, .max, 1),
    ]
  )
  func `refuses stretches of no possible text`(old: Int, new: Int, count: Int) {
    let value = Value.fields([
      "continued": .list([
        .fields(["old": .integer(old), "new": .integer(new), "count": .integer(count)])
      ])
    ])
    #expect(throws: DecodingError.self) { try value.decoded(as: Matching.self) }
  }

  @Test(arguments: 0..<200)
  func `passes identity on whole, and survives being written`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    func some() -> [Pair] {
      (0..<Int.random(in: 0...12, using: &random)).map { _ in
        Pair(
          old: Int.random(in: 0..<10, using: &random),
          new: Int.random(in: 0..<10, using: &random)
        )
      }
    }
    let matching = Matching(continued: some(), related: some())
    #expect(Set(matching.continued.map(\.old)).count == matching.continued.count)
    #expect(Set(matching.continued.map(\.new)).count == matching.continued.count)
    #expect(Set(matching.continued).isDisjoint(with: matching.related))
    #expect(try Value(encoding: matching).decoded(as: Matching.self) == matching)
    let predecessors = matching.predecessors(count: 10)
    for pair in matching.continued { #expect(predecessors[pair.new] == pair.old) }
    #expect(predecessors.compactMap(\.self).count == matching.continued.count)
    #expect(matching.fits(old: 10, new: 10))

    // What a correction says holds; what it does not speak of stays.
    let pair = Pair(old: 3, new: 4)
    let corrected = matching.corrected(unpaired: [5], paired: [pair])
    #expect(corrected.continued.contains(pair) && !corrected.continued.contains { $0.new == 5 })
    #expect(!corrected.related.contains { $0.new == 5 })
    for kept in matching.continued where kept.old != 3 && kept.new != 4 && kept.new != 5 {
      #expect(corrected.continued.contains(kept))
    }
    #expect(corrected.corrected(unpaired: [5], paired: [pair]) == corrected)
  }

  @Test func `lets the longest piece of a split continue the whole`() {
    let old = draft(
      operative(
        "1",
        "Decides to hold a meeting in New York in November of the year 2021, and requests the President to appoint two co-facilitators for it;"
      )
    )
    let new = draft(
      operative("1", "Decides to hold a meeting in New York in November of the year 2021;"),
      operative("2", "Requests the President to appoint two co-facilitators for it;")
    )
    let split = Matching(Comparison(comparing: old, with: new))
    #expect(split.continued == pairs((0, 0)) && split.related == pairs((0, 1)))
    let merged = Matching(Comparison(comparing: new, with: old))
    #expect(merged.continued == pairs((0, 0)) && merged.related == pairs((1, 0)))
  }
}
