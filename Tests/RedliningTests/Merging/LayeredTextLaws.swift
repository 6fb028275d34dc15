import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

/// What holds of every text with many parties' edits laid over it.
struct LayeredTextLaws {
  private static let base =
    "all States, in their own persons, take a small step for peace in 贩 б and all"

  /// Parties with edits of which no two of one party are in each other's way.
  private static func proposals(seed: UInt64) -> [TextProposal] {
    var random = SeededGenerator(seed: seed)
    let length = base.unicodeScalars.count
    return (0..<Int.random(in: 1...7, using: &random)).map { number in
      var edits: [TextEdit] = []
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let start = Int.random(in: 0...length, using: &random)
        let end = Int.random(in: start...min(length, start + 12), using: &random)
        let own = Bool.random(using: &random) ? "‹\(number)›" : "‹shared›"
        let edit = TextEdit(start..<end, Int.random(in: 0..<4, using: &random) == 0 ? "" : own)
        let isFree = edits.allSatisfy { !$0.excludes(edit) && $0 != edit }
        if isFree, !(edit.range.isEmpty && edit.words.isEmpty) { edits.append(edit) }
      }
      return TextProposal(holders: [PartyID("Delegation \(number)")], edits: edits.sorted())
    }
  }

  @Test func `gives each party its own text`() {
    for seed in 0..<300 as Range<UInt64> {
      let proposals = Self.proposals(seed: seed)
      let layers = LayeredText(base: Self.base, proposals)
      for proposal in proposals {
        let text = layers.text { $0.contains(proposal.holders[0]) }
        #expect(text == TextEdit.applying(proposal.edits, to: Self.base), "seed \(seed)")
      }
      #expect(layers.text { _ in false } == Self.base, "seed \(seed)")
    }
  }

  @Test func `does not depend on the order of arrival`() {
    for seed in 0..<300 as Range<UInt64> {
      let proposals = Self.proposals(seed: seed)
      #expect(
        LayeredText(base: Self.base, proposals)
          == LayeredText(base: Self.base, proposals.reversed()),
        "seed \(seed)"
      )
    }
  }

  @Test func `has the words of each edit once, under all who want them`() throws {
    for seed in 0..<300 as Range<UInt64> {
      let proposals = Self.proposals(seed: seed)
      let layers = LayeredText(base: Self.base, proposals)
      for edit in Set(proposals.flatMap(\.edits)) where !edit.words.isEmpty {
        let holders = Set(proposals.filter { $0.edits.contains(edit) }.flatMap(\.holders))
        #expect(
          layers.pieces.contains {
            $0.kind == .inserted && $0.words == edit.words && Set($0.holders) == holders
          },
          "seed \(seed)"
        )
      }
    }
  }
}
