import Negotiation

extension Problem {
  init(_ refusal: ParticipantsRefusal, in ledger: Ledger) {
    self.init("\(refusal)")
  }
}
