import Negotiation

extension EventSentence {
  static func sentence(_ event: PartiesEvent, in ledger: Ledger) -> String { "\(event)" }
}
