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
          zerodraft tabling budget exercise --none --text "No additional requirements."
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
    var text: String?

    @Option(help: ArgumentHelp("The day.", valueName: "date"))
    var date: DateOption?

    @OptionGroup var tabling: TablingOptions

    func run(on console: Console) throws -> ExitStatus {
      let useCase = try tabling.plan.useCase(on: console)
      let content = BudgetImplication(
        document: 0,
        hasImplications: !none,
        amount: amount,
        words: text,
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
}
