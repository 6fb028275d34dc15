import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

/// Up to a thousand amendments to one paragraph, held against what is right pair by pair.
struct ManyAmendmentsTests {
  /// A paragraph of 262 words with amendments, a part of them aimed at a few hot spots.
  private struct Workload {
    var base = ""
    var proposals: [TextProposal] = []

    init(count: Int, seed: UInt64) {
      var random = SeededGenerator(seed: seed)
      let vocabulary = ["all", "States", "support", "victims", "the", "of", "measures", "and"]
      let words = (0..<262).map { _ in vocabulary.randomElement(using: &random) ?? "" }
      base = words.joined(separator: " ")
      var starts = [0]
      for word in words { starts.append(starts[starts.count - 1] + word.count + 1) }
      let hot = (0..<max(2, count / 12)).map { _ in Int.random(in: 2..<258, using: &random) }
      for number in 0..<count {
        let isHot = Int.random(in: 0..<5, using: &random) < 2
        let first =
          isHot ? hot.randomElement(using: &random) ?? 2 : Int.random(in: 2..<258, using: &random)
        let length = Int.random(in: 0...3, using: &random)
        let new = (0..<Int.random(in: length == 0 ? 1...2 : 0...2, using: &random))
          .map { _ in ["hearing", "as appropriate", "promote"].randomElement(using: &random) ?? "" }
          .joined(separator: " ")
        // Words are put in with the space behind them, and go with it.
        let range = starts[first]..<starts[first + length]
        proposals.append(
          TextProposal(
            holders: [PartyID("Delegation \(number + 1)")],
            edits: [TextEdit(range, new.isEmpty ? "" : new + " ")]
          )
        )
      }
    }

    /// Who stands with or against whom, found by asking of every pair.
    var groups: Set<Set<PartyID>> {
      var left = Set(proposals.indices)
      var groups: Set<Set<PartyID>> = []
      while let start = left.popFirst() {
        var group: Set<PartyID> = []
        var open = [start]
        while let one = open.popLast() {
          group.formUnion(proposals[one].holders)
          let mine = proposals[one].edits[0]
          let near = left.filter { other in
            let theirs = proposals[other].edits[0]
            return mine == theirs || mine.excludes(theirs)
          }
          left.subtract(near)
          open += near
        }
        groups.insert(group)
      }
      return groups
    }
  }

  @Test(arguments: [20, 200, 1_000], 1...3 as ClosedRange<UInt64>)
  func `finds who is free, who stands together and who against each other`(
    count: Int,
    seed: UInt64
  ) {
    let workload = Workload(count: count, seed: seed)
    let merge = TextMerge(base: workload.base, workload.proposals)
    var groups: Set<Set<PartyID>> = []
    var support: Set<Set<PartyID>> = []
    for piece in merge.pieces {
      switch piece {
      case .kept: break
      case .agreed(_, _, let holders):
        groups.insert(Set(holders))
        support.insert(Set(holders))
      case .contested(_, let alternatives):
        groups.insert(Set(alternatives.flatMap(\.holders)))
        support.formUnion(alternatives.map { Set($0.holders) })
      }
    }
    #expect(groups == workload.groups)
    // What reads alike is one alternative, however it was put.
    let equal = Dictionary(grouping: workload.proposals) { proposal in
      TextEdit.applying(proposal.edits, to: workload.base)
    }
    let together = equal.values.map { Set($0.flatMap(\.holders)) }
    #expect(support.count <= Set(workload.proposals.map(\.edits)).count)
    for party in workload.proposals.flatMap(\.holders) {
      let side = support.filter { $0.contains(party) }
      #expect(side.count == 1)
      #expect(together.contains { $0.contains(party) && side.first?.isSubset(of: $0) == true })
    }
    let layers = LayeredText(base: workload.base, workload.proposals)
    for proposal in workload.proposals {
      let wanted = TextEdit.applying(proposal.edits, to: workload.base)
      #expect(layers.text { $0.contains(proposal.holders[0]) } == wanted)
    }
  }
}
