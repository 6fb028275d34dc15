import Negotiation

extension EventSentence {
  static func sentence(_ event: DeadlineEvent, in ledger: Ledger) -> String { "\(event)" }
}
