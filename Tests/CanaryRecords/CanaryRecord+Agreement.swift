import DraftText
import Negotiation

extension CanaryRecord {
  /// Everything that can happen to agreement, with a word in each of its fields.
  mutating func addAgreement() {
    let one = Self.passage("OP1")
    let two = Self.passage("OP2")
    let words = Digest(hashed: [1])
    let confirmer = PartyID(canary("confirmer", Self.delegations))
    record(
      "agreement",
      .agreement(
        .agreed(
          Agreement(
            [AgreedParagraph(passage: one, words: words)],
            pending: [PartyID(canary("pending", Self.delegations)), confirmer],
            package: canary("package", Self.delegations),
            note: canary("agreed", Self.delegations)
          )
        )
      )
    )
    record(
      "small group",
      .agreement(
        .agreed(
          Agreement(
            [AgreedParagraph(passage: two, words: words)],
            tier: .smallGroup,
            pending: [PartyID(canary("smallpending", Self.delegations))],
            note: canary("smallgroup", Self.delegations)
          )
        )
      )
    )
    record(
      "confirmation",
      .agreement(.confirmed(AgreementConfirmation(passages: [one], parties: [confirmer])))
    )
    record(
      "reopening",
      .agreement(
        .reopened(
          Reopening(
            passages: [one],
            parties: [PartyID(canary("reopener", Self.delegations))],
            reason: canary("reopening", Self.delegations)
          )
        )
      )
    )
    for (name, passages) in [("held", [one]), ("let go", [two])] {
      record(
        name,
        .agreement(
          .reserved(
            Reservation(
              party: PartyID(canary("\(name == "held" ? "" : "former")reserver", Self.delegations)),
              version: 3,
              passages: passages,
              words: QuotedSpan(
                start: 0,
                quoted: canary("\(name == "held" ? "" : "former")reserved", Self.delegations)
              ),
              reason: canary("\(name == "held" ? "" : "former")reserving", Self.delegations)
            )
          )
        )
      )
    }
    record(
      "lifted reservation",
      .agreement(
        .reservationLifted(
          ReservationLifting(
            reservation: number("let go"),
            reason: canary("unreserved", Self.delegations)
          )
        )
      )
    )
    addBrackets(on: one)
  }

  private mutating func addBrackets(on passage: Passage) {
    let span = QuotedSpan(
      start: 0,
      quoted: canary("bracketed", Self.delegations.union([.everybody]))
    )
    record(
      "brackets",
      .agreement(
        .bracketed(
          Bracketing(
            passage: passage,
            words: span,
            holders: [PartyID(canary("bracketer", Self.delegations))],
            reason: canary("bracketing", Self.delegations)
          )
        )
      )
    )
    record(
      "lifted brackets",
      .agreement(
        .bracketsLifted(
          BracketLifting(
            bracketing: number("brackets"),
            passage: passage,
            words: span,
            kept: span.quoted,
            reason: canary("unbracketed", Self.delegations)
          )
        )
      )
    )
  }
}
