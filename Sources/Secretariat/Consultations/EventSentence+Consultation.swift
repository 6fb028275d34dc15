import Negotiation

extension EventSentence {
  static func sentence(_ event: ConsultationEvent, in ledger: Ledger) -> String { "\(event)" }
}
