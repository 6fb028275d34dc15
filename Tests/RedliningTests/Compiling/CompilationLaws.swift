import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

/// What holds of every compilation.
struct CompilationLaws {
  private static let seeds = 0..<200 as Range<UInt64>

  @Test func `does not depend on the order of arrival`() {
    for seed in Self.seeds {
      let world = CompilationWorld(seed: seed)
      var random = SeededGenerator(seed: seed)
      let shuffled = world.contributions.shuffled(using: &random)
      #expect(
        Compilation(base: world.base, world.contributions)
          == Compilation(base: world.base, shuffled),
        "seed \(seed)"
      )
    }
  }

  @Test func `gives each party the text it would have alone`() {
    for seed in Self.seeds {
      let world = CompilationWorld(seed: seed)
      let all = Compilation(base: world.base, world.contributions)
      for party in world.parties {
        let alone = Compilation(
          base: world.base,
          world.contributions.filter { $0.holders == [party] }
        )
        #expect(all.text(of: party) == alone.text(of: party), "seed \(seed), \(party)")
      }
    }
  }

  @Test func `gives who wants nothing the base`() {
    for seed in Self.seeds {
      let world = CompilationWorld(seed: seed)
      let all = Compilation(base: world.base, world.contributions)
      #expect(all.text(of: PartyID("Nobody")) == world.base.paragraphs.map(\.words), "seed \(seed)")
    }
  }

  @Test func `is what it was once a proposal is withdrawn`() {
    for seed in Self.seeds {
      let world = CompilationWorld(seed: seed)
      let before = world.contributions.filter { $0.proposal != 0 }
      let withdrawn = world.contributions.filter { $0.holders != [PartyID("Delegation 0")] }
      #expect(
        Compilation(base: world.base, withdrawn) == Compilation(base: world.base, before),
        "seed \(seed)"
      )
      #expect(
        world.contributions.isEmpty
          || world.contributions.allSatisfy { $0.proposal != 0 }
          || Compilation(base: world.base, world.contributions)
            != Compilation(base: world.base, before),
        "seed \(seed)"
      )
    }
  }

  @Test func `has every proposed word once for all who hold it`() {
    for seed in Self.seeds {
      let world = CompilationWorld(seed: seed)
      let all = Compilation(base: world.base, world.contributions)
      for contribution in world.contributions {
        let holder = contribution.holders[0]
        switch contribution.change {
        case .edit(let paragraph, let edits):
          for edit in edits where !edit.words.isEmpty {
            let found = all.paragraphs[paragraph].layers.pieces.filter { piece in
              piece.kind == .inserted && piece.words == edit.words && piece.holders.contains(holder)
            }
            #expect(found.count == 1, "seed \(seed)")
          }
        case .insert(let anchor, let words):
          let found = all.additions.filter { $0.anchor == anchor && $0.words == words }
          #expect(found.count == 1 && found[0].holders.contains(holder), "seed \(seed)")
        case .alternative(let paragraph, let words):
          let found = all.additions.filter { addition in
            addition.kind == .alternative && addition.anchor == paragraph && addition.words == words
          }
          #expect(found.count == 1 && found[0].holders.contains(holder), "seed \(seed)")
        case .stance(let stance, let paragraphs):
          let remarks = all.paragraphs[paragraphs[0]].remarks
          #expect(
            remarks.contains { $0.kind == .stance(stance) && $0.holders.contains(holder) },
            "seed \(seed)"
          )
        default: break
        }
      }
    }
  }

  @Test func `is contested where the merge is, and settled where nobody contradicts`() {
    for seed in Self.seeds {
      let world = CompilationWorld(seed: seed)
      let all = Compilation(base: world.base, world.contributions)
      for paragraph in all.paragraphs {
        if paragraph.merge.isContested { #expect(paragraph.status == .contested, "seed \(seed)") }
        // What is split or merged is said in words, and is not among the words to be decided.
        let isShaped = paragraph.remarks.contains { remark in
          switch remark.kind {
          case .split, .merge: true
          default: false
          }
        }
        guard paragraph.status == .proposed, paragraph.leaving.isEmpty, !isShaped else { continue }
        #expect(paragraph.layers.text { _ in true } == paragraph.merge.settled, "seed \(seed)")
      }
    }
  }

  @Test func `names every addition differently`() {
    for seed in Self.seeds {
      let world = CompilationWorld(seed: seed)
      let names = Compilation(base: world.base, world.contributions).additions.map(\.name)
      #expect(Set(names).count == names.count, "seed \(seed): \(names)")
    }
  }
}
