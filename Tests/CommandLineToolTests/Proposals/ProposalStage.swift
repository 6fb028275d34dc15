import DraftText
import Foundation
import Negotiation
import Secretariat

@testable import CommandLineTool

extension Stage {
  /// A stage with a record of the sample versions and four proposals: entries 9 to 12 and on.
  ///
  /// Entries 4 to 6 make Delegations A, B and C known, 7 Group X with C, and 8 sets a deadline.
  static func withProposals() throws -> Stage {
    let stage = try Stage.recorded()
    for letter in ["A", "B", "C"] {
      _ = stage.run("parties", "add", "rivers", "Delegation \(letter)")
    }
    _ = stage.run(
      "parties",
      "add",
      "rivers",
      "Group X",
      "--kind",
      "group",
      "--member",
      "Delegation C"
    )
    _ = stage.run(
      ["deadline", "set", "rivers", "proposals", "--until", "2021-03-12 09:00"]
        + ["--announced-at", "2021-03-01 09:00"]
    )
    try stage.propose("Delegation A", at: 7200) { proposal in
      proposal.deadline = 8
      proposal.amendments = [
        Amendment(
          .edit([.init(start: 19, quoted: "June", words: "July")]),
          passages: [passage("OP1", 3)],
          words: "June should be July",
          rationale: "It is too early."
        ), Amendment(.delete, passages: [passage("OP2", 4)]),
        Amendment(.insert("*Notes* that;"), passages: [passage("OP3", 5)]),
      ]
      proposal.open = [.init(words: "Streamline the text.", reason: "no place is named")]
      proposal.source = .init(name: "comments.docx")
      proposal.remarks = "With thanks."
    }
    try stage.propose("Delegation B", behalf: "Group X", at: 0) { proposal in
      proposal.deadline = 8
      proposal.visibility = .unattributed
      proposal.amendments = [
        Amendment(.stance(.retain), passages: [passage("OP2", 4)]),
        Amendment(.stance(.oppose), passages: [], target: .init(proposal: 9, place: 1)),
        Amendment(.stance(.reserve), passages: []),
      ]
    }
    try stage.record(
      .proposal(.joined(ProposalParties(proposal: 9, parties: [PartyID("Delegation C")])))
    )
    try stage.propose("Delegation A", at: 0) { proposal in
      proposal.amendments = [Amendment(.delete, passages: [passage("PP1", 2)])]
    }
    try stage.record(.proposal(.withdrawn(ProposalWithdrawal(proposal: 12, reason: "agreed"))))
    return stage
  }

  /// A paragraph of the second version by its place in the version that first had it.
  private static func passage(_ reference: String, _ place: Int) -> Passage {
    let identities: [Int: ParagraphID] = [
      2: .recorded(entry: 2, ordinal: 2), 3: .recorded(entry: 2, ordinal: 3),
      4: .recorded(entry: 3, ordinal: 4), 5: .recorded(entry: 2, ordinal: 4),
    ]
    return Passage(
      version: 3,
      paragraph: identities[place],
      reference: Reference(parsing: reference)
    )
  }

  private func propose(
    _ party: String,
    behalf: String? = nil,
    at secondsAgo: Int,
    _ change: (inout Proposal) -> Void
  ) throws {
    var proposal = Proposal(
      parties: [PartyID(party)],
      behalf: behalf.map { [PartyID($0)] } ?? [],
      version: 3,
      received: Instant(seconds: 1_615_561_200 - secondsAgo),
      amendments: []
    )
    change(&proposal)
    try record(.proposal(.submitted(proposal)))
  }

  /// Records something that no command is typed for.
  func record(_ event: Event) throws {
    let registry = Registry(
      path: folder.path + "/record.sqlite",
      recorder: "co-facilitators",
      clock: .fixed(Instant(seconds: 1_615_561_200))
    )
    _ = try registry.record(in: "rivers") { _ in [Recording(event)] }
  }
}
