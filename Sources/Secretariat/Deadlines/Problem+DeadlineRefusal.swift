import Negotiation

extension Problem {
  /// A rule of deadlines.
  init(_ refusal: DeadlineRefusal, in ledger: Ledger) {
    let list = "“zerodraft deadline list \(ledger.negotiation)” lists them."
    switch refusal {
    case .unknown(let number): self.init("#\(number) is no deadline", hint: list)
    case .lifted(let number): self.init("Deadline #\(number) was lifted", hint: list)
    case .notLater(let until):
      self.init(
        "An extension has to end later than \(EventSentence.time(until, in: ledger))",
        hint: "To shorten it, lift the deadline and set another."
      )
    case .past(let until):
      self.init(
        "\(EventSentence.time(until, in: ledger)) is over",
        hint: "For a deadline of the past, name the letter that announced it with --letter."
      )
    }
  }
}
