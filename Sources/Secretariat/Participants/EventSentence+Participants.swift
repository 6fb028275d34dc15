import DraftText
import Negotiation

extension EventSentence {
  /// What happened to a list of participants.
  static func sentence(_ event: ParticipantsEvent, in ledger: Ledger) -> String {
    switch event {
    case .opened(let list):
      "list of participants: \(list.title), objections until \(time(list.until, in: ledger))"
    case .proposed(let proposed): "\(proposed.name) proposed (#\(proposed.list))"
    case .objected(let objection):
      "objection" + (objection.party.map { " by \($0.name)" } ?? "")
        + " to participant #\(objection.participant)"
    case .disclosed(let disclosure):
      "basis of the objection to #\(disclosure.participant) disclosed to "
        + disclosure.recipients.joined(separator: ", ")
    case .decided(let decision):
      "participant #\(decision.participant) \(decision.isAccepted ? "accepted" : "rejected")"
    }
  }
}
