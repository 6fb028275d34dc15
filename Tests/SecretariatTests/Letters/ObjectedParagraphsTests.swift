import DraftText
import Publishing
import Testing
import ZerodraftTestSupport

@testable import Negotiation
@testable import Secretariat

struct ObjectedParagraphsTests {
  private static func paragraph(_ role: Role, _ words: String) -> Paragraph {
    Paragraph(id: .provisional(0), role: role, runs: [.text(words)])
  }

  private static let text = draft(
    preambular("Recalling one,"),
    preambular("Recalling two,"),
    paragraph(.heading(level: 1), "Principles"),
    operative("1.", "Decides one;"),
    item("(a)", "an item;"),
    paragraph(.heading(level: 2), "Within"),
    operative("2.", "Decides two;"),
    paragraph(.heading(level: 1), "Commitments"),
    operative("3 bis.", "Decides three;"),
    paragraph(.annex, "Annex"),
    operative("1.", "A paragraph.")
  )

  private static func words(_ objections: [[String]], late: [String] = []) -> [String] {
    func instant(_ seconds: Int) -> Instant { Instant(seconds: seconds) }
    var round = SilenceRound(
      number: 3,
      placement: SilencePlacement(version: 2, placed: instant(0), until: instant(100))
    )
    func objection(_ references: [String], at second: Int) -> SilenceObjection {
      let passages = references.compactMap { typed in
        Reference(parsing: typed).map { reference in
          Passage(
            version: 2,
            paragraph: text.paragraph(at: reference).map {
              ParagraphID.recorded(entry: 2, ordinal: $0)
            },
            reference: reference
          )
        }
      }
      return SilenceObjection(round: 3, received: instant(second), passages: passages)
    }
    round.objections = objections.enumerated().map { objection($1, at: $0 + 1) }
    if !late.isEmpty { round.objections.append(objection(late, at: 100)) }
    let version = Version(
      number: 2,
      recorded: instant(0),
      circulation: Circulation(
        label: "Rev.1",
        kind: .revision,
        manifest: Digest(hashed: [UInt8](repeating: 0, count: 32)),
        paragraphs: text.paragraphs.count
      ),
      identities: text.paragraphs.indices.map { ParagraphID.recorded(entry: 2, ordinal: $0) },
      editions: []
    )
    return ObjectedParagraphs(to: round, of: version, text).groups.map(\.words)
  }

  @Test func `lists paragraphs part by part, in the order of the text`() {
    #expect(
      Self.words([
        ["annex, para 1", "OP3 bis", "PP2"],
        ["OP1 (a)", "chapeau of OP1", "PP2", "OP2", "heading 1"],
      ]) == [
        "Preamble: paragraph 2",
        "Principles: Heading, and paragraphs 1 (chapeau), 1 (a) and 2",
        "Commitments: paragraph 3 bis", "Annex: paragraph 1",
      ]
    )
  }

  @Test func `leaves out what came too late`() {
    #expect(Self.words([["PP1"]], late: ["PP2"]) == ["Preamble: paragraph 1"])
  }

  @Test func `lists nothing where somebody objected to the whole text`() {
    #expect(Self.words([["PP1"], []]).isEmpty)
  }
}
