import Negotiation

extension Problem {
  init(_ refusal: PartiesRefusal, in ledger: Ledger) {
    self.init("\(refusal)")
  }
}
