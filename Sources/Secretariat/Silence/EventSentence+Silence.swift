import Negotiation

extension EventSentence {
  static func sentence(_ event: SilenceEvent, in ledger: Ledger) -> String { "\(event)" }
}
