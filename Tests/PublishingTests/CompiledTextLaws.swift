import DraftText
import Publishing
import Redlining
import Testing
import ZerodraftTestSupport

/// What holds of every compilation that is printed with its changes.
struct CompiledTextLaws {
  private static let parties = ["A", "B", "C"].map { PartyID("Delegation \($0)") }

  private static func compiled(seed: UInt64) -> CompiledVersion {
    var random = SeededGenerator(seed: seed)
    let base = draft(
      preambular("Recalling its plan[s] for clean water in all the buildings,"),
      operative("1", "Decides that every floor should have at least one fountain;"),
      operative("2", "Invites managers to place fountains:"),
      item("(a)", "Beside the rooms;"),
      operative("3", "Requests managers to test the water every three months.")
    )
    var contributions: [Contribution] = []
    for (number, party) in parties.enumerated() {
      for index in base.paragraphs.indices where Bool.random(using: &random) {
        let length = base.paragraphs[index].words.unicodeScalars.count
        let start = Int.random(in: 0...length, using: &random)
        let end = Int.random(in: start...min(length, start + 12), using: &random)
        let change: ProposedChange =
          switch Int.random(in: 0..<6, using: &random) {
          case 0: .delete(paragraphs: [index])
          case 1: .insert(after: index, words: "Notes that ‹\(number)› is there;")
          case 2: .alternative(paragraph: index, words: "Asks for ‹\(number)›;")
          case 3: .move(paragraph: index, to: .after(index == 0 ? 4 : 0))
          default: .edit(paragraph: index, edits: [TextEdit(start..<end, "‹\(number % 2)›")])
          }
        contributions.append(Contribution(proposal: number, holders: [party], change: change))
      }
    }
    return CompiledVersion(
      title: "An exercise",
      version: "Zero draft",
      compilation: Compilation(base: base, contributions)
    )
  }

  private static func words(_ text: PrintedText) -> [String] {
    text.paragraphs.map { paragraph in
      paragraph.pieces.compactMap { piece in
        if case .words(let words, _) = piece.content { words } else { nil }
      }
      .joined()
    }
  }

  @Test func `gives the base where nothing is taken up`() {
    for seed in 0..<200 as Range<UInt64> {
      let compiled = Self.compiled(seed: seed)
      #expect(
        Self.words(PrintedText(compiled).rejecting())
          == Self.words(PrintedText(compiled.compilation.base)),
        "seed \(seed)"
      )
    }
  }

  @Test(arguments: [
    ProposedChange.alternative(paragraph: 1, words: "Asks for nothing;"),
    .merge(paragraphs: [0, 1], words: nil), .delete(paragraphs: [1]),
  ])
  func `leaves no empty paragraph where a paragraph goes and nobody is told who wants it`(
    change: ProposedChange
  ) {
    let base = draft(operative("1", "Decides to meet;"), operative("2", "Requests a report."))
    let contribution = Contribution(proposal: 1, holders: [], change: change)
    let printed = PrintedText(
      CompiledVersion(
        title: "An exercise",
        version: "Zero draft",
        compilation: Compilation(base: base, [contribution])
      )
    )
    #expect(Self.words(printed.rejecting()) == Self.words(PrintedText(base)))
    #expect(!Self.words(printed.accepting()).contains { $0.isEmpty || $0 == "2." })
  }

  @Test func `gives each party what it would get alone`() {
    for seed in 0..<200 as Range<UInt64> {
      let compiled = Self.compiled(seed: seed)
      let printed = PrintedText(compiled)
      for party in Self.parties {
        let text = Self.words(printed.accepting(changesOf: party))
        var expected: [String] = []
        for entry in compiled.compilation.entries {
          switch entry {
          case .paragraph(let index):
            let paragraph = compiled.compilation.paragraphs[index]
            guard !paragraph.leaving.contains(party) else { continue }
            let label = compiled.compilation.base.paragraphs[index].label?.printed ?? ""
            expected.append(label + paragraph.layers.text { $0.contains(party) })
          case .addition(let index):
            let addition = compiled.compilation.additions[index]
            guard addition.holders.contains(party) else { continue }
            expected.append((addition.label?.printed ?? "") + addition.words)
          }
        }
        #expect(text == expected, "seed \(seed), \(party)")
      }
    }
  }

  @Test func `names those who want something`() {
    for seed in 0..<100 as Range<UInt64> {
      let compiled = Self.compiled(seed: seed)
      for paper in [CompilationPaper(compiled).text(), CompilationPaper(compiled).matrix()] {
        #expect("\(paper)".contains("Delegation") == !compiled.parties.isEmpty, "seed \(seed)")
      }
    }
  }
}
