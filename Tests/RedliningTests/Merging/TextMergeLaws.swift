import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

/// What holds of every merge.
struct TextMergeLaws {
  /// A text with what many parties want of it, no two edits of one party in each other's way.
  private struct World {
    var base: String
    var proposals: [TextProposal]

    init(seed: UInt64) {
      var random = SeededGenerator(seed: seed)
      let words = ["all", "States", "peace", "a", "б", "贩", "persons", ",", "in"]
      let base = (0..<Int.random(in: 1...20, using: &random))
        .map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
        .joined(separator: " ")
      self.base = base
      let length = base.unicodeScalars.count
      proposals = (0..<Int.random(in: 1...8, using: &random)).map { number in
        var edits: [TextEdit] = []
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          let start = Int.random(in: 0...length, using: &random)
          let end = Int.random(in: start...min(length, start + 6), using: &random)
          // A mark of its own shows whether the words of a proposal are lost.
          let own = Bool.random(using: &random) ? "‹\(number)›" : "‹shared›"
          let edit = TextEdit(start..<end, Int.random(in: 0..<5, using: &random) == 0 ? "" : own)
          let isFree = edits.allSatisfy { !$0.excludes(edit) && $0 != edit }
          if isFree, !(edit.range.isEmpty && edit.words.isEmpty) { edits.append(edit) }
        }
        return TextProposal(holders: [PartyID("Delegation \(number)")], edits: edits.sorted())
      }
    }
  }

  /// The base with the edits of one proposal.
  private static func applying(_ edits: [TextEdit], to base: String) -> String {
    var scalars = Array(base.unicodeScalars)
    for edit in edits.sorted().reversed() {
      scalars.replaceSubrange(edit.range, with: Array(edit.words.unicodeScalars))
    }
    return scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  @Test func `spells the base, whatever is proposed`() {
    for seed in 0..<500 as Range<UInt64> {
      let world = World(seed: seed)
      let spelled = TextMerge(base: world.base, world.proposals).pieces.map { piece in
        switch piece {
        case .kept(let words): words
        case .agreed(let deleted, _, _): deleted
        case .contested(let base, _): base
        }
      }
      #expect(spelled.joined() == world.base, "seed \(seed)")
    }
  }

  @Test func `gives one proposal what it wants`() {
    for seed in 0..<500 as Range<UInt64> {
      let world = World(seed: seed)
      for proposal in world.proposals {
        let merge = TextMerge(base: world.base, [proposal])
        #expect(!merge.isContested, "seed \(seed)")
        #expect(merge.settled == Self.applying(proposal.edits, to: world.base), "seed \(seed)")
      }
    }
  }

  @Test func `does not depend on the order of arrival`() {
    for seed in 0..<500 as Range<UInt64> {
      let world = World(seed: seed)
      var random = SeededGenerator(seed: seed &+ 1)
      let merge = TextMerge(base: world.base, world.proposals)
      #expect(merge == TextMerge(base: world.base, world.proposals.shuffled(using: &random)))
      #expect(merge == TextMerge(base: world.base, world.proposals + world.proposals))
    }
  }

  @Test func `contests an edit if and only if another one excludes it`() {
    for seed in 0..<500 as Range<UInt64> {
      let world = World(seed: seed)
      let edits = world.proposals.flatMap(\.edits)
      let free = Set(edits).filter { edit in !edits.contains { $0.excludes(edit) } }
      let agreed = TextMerge(base: world.base, world.proposals).pieces.count { piece in
        if case .agreed = piece { true } else { false }
      }
      #expect(agreed == free.count, "seed \(seed)")
    }
  }

  @Test func `has every proposed word with every holder of it`() {
    for seed in 0..<500 as Range<UInt64> {
      let world = World(seed: seed)
      let merge = TextMerge(base: world.base, world.proposals)
      for proposal in world.proposals {
        var wanted = proposal.edits.count { !$0.words.isEmpty }
        for piece in merge.pieces {
          switch piece {
          case .kept: break
          case .agreed(_, let inserted, let holders):
            if !inserted.isEmpty, holders.contains(proposal.holders[0]) { wanted -= 1 }
          case .contested(_, let alternatives):
            for alternative in alternatives
            where alternative.holders == proposal.holders
              || alternative.holders.contains(proposal.holders[0])
            {
              wanted -= alternative.words.count { $0 == "‹" }
            }
          }
        }
        #expect(wanted == 0, "seed \(seed)")
      }
    }
  }

  @Test func `makes edits of a script that lead where the script does`() {
    for seed in 0..<200 as Range<UInt64> {
      let pair = DraftPair(seed: seed, language: .english)
      let comparison = Comparison(comparing: pair.old, with: pair.new)
      for relation in comparison.relations {
        let old = relation.script.filter { $0.kind != .inserted }.map(\.text).joined()
        let new = relation.script.filter { $0.kind != .deleted }.map(\.text).joined()
        let edits = TextEdit.edits(of: relation.script)
        #expect(Self.applying(edits, to: old) == new, "seed \(seed)")
        #expect(
          TextMerge(base: old, [TextProposal(holders: [], edits: edits)]).settled == new,
          "seed \(seed)"
        )
      }
    }
  }
}
