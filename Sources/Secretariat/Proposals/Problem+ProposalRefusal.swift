import Negotiation

extension Problem {
  /// A rule of proposals.
  init(_ refusal: ProposalRefusal, in ledger: Ledger) {
    let list = "“zerodraft proposals \(ledger.negotiation)” lists them."
    switch refusal {
    case .unknown(let number): self.init("#\(number) is no proposal", hint: list)
    case .withdrawn(let number): self.init("Proposal #\(number) was withdrawn", hint: list)
    case .replaced(let number, let successor):
      self.init("Proposal #\(successor) took the place of #\(number)", hint: list)
    case .empty:
      self.init(
        "The proposal changes nothing; is it that somebody supports the text as it is?",
        hint: "--support OP4 says so of a paragraph, and --support all of the whole text."
      )
    case .unknownAmendment(let place, let number):
      self.init("Proposal #\(number) has no amendment \(place)", hint: list)
    case .misplaced(let place):
      self.init("Amendment \(place) does not say which paragraphs it is about")
    case .alreadyPartOf(let number, let party):
      self.init("\(party) takes part in proposal #\(number) already", hint: list)
    case .noPartOf(let number, let party):
      self.init("\(party) takes no part in proposal #\(number)", hint: list)
    case .nobodyLeft(let number):
      self.init(
        "Nobody would be left who makes proposal #\(number)",
        hint: "“zerodraft propose \(ledger.negotiation) --withdraw #\(number)” withdraws it."
      )
    case .inTheFuture(let instant):
      self.init(
        "\(EventSentence.time(instant, in: ledger)) has not come yet",
        hint: "What has not happened cannot be recorded; check the date."
      )
    case .otherVisibility(let number, let visibility):
      self.init(
        "Proposal #\(number) is \(visibility.rawValue), and the one in its place would not be",
        explanation: "Whoever sees that one took the place of the other would know whose both are.",
        hint: "Withdraw #\(number), and record the new one without --replaces."
      )
    case .ofOthers(let number):
      self.init(
        "Proposal #\(number) is made by others or by others too, so this one cannot take its place",
        hint: "A party that goes its own way leaves it first: --leave “#\(number)”."
      )
    }
  }
}
