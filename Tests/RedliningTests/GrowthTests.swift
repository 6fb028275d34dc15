import Differencing
import DraftText
import Testing
import ZerodraftTestSupport

@testable import Redlining

/// How the work of a comparison grows with the texts, counted in steps and never in time.
struct GrowthTests {
  /// A draft of paragraphs of drawn words, and the same after a revision of one paragraph in four.
  private func drafts(of count: Int, seed: UInt64) -> (old: Draft, new: Draft) {
    var random = SeededGenerator(seed: seed)
    func words(_ count: Int) -> [String] {
      (0..<count).map { _ in "word\(Int.random(in: 0..<900, using: &random))" }
    }
    var old: [[String]] = []
    var new: [[String]] = []
    for _ in 0..<count {
      let paragraph = words(Int.random(in: 30...120, using: &random))
      old.append(paragraph)
      switch Int.random(in: 0..<16, using: &random) {
      case 0: break
      case 1: new += [paragraph, words(50)]
      case 2: new += [Array(paragraph[..<15]), Array(paragraph[15...])]
      case 3...6:
        var edited = paragraph
        for _ in 0..<3 { edited[Int.random(in: 0..<30, using: &random)] = "other" }
        new.append(edited)
      default: new.append(paragraph)
      }
    }
    for _ in 0..<(count / 50) {
      let mover = new.remove(at: Int.random(in: new.indices, using: &random))
      new.insert(mover, at: Int.random(in: 0...new.count, using: &random))
    }
    return (draft(of: old), draft(of: new))
  }

  private func draft(of paragraphs: [[String]]) -> Draft {
    Draft(
      paragraphs: paragraphs.enumerated().map { index, words in
        Paragraph(
          id: .provisional(index),
          role: .preambular,
          runs: [.text(words.joined(separator: " "))]
        )
      }
    )
  }

  private func steps(_ pair: (old: Draft, new: Draft)) -> Int {
    var comparer = Comparer(old: pair.old, new: pair.new, budget: Comparison.standardBudget)
    _ = comparer.relations()
    return comparer.alignmentSteps + comparer.budget.spent
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `takes at most twelve times the steps for ten times the text`(seed: UInt64) {
    let small = steps(drafts(of: 60, seed: seed))
    let large = steps(drafts(of: 600, seed: seed))
    #expect(small > 1000, "the steps are counted")
    #expect(large <= small * 12, "\(small) steps for 60 paragraphs, \(large) for 600")
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `finds the same however its work is parted`(seed: UInt64) {
    let pair = drafts(of: 900, seed: seed)
    // Threads pay from so much text on; the second piece first, as it may happen on two processors.
    nonisolated(unsafe) var parted = 0
    let work = WorkInPairs { one, other in
      unsafe parted += 1
      other()
      one()
    }
    let apart = Comparison(comparing: pair.old, with: pair.new, working: work)
    // Taking the texts, hashing them, cutting them, spelling what changed.
    #expect(unsafe parted == 4)
    #expect(apart == Comparison(comparing: pair.old, with: pair.new), "seed \(seed)")
  }

  @Test func `takes no steps for paragraphs that are the same`() {
    let pair = drafts(of: 200, seed: 1)
    #expect(steps((pair.old, pair.old)) == 0)
  }

  @Test func `says which shortcuts were taken`() {
    let pair = (draft(of: [["a", "b", "c"]]), draft(of: [["c", "x", "a"]]))
    #expect(Comparison(comparing: pair.0, with: pair.1).fallbacks.isEmpty)
    let starved = Comparison(comparing: pair.0, with: pair.1, within: WorkBudget(0))
    #expect(starved.fallbacks == [.shortestScript, .replacedWhole])
  }
}
