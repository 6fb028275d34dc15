import Negotiation

extension Problem {
  /// A command that the rules of the record refuse.
  init(_ refusal: Refusal, in ledger: Ledger) {
    switch refusal {
    default: self.init("\(refusal)")
    }
  }
}
