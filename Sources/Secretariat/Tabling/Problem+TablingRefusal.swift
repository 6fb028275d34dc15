import DraftText
import Negotiation

extension Problem {
  /// A rule of submitted texts.
  init(_ refusal: TablingRefusal, in ledger: Ledger) {
    let list = "“zerodraft tabling list \(ledger.negotiation)” lists them."
    func document(_ number: Int) -> String { EventSentence.document(number, in: ledger) }
    switch refusal {
    case .unknownDocument(let number): self.init("#\(number) submitted no text", hint: list)
    case .unknownAmendment(let number):
      self.init("#\(number) submitted no amendment to this document", hint: list)
    case .unknownVoting(let number):
      self.init(
        "#\(number) holds no recorded vote",
        hint: "Only a vote by name can be corrected. \(list)"
      )
    case .adopted(let number, let adoption):
      self.init(
        "\(document(number)) has been adopted already: #\(adoption)",
        hint: "What came before action and is missing: undo #\(adoption), record it, adopt again."
      )
    case .replaced(let number, let successor):
      self.init(
        "\(document(successor)) has replaced \(document(number))",
        hint: "Name the document that stands: --document \(document(successor))."
      )
    case .notAdopted(let number):
      self.init(
        "\(document(number)) has not been adopted",
        hint: "“zerodraft tabling adopt \(ledger.negotiation)” records it."
      )
    case .distributed(let number, let entry):
      self.init("The resolution of \(document(number)) has been distributed already: #\(entry)")
    case .symbolInUse, .notForSubmission, .notForAmendment, .nothingToRevise, .otherFamily,
      .notOfResolution, .otherSession, .sessionOfResolution, .outOfSession,
      .agendaItemWithoutTitle:
      self.init(symbol: refusal, in: ledger)
    case .submittedByPresident, .twice, .sponsorAlready, .noSponsor, .nobodyLeft:
      self.init(sponsors: refusal, in: ledger)
    case .inTheFuture, .momentInTheFuture, .beforeSubmission, .afterAdoption, .beforeAdoption:
      self.init(day: refusal, in: ledger)
    default: self.init(action: refusal, in: ledger)
    }
  }

  private init(symbol refusal: TablingRefusal, in ledger: Ledger) {
    switch refusal {
    case .symbolInUse(let symbol, let entry):
      self.init(
        "\(symbol) is in the record already: #\(entry)",
        hint: "A text that is submitted again gets a symbol of its own, or a Rev."
      )
    case .notForSubmission(let symbol):
      self.init(
        "\(symbol) is not the symbol of a submitted text",
        explanation: "Texts are submitted in limited distribution, such as A/76/L.11 or "
          + "A/76/L.11/Rev.1.",
        hint: "Addenda, corrigenda and documents with an asterisk: “zerodraft tabling document "
          + "\(ledger.negotiation) \(symbol)”."
      )
    case .notForAmendment(let symbol):
      self.init(
        "\(symbol) is not the symbol of an amendment",
        hint: "Write it as A/76/L.12, or leave it out where the amendment was put orally."
      )
    case .nothingToRevise(let symbol, let predecessor):
      self.init(
        "\(symbol) replaces \(predecessor), which was not submitted",
        hint: "“zerodraft tabling submit \(ledger.negotiation) --symbol \(predecessor)” records "
          + "that first."
      )
    case .otherFamily(let symbol, let other):
      self.init(
        "\(symbol) does not belong to \(other)",
        hint: "Its addendum is \(other.original.adding(.addendum)), its corrigendum "
          + "\(other.original.adding(.corrigendum)); the same once more has an asterisk."
      )
    case .notOfResolution(let symbol):
      self.init(
        "\(symbol) is not the symbol of a resolution",
        hint: "Write it as 76/7, or A/RES/76/7."
      )
    case .otherSession(let symbol, let session):
      self.init(
        "\(symbol) is not of the \(session.lowercased())",
        hint: "Check the symbol, or leave --session out."
      )
    case .sessionOfResolution(let symbol, let document):
      self.init(
        "\(symbol) is of another session than \(document)",
        hint: "A text is submitted anew in each session: “zerodraft tabling submit "
          + "\(ledger.negotiation)” records it under its symbol there."
      )
    case .outOfSession(let session, let day):
      self.init(
        "On \(day.printed) the \(session.printed?.lowercased() ?? "session \(session.number)") was "
          + "not under way",
        explanation: "It opened in September \(session.year).",
        hint: "Check the symbol and the date."
      )
    case .agendaItemWithoutTitle(let number?):
      self.init(
        "Agenda item \(number) has no title",
        hint: "Say it with --agenda-title; the document prints it."
      )
    default:
      self.init(
        "It is not known under which agenda item the text is submitted",
        hint: "Say it with --agenda-item and --agenda-title, or of the whole negotiation with "
          + "“zerodraft restate \(ledger.negotiation)”."
      )
    }
  }

