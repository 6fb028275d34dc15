import Negotiation

extension EventSentence {
  static func sentence(_ event: SpeakersEvent, in ledger: Ledger) -> String { "\(event)" }
}
