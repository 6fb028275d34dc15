import DraftText
import Negotiation

extension SampleEvents {
  static let decisions: [Event] = [
    .decision(
      .made(
        Decision(
          version: 2,
          amendments: [.init(proposal: 12, place: 1), .init(proposal: 14)],
          outcome: .acceptedInPart,
          instead: [Amendment(.rewrite("Decides"), passages: [passage], text: digest)],
          note: "A middle way."
        )
      )
    ), .decision(.made(Decision(version: 2, amendments: [], outcome: .deferred))),
    .decision(
      .takenBack(
        DecisionReturn(
          version: 2,
          amendments: [.init(proposal: 12, place: 1)],
          reason: "the wrong one"
        )
      )
    ), .decision(.takenBack(DecisionReturn(version: 2, amendments: []))),
  ]
}
