import DraftText
import Negotiation

extension SampleEvents {
  static let proposals: [Event] = [
    .proposal(
      .submitted(
        Proposal(
          parties: [delegation],
          behalf: [PartyID("Group X")],
          version: 2,
          visibility: .unattributed,
          received: newYork,
          deadline: 9,
          amendments: wishes.map { wish in
            Amendment(
              wish,
              passages: [passage],
              text: digest,
              target: Amendment.Pointer(proposal: 12, place: 1),
              words: "In OP4, …",
              rationale: "It was agreed before."
            )
          },
          open: [.init(words: "Streamline.", reason: "no place is named")],
          source: .init(name: "comments.docx", digest: digest),
          remarks: "We thank the co-facilitators.",
          replaces: 12
        )
      )
    ),
    .proposal(
      .submitted(
        Proposal(
          parties: [delegation],
          version: 2,
          received: instant,
          amendments: [Amendment(.stance(.support), passages: [])]
        )
      )
    ),
    .proposal(
      .submitted(
        Proposal(
          parties: [delegation],
          version: 2,
          visibility: .coFacilitators,
          received: instant,
          amendments: [
            Amendment(
              .stance(.oppose),
              passages: [],
              target: Amendment.Pointer(proposal: 12)
            )
          ],
          source: .init(name: "letter")
        )
      )
    ),
    .proposal(
      .joined(ProposalParties(proposal: 12, parties: [PartyID("Delegation B")], said: newYork))
    ), .proposal(.left(ProposalParties(proposal: 12, parties: [PartyID("Delegation B")]))),
    .proposal(.withdrawn(ProposalWithdrawal(proposal: 12, reason: "agreed otherwise"))),
    .proposal(.withdrawn(ProposalWithdrawal(proposal: 12))),
  ]

  /// Everything that can be wanted, each spelled as the record spells it.
  static let wishes: [Amendment.Wish] =
    [
      .edit([
        .init(start: 4, quoted: "may", words: "shall"), .init(start: 9, quoted: "", words: "x"),
      ]
      ), .rewrite("Decides;"), .alternative("Urges;"), .delete, .insert("Notes;"),
      .move(.init(passage: passage, isBefore: true)), .exchange, .split(["One;", "Two;"]),
      .merge(words: "Both;"), .merge(words: nil),
    ] + Amendment.Stance.allCases.map(Amendment.Wish.stance)
}
