import DraftText
import Interchange
import Publishing
import Redlining
import Testing
import ZerodraftTestSupport

/// What holds of every paper made of a compilation, over 200 seeds.
struct CompilationPaperLaws {
  private static let seeds = 0..<200 as Range<UInt64>

  /// The changes whose words are found by their marks; what is split is said in a remark besides.
  private static func isMarked(_ contribution: Contribution) -> Bool {
    switch contribution.change {
    case .edit, .rewrite, .insert, .alternative: true
    default: false
    }
  }

  /// How often words with a mark are put in under a party's name, which stands before the words
  /// or behind them.
  private static func count(
    of mark: String,
    under party: PartyID,
    in texts: [PaperText],
    isNamedFirst: Bool
  ) -> Int {
    var count = 0
    for text in texts {
      var names: [String] = []
      for piece in isNamedFirst ? text.pieces : text.pieces.reversed() {
        if piece.ink == .names {
          names = piece.words.split(separator: ",").map { String($0).trimmed }
        } else if piece.ink == .inserted, names.contains(party.name) {
          count += piece.words.ranges(of: mark).count
        }
      }
    }
    return count
  }

  /// The paragraphs of a paper, those in the cells of its tables among them.
  private static func texts(_ paper: Paper) -> [PaperText] {
    paper.blocks.flatMap { block -> [PaperText] in
      switch block {
      case .text(let text): [text]
      case .table(let table): table.rows.flatMap { $0.flatMap { $0 } }
      default: []
      }
    }
  }

  /// What one party wrote with a mark of its own, and with the one that all share.
  private static func marks(
    _ world: CompilationWorld,
    _ party: PartyID
  ) -> [(mark: String, count: Int)] {
    let own = "‹\(party.name.split(separator: " ").last ?? "")›"
    return [own, "‹shared›"].map { mark in
      let count = world.contributions.count { contribution in
        contribution.holders == [party] && contribution.rationale == "why \(mark)"
          && Self.isMarked(contribution)
      }
      return (mark, count)
    }
  }

  @Test func `has every proposed word once for each holder, in text and matrix`() {
    for seed in Self.seeds {
      let world = CompilationWorld(seed: seed)
      let printer = CompilationPaper(world.compiled(where: Self.isMarked))
      let papers =
        [("text", printer.text(), false), ("matrix", printer.matrix(), true)]
        + [("names first", printer.text(in: .namesFirst), true)]
        + [("marked", printer.text(in: .marked), false)]
      for party in world.parties {
        for (mark, count) in Self.marks(world, party) {
          for (name, paper, isNamedFirst) in papers {
            let found = Self.count(
              of: mark,
              under: party,
              in: Self.texts(paper),
              isNamedFirst: isNamedFirst
            )
            #expect(found == count, "seed \(seed), \(name), \(party), \(mark)")
          }
        }
      }
    }
  }

  @Test func `has every proposed word once in what is printed for one party`() {
    for seed in Self.seeds {
      let world = CompilationWorld(seed: seed)
      let printer = CompilationPaper(world.compiled(where: Self.isMarked))
      for party in world.parties {
        let texts = Self.texts(printer.byParty(only: [party]))
        for (mark, count) in Self.marks(world, party) {
          let found = texts.flatMap(\.pieces).filter { $0.ink == .inserted }
            .reduce(0) { $0 + $1.words.ranges(of: mark).count }
          #expect(found == count, "seed \(seed), \(party), \(mark)")
        }
      }
    }
  }

  @Test func `says what a paragraph is to be split into, once for all who want it`() {
    for seed in Self.seeds {
      let world = CompilationWorld(seed: seed)
      let compiled = world.compiled()
      let texts = Self.texts(CompilationPaper(compiled).text())
      for contribution in world.contributions {
        guard case .split(let paragraph, let parts) = contribution.change else { continue }
        let remarks = compiled.compilation.paragraphs[paragraph].remarks.filter { remark in
          remark.kind == .split(parts) && remark.holders.contains(contribution.holders[0])
        }
        #expect(remarks.count == 1, "seed \(seed)")
        let found = texts.contains { text in
          let words = text.pieces.map(\.words).joined()
          return parts.allSatisfy(words.contains) && words.contains(contribution.holders[0].name)
        }
        #expect(found, "seed \(seed)")
      }
    }
  }

  @Test func `tells no name where none is to be told`() {
    for seed in Self.seeds {
      let world = CompilationWorld(seed: seed)
      let nameless = world.contributions.map { contribution in
        var contribution = contribution
        contribution.holders = []
        return contribution
      }
      let printer = CompilationPaper(
        CompiledVersion(
          title: "A declaration",
          version: "Zero draft",
          compilation: Compilation(base: world.base, nameless)
        ),
        isAttributed: false
      )
      for paper in [printer.text(), printer.matrix(), printer.text(in: .marked)] {
        let words = Self.texts(paper).flatMap(\.pieces).map(\.words).joined()
        #expect(!words.contains("Delegation"), "seed \(seed)")
        for contribution in world.contributions where Self.isMarked(contribution) {
          let mark = contribution.rationale?.dropFirst(4) ?? ""
          #expect(words.contains(mark), "seed \(seed)")
        }
      }
    }
  }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
