import ArgumentParser
import DraftText
import Negotiation
import Secretariat

extension TablingCommand {
  /// Records a submission.
  struct Submit: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "submit",
      abstract: "Record that a version was submitted as a document.",
      discussion: """
        Only States and the President submit texts; a draft of the President's has no sponsors. \
        A version may be submitted several times: revised, or in two sessions, first to be \
        transmitted and then to be adopted.

        EXAMPLES
          zerodraft tabling submit exercise rev3 --symbol A/76/L.11 --by president \\
            --submitted-at "2021-11-15 16:00" --date 2021-11-15 --certified
          zerodraft tabling submit exercise rev3 --symbol A/76/L.11 \\
            --by "Delegation A; Delegation B" --on-behalf-of "Group X"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The version; the latest if left out.")
    var version: String?

    @Option(help: ArgumentHelp("The symbol.", valueName: "A/76/L.11"))
    var symbol: String

    @Option(help: ArgumentHelp("Who submits it.", valueName: "president|State; State"))
    var by: String

    @Option(help: ArgumentHelp("On whose behalf States submit it.", valueName: "group"))
    var onBehalfOf: String?

    @Option(help: ArgumentHelp("When it was handed in.", valueName: "time"))
    var submittedAt: String?

    @Option(help: ArgumentHelp("The day on its masthead.", valueName: "date"))
    var date: DateOption?

    @Flag(help: "The certificate was signed that this is the final text.")
    var certified = false

    @Option(help: "The session, where the symbol does not say it: “Seventy-sixth session”.")
    var session: String?

    @Option(
      help: ArgumentHelp("The agenda item, where it is not the negotiation's.", valueName: "number")
    )
    var agendaItem: String?

    @Option(help: ArgumentHelp("The title of the agenda item.", valueName: "title"))
    var agendaTitle: String?

    @Option(help: ArgumentHelp("The number at the foot of its first page.", valueName: "number"))
    var jobNumber: String?

    @Option(
      help: ArgumentHelp(
        "The resolution that changes are shown against, where the text renews one.",
        valueName: "symbol"
      )
    )
    var base: String?

    @Option(
      help: ArgumentHelp("The language it was drafted in; English.", valueName: "language")
    )
    var original: LanguageChoice?

    @OptionGroup var plan: PlanOptions

    func validate() throws {
      if agendaTitle != nil, agendaItem == nil {
        throw ValidationError("--agenda-title needs --agenda-item: the number.")
      }
    }

    func run(on console: Console) throws -> ExitStatus {
      let useCase = try plan.useCase(on: console)
      var particulars = SubmissionParticulars()
      particulars.symbol = symbol
      particulars.submitters = by
      particulars.onBehalfOf = onBehalfOf
      particulars.submittedAt = submittedAt
      particulars.date = date?.date
      particulars.isCertified = certified
      particulars.session = session
      particulars.agendaItem = agendaItem.map { AgendaItem(number: $0, title: agendaTitle) }
      particulars.jobNumber = jobNumber
      particulars.base = base
      if let language = original?.language { particulars.original = language }
      let planned = try useCase.submission(version, particulars, in: name)
      return try plan.carryOut(planned, by: useCase, on: console)
    }
  }

  /// Records a document of a family.
  struct Document: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "document",
      abstract: "Record an addendum, a corrigendum, or the same document once more.",
      discussion: """
        The symbol says to which document it belongs; an asterisk says that it was reissued for \
        technical reasons. What replaces a document, a Rev., is submitted.

        EXAMPLES
          zerodraft tabling document exercise A/76/L.11/Corr.1 --says "OP3: for “x” read “y”"
          zerodraft tabling document exercise "A/76/L.11*" --date 2021-11-18
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "The symbol.")
    var symbol: String

    @Option(help: ArgumentHelp("The day on its masthead.", valueName: "date"))
    var date: DateOption?

    @Option(
      help: ArgumentHelp("What it adds or corrects, or why it was reissued.", valueName: "words")
    )
    var says: String?

    @OptionGroup var plan: PlanOptions

    func run(on console: Console) throws -> ExitStatus {
      let useCase = try plan.useCase(on: console)
      let planned = try useCase.issue(symbol, date: date?.date, says: says, in: name)
      return try plan.carryOut(planned, by: useCase, on: console)
    }
  }

  /// Records sponsors who come and go.
  struct Sponsors: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "sponsors",
      abstract: "Record sponsors who joined or withdrew, and where they said so.",
      discussion: """
        EXAMPLES
          zerodraft tabling sponsors exercise --add "Delegation C; Delegation D" \\
            --addendum A/76/L.11/Add.1
          zerodraft tabling sponsors exercise --withdraw "Delegation B" \\
            --from-the-floor "37th plenary meeting" --date 2021-11-22
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Option(help: ArgumentHelp("Who joins; may be repeated.", valueName: "State; State"))
    var add: [String] = []

    @Option(help: ArgumentHelp("Who withdraws; may be repeated.", valueName: "State; State"))
    var withdraw: [String] = []

    @Option(help: ArgumentHelp("Said from the floor, at this meeting.", valueName: "meeting"))
    var fromTheFloor: String?

    @Option(help: ArgumentHelp("Said in this addendum.", valueName: "symbol"))
    var addendum: String?

    @Flag(help: "Said on the document itself, before it was printed.")
    var onDocument = false

    @Option(help: ArgumentHelp("The day.", valueName: "date"))
    var date: DateOption?

    @OptionGroup var tabling: TablingOptions

    func validate() throws {
      if add.isEmpty, withdraw.isEmpty {
        throw ValidationError("Say who with --add or --withdraw.")
      }
      let channels = [fromTheFloor != nil, addendum != nil, onDocument]
      guard channels.count(where: { $0 }) == 1 else {
        throw ValidationError(
          "Say where it was said: --from-the-floor, --addendum or --on-document."
        )
      }
    }

    func run(on console: Console) throws -> ExitStatus {
      let useCase = try tabling.plan.useCase(on: console)
      let planned = try useCase.sponsors(
        of: tabling.document,
        adding: add,
        withdrawing: withdraw,
        addendum: addendum,
        meeting: fromTheFloor,
        date: date?.date,
        in: name
      )
      return try tabling.plan.carryOut(planned, by: useCase, on: console)
    }
  }

  /// Records the distribution of a resolution.
  struct Distribute: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "distribute",
      abstract: "Record the day on which the resolution was distributed.",
      discussion: """
        It is the day on the masthead of the resolution, another one than that of its adoption.

        EXAMPLES
          zerodraft tabling distribute exercise --date 2021-11-23 --job-number "21-16829 (E)"
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Option(help: ArgumentHelp("The day.", valueName: "date"))
    var date: DateOption

    @Option(help: ArgumentHelp("The number at the foot of its first page.", valueName: "number"))
    var jobNumber: String?

    @OptionGroup var tabling: TablingOptions

    func run(on console: Console) throws -> ExitStatus {
      let useCase = try tabling.plan.useCase(on: console)
      let planned = try useCase.distribution(
        of: tabling.document,
        date: date.date,
        jobNumber: jobNumber,
        in: name
      )
      return try tabling.plan.carryOut(planned, by: useCase, on: console)
    }
  }
}
