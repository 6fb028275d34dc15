import Negotiation

extension Problem {
  /// A rule of the silence procedure.
  init(_ refusal: SilenceRefusal, in ledger: Ledger) {
    func time(_ instant: Instant) -> String { EventSentence.time(instant, in: ledger) }
    switch refusal {
    case .unknownRound(let number):
      self.init(
        "#\(number) placed nothing under silence",
        hint: "“zerodraft silence status \(ledger.negotiation)” lists the rounds."
      )
    case .endsBeforeItBegins(let placed, let until):
      self.init(
        "A silence that begins \(time(placed)) cannot end \(time(until))",
        hint: "A silence ends after it begins; check --placed-at and --until."
      )
    case .tooShort(let hours, let least):
      self.init(
        "\(hours) hours are too few: the formal procedure gives at least \(least)",
        explanation: "General Assembly decision 74/544 of 27 March 2020.",
        hint: "Set a later end, or leave --formal out."
      )
    case .inTheFuture(let instant):
      self.init(
        "\(time(instant)) has not come yet",
        hint: "What has not happened cannot be recorded; check the date."
      )
    case .running(let round, let from, let until):
      self.init(
        "This version is under silence already, #\(round): from \(time(from)) until \(time(until))",
        hint: "Extend that silence, or record the objection that broke it; “zerodraft silence "
          + "status \(ledger.negotiation)” says what came of it."
      )
    case .parentNotBroken(let round):
      self.init(
        "Silence #\(round) was not broken, so that no round follows it",
        hint: "Record the objection first, or undo the round that follows."
      )
    case .notLater(let until):
      self.init(
        "An extension has to end later than \(time(until))",
        hint: "A silence can be given more time, and never less."
      )
    case .laterOneEndsEarlier(let until):
      self.init(
        "A later extension ends \(time(until)), before this one would",
        hint: "Check the times; “zerodraft undo” takes an extension back."
      )
    case .over(let round, let since):
      self.init(
        "Silence #\(round) was over \(time(since)): nobody had objected",
        hint: "If the extension was announced before, say when with --announced-at."
      )
    case .broken(let round, let instant):
      self.init(
        "Silence #\(round) was broken \(time(instant))",
        hint: "Place the version, or the next one, under silence again."
      )
    case .beforePlacement(let placed):
      self.init(
        "The version was placed under silence only \(time(placed))",
        hint: "Check the time; --round says which silence is meant."
      )
    case .otherVersion(let label):
      self.init(
        "The paragraphs are those of \(label), which is not the version under silence",
        hint: "--round says which silence is meant."
      )
    }
  }
}