  private init(sponsors refusal: TablingRefusal, in ledger: Ledger) {
    func document(_ number: Int) -> String { EventSentence.document(number, in: ledger) }
    switch refusal {
    case .submittedByPresident(let number, let party):
      self.init(
        "\(party) cannot sponsor \(document(number)): the President submitted it",
        explanation: "A draft that the President submits has no sponsors."
      )
    case .twice(let party): self.init("\(party) is named twice", hint: "Name it once.")
    case .sponsorAlready(let number, let party):
      self.init("\(party) is a sponsor of \(document(number)) already")
    case .noSponsor(let number, let party):
      self.init(
        "\(party) is no sponsor of \(document(number))",
        hint: "“zerodraft tabling show \(ledger.negotiation)” lists the sponsors."
      )
    default:
      self.init(
        "Nobody would be left who submits it",
        hint: "A text without sponsors is no longer on the table; if others take it up, name them "
          + "with --add."
      )
    }
  }

  private init(day refusal: TablingRefusal, in ledger: Ledger) {
    switch refusal {
    case .inTheFuture(let day):
      self.init(
        "\(day.printed) has not come yet",
        hint: "What has not happened cannot be recorded; check the date."
      )
    case .momentInTheFuture(let instant):
      self.init(
        "\(EventSentence.time(instant, in: ledger)) has not come yet",
        hint: "What has not happened cannot be recorded; check the date."
      )
    case .beforeSubmission(let day, let submitted):
      self.init(
        "\(day.printed) is before \(submitted.printed), when it was submitted",
        hint: "Check the dates."
      )
    case .afterAdoption(let day, let adopted):
      self.init(
        "\(day.printed) is after \(adopted.printed), when the text was adopted",
        hint: "Check the dates; what is said after action is said with “tabling explain --after”."
      )
    case .beforeAdoption(let day, let adopted):
      self.init(
        "\(day.printed) is before \(adopted.printed), when the text was adopted",
        hint: "Check the dates."
      )
    default: self.init("The day does not fit")
    }
  }

  private init(action refusal: TablingRefusal, in ledger: Ledger) {
    switch refusal {
    case .otherVersion(let version):
      self.init(
        "\(EventSentence.label(version, in: ledger)) is not the version that was submitted",
        hint: "Name paragraphs as the submitted version numbers them."
      )
    case .misplaced(let place):
      self.init("Change \(place) does not say which paragraphs it changes, or how")
    case .notInAdoptedText(let passage):
      self.init(
        "\(passage.reference?.description ?? "The paragraph") is not in the adopted text",
        hint: "“zerodraft tabling show \(ledger.negotiation)” says what was changed before action."
      )
    case .decided(let amendment, let outcome, let entry):
      self.init(
        "Amendment #\(amendment) was \(outcome.rawValue) already: #\(entry)",
        hint: "If that was a mistake, undo #\(entry) first."
      )
    case .paragraphDecided(let passage, let entry):
      self.init(
        "\(passage.reference?.description ?? "The paragraph") was voted on already: #\(entry)",
        hint: "If that was a mistake, undo #\(entry) first."
      )
    case .withdrawnByVote:
      self.init(
        "What was withdrawn was not voted on",
        hint: "Leave the numbers out, or say --adopted or --rejected."
      )
    case .paragraphsWithdrawn:
      self.init(
        "Paragraphs are not withdrawn by themselves",
        hint: "Say --adopted if they stay, --rejected if they go; a request for a separate vote "
          + "that was withdrawn is a motion."
      )
    case .noVoting:
      self.init("It is not said how it was decided", hint: "Say --yes, --no and --abstaining.")
    case .amountOfNothing:
      self.init(
        "What has no budget implications has no amount",
        hint: "Leave --amount out, or --none."
      )
    case .impossibleTally(let tally):
      self.init(
        "A vote of \(tally.yes) to \(tally.no), with \(tally.abstaining) abstentions, cannot be",
        hint: "Check the numbers: the United Nations have 193 Members."
      )
    case .tallyDiffers(let tally, let listed):
      self.init(
        "The votes that are listed are \(listed.yes) to \(listed.no), with \(listed.abstaining) "
          + "abstentions; \(tally.yes) to \(tally.no), with \(tally.abstaining), is said",
        hint: "Check the list against the record of the meeting; who did not vote is not in it."
      )
    case .notCarried(let tally):
      self.init(
        "With \(tally.yes) in favour and \(tally.no) against it was not adopted",
        hint: "A tie is a rejection too; check the numbers, or say --rejected."
      )
    case .votedSo(let party, let choice):
      self.init(
        "\(party) is recorded as having done just that: \(EventSentence.choice(choice))",
        hint: "A correction says how a State had meant to vote otherwise."
      )
    case .correctedAlready(let party, let entry):
      self.init(
        "\(party) has corrected this vote already: #\(entry)",
        hint: "Undo #\(entry) first."
      )
    case .noAction(let number):
      self.init(
        "Nothing was decided on \(EventSentence.document(number, in: ledger)) yet",
        hint: "Say --before if it was said before action."
      )
    default: self.init("The record refuses this")
    }
  }
}
