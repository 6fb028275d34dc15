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
        + " to \(participant(objection.participant, in: ledger))"
    case .disclosed(let disclosure):
      "basis of objections to \(participant(disclosure.participant, in: ledger)) disclosed to "
        + disclosure.recipients.joined(separator: ", ")
    case .decided(let decision):
      "\(participant(decision.participant, in: ledger))"
        + (decision.isAccepted ? " accepted" : " rejected")
        + (decision.date.map { ", \($0.printed)" } ?? "")
    }
  }

  /// The name on the list, and its number.
  private static func participant(_ number: Int, in ledger: Ledger) -> String {
    let all = ledger.state.participants.all.flatMap(\.participants)
    let name = all.first { $0.number == number }?.proposed.name
    return name.map { "\($0) (#\(number))" } ?? "participant #\(number)"
  }
}
