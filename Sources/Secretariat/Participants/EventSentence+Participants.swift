import Negotiation

extension EventSentence {
  static func sentence(_ event: ParticipantsEvent, in ledger: Ledger) -> String { "\(event)" }
}
