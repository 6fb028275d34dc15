import ArgumentParser
import Negotiation
import Secretariat

/// The command `zerodraft agree`: closes paragraphs.
struct AgreeCommand: ConsoleCommand {
  /// Where a paragraph was agreed, by its name.
  enum TierChoice: String, CaseIterable, ExpressibleByArgument {
    case smallGroup = "small-group"
    case informals, plenary

    /// The tier.
    var tier: AgreementTier {
      switch self {
      case .smallGroup: .smallGroup
      case .informals: .informals
      case .plenary: .plenary
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "agree",
    abstract: "Record that paragraphs are agreed.",
    discussion: """
      A paragraph is agreed with its items, unless only its chapeau is named. Agreed in the \
      informals is agreed ad referendum: subject to capitals, and to the whole. It stands in every \
      later version as long as the words are the same; other words, and brackets, are refused until \
      somebody has it reopened. A tier goes up without reopening and never down.

      Parties whose capitals have yet to come back are named with --pending, and with --confirm \
      once they have; a capital that cannot agree has the paragraph reopened. A package is agreed \
      only together, with what --with names and is still to be agreed.

      EXAMPLES
        zerodraft agree exercise "PP1-PP4, OP2"
        zerodraft agree exercise OP4 --pending "Delegation A" --meeting "#12"
        zerodraft agree exercise OP4 --confirm "Delegation A"
        zerodraft agree exercise "OP5, OP6" --package finance --with OP9
        zerodraft agree exercise all --tier plenary
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(help: ArgumentHelp("The paragraphs.", valueName: "PP2, OP4|all"))
  var paragraphs: String

  @Option(help: "Where they were agreed: small-group, informals or plenary.")
  var tier = TierChoice.informals

  @Option(help: ArgumentHelp("Whose capital has yet to come back.", valueName: "party"))
  var pending: [String] = []

  @Option(help: ArgumentHelp("Whose capital came back and can agree.", valueName: "party"))
  var confirm: [String] = []

  @Option(help: ArgumentHelp("What ties them: they are agreed only together.", valueName: "name"))
  var package: String?

  @Option(
    help: ArgumentHelp(
      "Paragraphs of the package that are still to be agreed.",
      valueName: "OP9"
    )
  )
  var with: [String] = []

  @Option(help: "The entry of the meeting.")
  var meeting: EntryNumber?

  @Option(help: "The version whose numbers are meant; the latest if left out.")
  var version: String?

  @Option(help: ArgumentHelp("What was said with it.", valueName: "words"))
  var note: String?

  @OptionGroup var saying: SayingOptions
  @OptionGroup var options: RecordOptions

  func validate() throws {
    guard
      confirm.isEmpty
        || pending.isEmpty && package == nil && with.isEmpty && meeting == nil && note == nil
    else { throw ValidationError("--confirm goes with the paragraphs alone.") }
  }

  func run(on console: Console) throws -> ExitStatus {
    let useCase = RecordAgreement(registry: try options.registry(on: console))
    guard confirm.isEmpty else {
      let plan = try useCase.plan(
        confirming: confirm,
        on: paragraphs,
        version: version,
        said: saying.saidAt,
        in: name
      )
      return try saying.record(plan, by: useCase, on: console)
    }
    var particulars = AgreementParticulars()
    particulars.version = version
    particulars.tier = tier.tier
    particulars.pending = pending
    particulars.package = package
    particulars.tied = with
    particulars.meeting = meeting?.number
    particulars.note = note
    particulars.said = saying.saidAt
    let plan = try useCase.plan(agreeing: paragraphs, particulars, in: name)
    return try saying.record(plan, by: useCase, on: console)
  }
}
