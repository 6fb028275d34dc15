import Negotiation

extension Problem {
  /// A rule of submitted texts.
  init(_ refusal: TablingRefusal, in ledger: Ledger) {
    switch refusal {
    case .unknownDocument(let number): self.init("#\(number) submitted no text", hint: "")
    case .unknownAmendment(let number): self.init("#\(number) submitted no amendment", hint: "")
    case .unknownVoting(let number): self.init("#\(number) holds no vote", hint: "")
    }
  }
}
