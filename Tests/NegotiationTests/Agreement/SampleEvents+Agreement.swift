import DraftText
import Negotiation

extension SampleEvents {
  static let agreements: [Event] = [
    .agreement(
      .agreed(
        Agreement(
          [AgreedParagraph(passage: passage, words: digest)],
          tier: .smallGroup,
          pending: [delegation],
          unnamed: 2,
          package: "finance",
          tied: [passage],
          meeting: 7,
          note: "said at night",
          said: newYork
        )
      )
    ), .agreement(.agreed(Agreement([], tier: .plenary))),
    .agreement(
      .confirmed(
        AgreementConfirmation(
          passages: [passage],
          parties: [delegation],
          unnamed: 1,
          said: newYork
        )
      )
    ), .agreement(.confirmed(AgreementConfirmation(passages: [], parties: []))),
    .agreement(
      .reopened(
        Reopening(
          passages: [passage],
          parties: [delegation],
          byCoFacilitators: true,
          reason: "new instructions",
          said: newYork
        )
      )
    ), .agreement(.reopened(Reopening(passages: [], reason: nil))),
    .agreement(
      .reserved(
        Reservation(
          party: delegation,
          version: 2,
          passages: [passage],
          words: QuotedSpan(start: 4, quoted: "in due course"),
          until: [passage],
          reason: "no instructions",
          since: newYork
        )
      )
    ), .agreement(.reserved(Reservation(party: nil, version: 2, passages: []))),
    .agreement(
      .reservationLifted(ReservationLifting(reservation: 9, reason: "agreed", said: newYork))
    ), .agreement(.reservationLifted(ReservationLifting(reservation: 9))),
    .agreement(
      .bracketed(
        Bracketing(
          passage: passage,
          words: QuotedSpan(start: 0, quoted: "Decides"),
          holders: [delegation],
          reason: "too strong",
          said: newYork
        )
      )
    ),
    .agreement(.bracketed(Bracketing(passage: passage, words: QuotedSpan(start: 0, quoted: "a")))),
    .agreement(
      .bracketsLifted(
        BracketLifting(
          bracketing: 9,
          passage: passage,
          words: QuotedSpan(start: 0, quoted: "[may – A]"),
          kept: "may",
          reason: "agreed",
          said: newYork
        )
      )
    ),
    .agreement(
      .bracketsLifted(
        BracketLifting(
          passage: passage,
          words: QuotedSpan(start: 0, quoted: "[may]"),
          kept: "may"
        )
      )
    ),
  ]
}
