import Negotiation

extension Problem {
  init(_ refusal: SpeakersRefusal, in ledger: Ledger) {
    self.init("\(refusal)")
  }
}
