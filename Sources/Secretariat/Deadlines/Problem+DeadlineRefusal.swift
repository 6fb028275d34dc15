import Negotiation

extension Problem {
  init(_ refusal: DeadlineRefusal, in ledger: Ledger) {
    self.init("\(refusal)")
  }
}
