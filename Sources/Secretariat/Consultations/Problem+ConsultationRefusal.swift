import Negotiation

extension Problem {
  init(_ refusal: ConsultationRefusal, in ledger: Ledger) {
    self.init("\(refusal)")
  }
}
