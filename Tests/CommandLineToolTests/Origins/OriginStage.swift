import DraftText
import Foundation
import Negotiation
import Secretariat

@testable import CommandLineTool

extension Stage {
  /// What an amendment gave a version, for a test.
  struct Gift {
    /// The amendment.
    var proposal: Int
    var place = 1
    /// The words, as they stand in the version.
    var words: String
  }

  /// Circulates a file, and notes which of its words come from which amendment.
  ///
  /// It takes three entries: the command makes one, which is undone for one with the notes.
  func circulate(_ file: String, as label: String, giving gifts: [Gift]) throws {
    _ = run("circulate", "water", file, "--as", label)
    let registry = Registry(
      path: folder.path + "/record.sqlite",
      recorder: "co-facilitators",
      clock: .fixed(Instant(seconds: 1_615_561_200))
    )
    guard let version = try registry.ledger("water").state.versions.last,
      version.label == label
    else { throw Problem("\(label) was not circulated") }
    let draft = try registry.draft(of: version)
    var circulation = version.circulation
    circulation.reflected = gifts.compactMap { gift in
      for (index, paragraph) in draft.paragraphs.enumerated() {
        let text = Draft.spell(paragraph.runs, labels: draft.footnoteLabels)
        guard let range = text.range(of: gift.words) else { continue }
        return ReflectedAmendment(
          Amendment.Pointer(proposal: gift.proposal, place: gift.place),
          .whole,
          .equal,
          spans: [
            TextSpan(
              paragraph: index,
              start: text[..<range.lowerBound].unicodeScalars.count,
              length: text[range].unicodeScalars.count
            )
          ]
        )
      }
      return nil
    }
    _ = run("undo", "water", "--reason", "for a test")
    let recorded = circulation
    _ = try registry.record(in: "water") { _ in [Recording(.circulated(recorded))] }
  }

  /// A stage in which words of three delegations came into two revisions.
  ///
  /// Entries 8 to 11 are proposals for the zero draft: of Delegation A, of Delegation B without its
  /// name, of Delegation C for the co-facilitators alone, and of Delegation A again. Rev.1 is entry
  /// 14, Rev.2 entry 17.
  static func withOrigins() throws -> Stage {
    let stage = try withFountains()
    stage.propose("A", "In OP3, replace “three months” by “six months”.\nDelete OP2 (a).")
    stage.propose("B", "In OP4, add “soon” after “progress”.", "--visibility", "unattributed")
    stage.propose(
      "C",
      "In OP1, replace “one public fountain” by “one hidden fountain”.",
      "--visibility",
      "co-facilitators"
    )
    stage.propose("A", "New OP1 bis: Encourages all to drink;")
    let first = revisedFountains.replacing("one public fountain", with: "one hidden fountain")
    try stage.file("rev1.md", first)
    try stage.circulate(
      "@rev1.md",
      as: "Rev.1",
      giving: [
        Gift(proposal: 8, words: "six months"), Gift(proposal: 9, words: " soon"),
        Gift(proposal: 10, words: "hidden"),
      ]
    )
    // A word comes in that nobody asked for, in the midst of words that somebody did.
    let second = first.replacing("Rev.1", with: "Rev.2")
      .replacing("every six months;", with: "every six long months;")
    try stage.file("rev2.md", second)
    try stage.circulate("@rev2.md", as: "Rev.2", giving: [])
    return stage
  }
}
