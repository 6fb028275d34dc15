import ArgumentParser
import DraftText
import Negotiation
import Secretariat

extension TablingCommand {
  /// Records an amendment.
  struct Amend: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "amend",
      abstract: "Record an amendment to a submitted text, in writing or from the floor.",
      discussion: """
        It is written as instructions, of the paragraphs as the submitted version numbers them. \
        What is not understood is refused.

        EXAMPLES
          zerodraft tabling amend exercise "Delete OP7." --by "Delegation B" --symbol A/76/L.12
          zerodraft tabling amend exercise "In OP3, replace “small” by “minor”." \\
            --by "Delegation B; Delegation C" --dry-run
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "What it wants, such as “Delete OP7.”")
    var words: String

    @Option(help: ArgumentHelp("Who submits it; may be repeated.", valueName: "State; State"))
    var by: [String]

    @Option(help: ArgumentHelp("Its symbol; nothing for one put orally.", valueName: "A/76/L.12"))
    var symbol: String?

    @Option(help: ArgumentHelp("The day.", valueName: "date"))
    var date: DateOption?

    @OptionGroup var tabling: TablingOptions

    func run(on console: Console) throws -> ExitStatus {
      let useCase = try tabling.plan.useCase(on: console)
      let planned = try useCase.amendment(
        words,
        to: tabling.document,
        symbol: symbol,
        by: by,
        date: date?.date,
        in: name
      )
      return try tabling.plan.carryOut(planned, by: useCase, on: console)
    }
  }

  /// Records an oral revision.
  struct Revise: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "revise",
      abstract: "Record changes that were read out before action.",
      discussion: """
        The exact words are kept; they are written as instructions, of the paragraphs as the \
        submitted version numbers them. What is not understood is refused.

        EXAMPLES
          zerodraft tabling revise exercise "In OP3, replace “small” by “minor”." \\
            --read-by "the Secretariat" --meeting "37th plenary meeting" --certified
          zerodraft tabling revise exercise "In PP2, replace “teh” by “the”." --correction
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(help: "What was read out, such as “In OP3, replace “x” by “y”.”")
    var words: String

    @Option(help: ArgumentHelp("Who read it out.", valueName: "office or delegation"))
    var readBy: String?

    @Option(help: "The meeting as printed, such as “37th plenary meeting”.")
    var meeting: String?

    @Option(help: ArgumentHelp("The day.", valueName: "date"))
    var date: DateOption?

    @Flag(help: "A slip of the pen: “as orally corrected”.")
    var correction = false

    @Flag(help: "The submitter signed the changes.")
    var certified = false

    @OptionGroup var tabling: TablingOptions

