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
    case .met(let number, let came):
      self.init("Deadline #\(number) was met \(EventSentence.time(came, in: ledger))", hint: list)
    case .laterOneEndsEarlier(let until):
      self.init(
        "A later extension ends \(EventSentence.time(until, in: ledger)), before this one would",
        hint: "Check the times; “zerodraft undo” takes an extension back."
      )
    case .past(let until):
      self.init(
        "\(EventSentence.time(until, in: ledger)) is over",
        hint: "For a deadline of the past, say when it was announced with --announced-at, or name "
          + "the letter with --letter."
      )
    case .announcedTooLate(let announced, let until):
      self.init(
        "A deadline that was announced \(EventSentence.time(announced, in: ledger)) cannot end "
          + EventSentence.time(until, in: ledger),
        hint: "Check the times; a deadline ends after it is announced."
      )
    case .beforeAnnouncement(let announced):
      self.init(
        "The deadline was announced only \(EventSentence.time(announced, in: ledger))",
        hint: list
      )
    case .inTheFuture(let instant):
      self.init(
        "\(EventSentence.time(instant, in: ledger)) has not come yet",
        hint: "What has not happened cannot be recorded; check the date."
      )
    case .unknownMeeting(let number):
      self.init(
        "#\(number) is no meeting",
        hint: "“zerodraft consult list \(ledger.negotiation)” lists the meetings."
      )
    }
  }
}
