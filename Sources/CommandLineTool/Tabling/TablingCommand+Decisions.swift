import ArgumentParser
import Negotiation
import Secretariat

extension TablingCommand {
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