    func run(on console: Console) throws -> ExitStatus {
      let useCase = try tabling.plan.useCase(on: console)
      var particulars = RevisionParticulars()
      particulars.kind = correction ? .correction : .revision
      particulars.readBy = readBy
      particulars.meeting = meeting
      particulars.date = date?.date
      particulars.isCertified = certified
      let planned = try useCase.revision(words, of: tabling.document, particulars, in: name)
      return try tabling.plan.carryOut(planned, by: useCase, on: console)
    }
  }

  /// Records what a text costs.
  struct Budget: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "budget",
      abstract: "Record what the Secretariat said a text would cost.",
      discussion: """
        EXAMPLES
          zerodraft tabling budget exercise --amount "$120,000" --on OP11 --symbol A/C.5/76/17
          zerodraft tabling budget exercise --none --words "No additional requirements."
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Option(help: ArgumentHelp("The amount with its currency.", valueName: "amount"))
    var amount: String?

    @Option(help: ArgumentHelp("The paragraphs that it comes from.", valueName: "paragraphs"))
    var on: String?

    @Flag(help: "There are none.")
    var none = false

    @Option(help: ArgumentHelp("The document; nothing for a statement.", valueName: "symbol"))
    var symbol: String?

    @Option(help: "What was said.")
    var words: String?

    @Option(help: ArgumentHelp("The day.", valueName: "date"))
    var date: DateOption?

    @OptionGroup var tabling: TablingOptions

    func run(on console: Console) throws -> ExitStatus {
      let useCase = try tabling.plan.useCase(on: console)
      let content = BudgetImplication(
        document: 0,
        hasImplications: !none,
        amount: amount,
        words: words,
        date: date?.date
      )
      let planned = try useCase.budget(
        of: tabling.document,
        content,
        symbol: symbol,
        on: on,
        in: name
      )
      return try tabling.plan.carryOut(planned, by: useCase, on: console)
    }
  }

  /// Records a decision.
  struct Decide: ConsoleCommand {
    /// What came of it.
    enum OutcomeChoice: String, EnumerableFlag {
      case adopted, rejected, withdrawn

      static func help(for value: OutcomeChoice) -> ArgumentHelp? {
        switch value {
        case .adopted: "It was adopted; of paragraphs: they stay."
        case .rejected: "It was rejected; of paragraphs: they go."
        case .withdrawn: "Whoever submitted it withdrew it before action."
        }
      }

      /// The outcome.
      var outcome: TabledDecision.Outcome {
        switch self {
        case .adopted: .adopted
        case .rejected: .rejected
        case .withdrawn: .withdrawn
        }
      }
    }

    static let configuration = CommandConfiguration(
      commandName: "decide",
      abstract:
        "Record what was decided on an amendment, on paragraphs by themselves, on a motion.",
      discussion: """
        EXAMPLES
          zerodraft tabling decide exercise "#12" --rejected --yes 56 --no 89 --abstaining 12
          zerodraft tabling decide exercise OP9 --adopted --yes 120 --no 2 --abstaining 30
          zerodraft tabling decide exercise --motion "no action" --rejected --votes votes.txt
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Argument(
      help: ArgumentHelp("An amendment by its entry, or paragraphs.", valueName: "#12|OP9")
    )
    var matter: String?

    @Option(help: ArgumentHelp("A motion instead, in words.", valueName: "words"))
    var motion: String?

    @Flag var outcome: OutcomeChoice

    @OptionGroup var voting: VotingOptions

    @Option(help: "The meeting as printed, such as “37th plenary meeting”.")
    var meeting: String?

    @Option(help: ArgumentHelp("The day.", valueName: "date"))
    var date: DateOption?

    @OptionGroup var tabling: TablingOptions

    func validate() throws {
      guard (matter == nil) != (motion == nil) else {
        throw ValidationError("Say what was decided on: “#12”, OP9 or --motion.")
      }
    }

    func run(on console: Console) throws -> ExitStatus {
      let useCase = try tabling.plan.useCase(on: console)
      let decided: DecisionMatter
      if let motion {
        decided = .motion(motion)
      } else if let matter, let number = EntryNumber(argument: matter) {
        decided = .amendment(number.number)
      } else {
        decided = .paragraphs(matter ?? "")
      }
      let planned = try useCase.decision(
        on: tabling.document,
        decided,
        outcome.outcome,
        voting.particulars,
        meeting: meeting,
        date: date?.date,
        in: name
      )
      return try tabling.plan.carryOut(planned, by: useCase, on: console)
    }
  }

  /// Records an adoption.
  struct Adopt: ConsoleCommand {
    static let configuration = CommandConfiguration(
      commandName: "adopt",
      abstract: "Record that a submitted text was adopted.",
      discussion: """
        Without a vote, unless numbers or votes are given. The adopted text is the submitted one \
        with what was read out and with the amendments that were adopted.

        EXAMPLES
          zerodraft tabling adopt exercise --number 76/7 --meeting "37th plenary meeting" \\
            --date 2021-11-22
          zerodraft tabling adopt exercise --number 76/7 --meeting "37th plenary meeting" \\
            --date 2021-11-22 --yes 150 --no 2 --abstaining 20
        """
    )

    @Argument(help: "The negotiation.")
    var name: String

    @Option(help: ArgumentHelp("The resolution.", valueName: "76/7"))
    var number: String

    @Option(help: "The meeting as printed, such as “37th plenary meeting”.")
    var meeting: String

    @Option(help: ArgumentHelp("The day.", valueName: "date"))
    var date: DateOption

    @OptionGroup var voting: VotingOptions

    @Option(help: "The Main Committee on whose report it was adopted; with --report.")
    var committee: String?

    @Option(help: ArgumentHelp("The symbol of that report.", valueName: "A/76/459"))
    var report: String?

    @OptionGroup var tabling: TablingOptions

    func run(on console: Console) throws -> ExitStatus {
      let useCase = try tabling.plan.useCase(on: console)
      var particulars = AdoptionParticulars(on: date.date)
      particulars.number = number
      particulars.meeting = meeting
      particulars.voting = voting.particulars
      particulars.committee = committee
      particulars.report = report
      let planned = try useCase.adoption(of: tabling.document, particulars, in: name)
      return try tabling.plan.carryOut(planned, by: useCase, on: console)
    }
  }
}
