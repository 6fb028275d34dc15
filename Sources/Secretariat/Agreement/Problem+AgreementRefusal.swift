import DraftText
import Negotiation

extension Problem {
  /// A rule of agreement.
  init(_ refusal: AgreementRefusal, in ledger: Ledger) {
    let name = ledger.negotiation
    let board = "“zerodraft board \(name)” shows where every paragraph stands."
    func says(_ passage: Passage) -> String { EventSentence.name(passage, in: ledger) }
    func typed(_ passage: Passage) -> String { passage.reference?.description ?? "…" }
    switch refusal {
    case .nothing:
      self.init("No paragraph is named", hint: "Name them: “OP4”, “PP2, OP4 to OP6”, or all.")
    case .severalVersions:
      self.init("The paragraphs are of several versions", hint: "Record them one after the other.")
    case .agreedAlready(let passage, let tier, let number):
      self.init(
        "\(says(passage)) is \(tier.words) already (#\(number))",
        hint: "Where a capital has come back: --confirm “Delegation A”. A delegation that cannot"
          + " agree yet reserves its position: zerodraft reserve \(name) \"\(typed(passage))\""
          + " --party “Delegation A”."
      )
    case .agreedHigher(let passage, let tier, let number):
      self.init(
        "\(says(passage)) is \(tier.words) already (#\(number)), and does not go back",
        hint: "To open it: zerodraft reopen \(name) \"\(typed(passage))\" --by … --reason …"
      )
    case .notAgreed(let passage):
      self.init("\(says(passage)) is not agreed", hint: board)
    case .closed(let passage, let tier, let number):
      self.init(
        "\(says(passage)) is \(tier.words) (#\(number)), so that its words are closed",
        hint: "Whoever wants to open it says so: zerodraft reopen \(name) \"\(typed(passage))\" "
          + "--by \"Delegation A\" --reason \"…\""
      )
    case .bracketsOpen(let passage, let number):
      self.init(
        "Words of \(says(passage)) stand in brackets (#\(number))",
        hint: "What is agreed has none: zerodraft bracket \(name) \"\(typed(passage))\" --lift"
      )
    case .nobodyReopens:
      self.init(
        "It is not said who asked to reopen it",
        hint: "Say it with --by “Delegation A”, or --by co-facilitators."
      )
    case .notPending(let passage, let party):
      self.init("\(says(passage)) is not pending on \(party)", hint: board)
    case .pendingAlready(let passage, let party, let number):
      self.init(
        "\(says(passage)) is pending on \(party) already (#\(number))",
        hint: "A higher tier keeps who is pending until they confirm: leave out"
          + " --pending \"\(party)\"."
      )
    case .tiedToNothing:
      self.init(
        "Paragraphs are tied to no package",
        hint: "Name it with --package, such as --package finance."
      )
    case .agreedAndTied(let passage):
      self.init("\(says(passage)) is agreed and still to be agreed at once")
    case .reservedAlready(let party, let number):
      self.init(
        "\(party) reserves its position there already (#\(number))",
        hint: "To change it, lift it first: zerodraft reserve \(name) --lift \"#\(number)\""
      )
    case .waitsOnItself(let passage):
      self.init("A reservation on \(says(passage)) cannot wait until that is agreed")
    case .wordsOfNoParagraph:
      self.init("Words are those of one paragraph", hint: "Name that paragraph alone.")
    case .unknownReservation(let number):
      self.init("#\(number) is no reservation", hint: board)
    case .unknownBrackets(let number):
      self.init("#\(number) opened no brackets", hint: "“zerodraft log \(name)” lists the entries.")
    case .liftedAlready(let number, let other):
      self.init(
        number == other
          ? "These brackets were lifted already (#\(other))"
          : "#\(number) was lifted already (#\(other))"
      )
    case .bracketedAlready(let number):
      self.init("These words stand in brackets already (#\(number))")
    case .bracketsCross(let number): self.init(crossing: "those of #\(number)")
    case .inTheFuture(let instant):
      self.init(
        "\(EventSentence.time(instant, in: ledger)) has not come yet",
        hint: "What has not happened cannot be recorded; check the date."
      )
    }
  }

  /// Brackets that begin inside of others and end outside of them.
  init(crossing others: String) {
    self.init(
      "These brackets would cross \(others): they would begin inside and end outside",
      hint: "Brackets stand side by side or one in the other: quote the words within, or all of"
        + " the words in those brackets too."
    )
  }
}
