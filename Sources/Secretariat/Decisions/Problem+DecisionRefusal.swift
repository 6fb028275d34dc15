import Negotiation

extension Problem {
  /// A rule of decisions.
  init(_ refusal: DecisionRefusal, in ledger: Ledger) {
    let list = "“zerodraft decisions \(ledger.negotiation)” lists what was decided."
    switch refusal {
    case .alreadyMade(let amendment, let number):
      self.init(
        "\(amendment.name) was decided on already",
        explanation: Self.decided(by: number, in: ledger),
        hint: "“zerodraft decide \(ledger.negotiation) \"\(amendment.name)\" --take-back” opens it"
          + " again."
      )
    case .namedTwice(let amendment): self.init("\(amendment.name) is named twice")
    case .notMade(let amendment):
      self.init("There is no decision on \(amendment.name)", hint: list)
    case .settled(let version, let next):
      let label = EventSentence.label(version, in: ledger)
      let successor = EventSentence.label(next, in: ledger)
      self.init(
        "\(successor) grew out of \(label) and was circulated (#\(next)): what was decided on"
          + " \(label) stands",
        hint: "What is wanted now is decided on \(successor)."
      )
    case .otherLine(let proposal, let version):
      self.init(
        "Proposal #\(proposal) is about a version that does not lead up to"
          + " \(EventSentence.label(version, in: ledger))",
        hint: "“zerodraft proposals \(ledger.negotiation)” says which version each is about."
      )
    case .insteadOfNothing:
      self.init(
        "A text in place of an amendment's goes with what is accepted in part",
        hint: "Decide accept-in-part, or leave the text out."
      )
    case .misplaced:
      self.init("What is taken up in part does not say which words of the version it changes")
    }
  }

  /// What an entry decided, when and by whom.
  private static func decided(by number: Int, in ledger: Ledger) -> String? {
    guard ledger.entries.indices.contains(number - 1) else { return nil }
    let entry = ledger.entries[number - 1]
    return "#\(number) by \(entry.recorder), \(EventSentence.time(entry.recorded, in: ledger)): "
      + EventSentence(entry.event, in: ledger).text + "."
  }
}
