import Negotiation

extension Problem {
  init(_ refusal: SilenceRefusal, in ledger: Ledger) {
    self.init("\(refusal)")
  }
}
