import ArgumentParser
import Secretariat

/// The command `zerodraft bracket`: opens and lifts brackets.
struct BracketCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "bracket",
    abstract: "Record that words were put into brackets in the room, or brackets lifted.",
    discussion: """
      The next version shows it. Lifting keeps the words in the brackets, those of the text without \
      the names beside them; which of several alternatives stays is a decision and no lifting. An \
      agreed paragraph has to be reopened first.

      EXAMPLES
        zerodraft bracket exercise OP4 --words "in due course" --party "Delegation A"
        zerodraft bracket exercise OP4 --lift --words "in due course"
        zerodraft bracket exercise OP7 --lift --reason "Group X can live with it"
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(help: ArgumentHelp("The paragraph.", valueName: "OP4"))
  var paragraph: String

  @Option(help: ArgumentHelp("The words; all of them if left out.", valueName: "words"))
  var words: String?

  @Flag(help: "Take the brackets away.")
  var lift = false

  @Option(help: "Who wants the words in brackets.")
  var party: [String] = []

  @Option(help: ArgumentHelp("Why.", valueName: "words"))
  var reason: String?

  @Option(help: "The version whose numbers are meant; the latest if left out.")
  var version: String?

  @OptionGroup var saying: SayingOptions
  @OptionGroup var options: RecordOptions

  func validate() throws {
    if lift, !party.isEmpty {
      throw ValidationError("--party goes with brackets that are opened.")
    }
  }

  func run(on console: Console) throws -> ExitStatus {
    let useCase = RecordAgreement(registry: try options.registry(on: console))
    var particulars = ReservationParticulars()
    particulars.version = version
    particulars.parties = party
    particulars.words = words
    particulars.reason = reason
    particulars.said = saying.saidAt
    let plan =
      lift
      ? try useCase.plan(liftingBracketsOf: paragraph, particulars, in: name)
      : try useCase.plan(bracketing: paragraph, particulars, in: name)
    return try saying.record(plan, by: useCase, on: console)
  }
}
