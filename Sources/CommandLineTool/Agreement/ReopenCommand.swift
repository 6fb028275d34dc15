import ArgumentParser
import Secretariat

/// The command `zerodraft reopen`: opens agreed paragraphs again.
struct ReopenCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: "Record that agreed paragraphs are open again, who asked for it and why.",
    discussion: """
      Nothing is agreed until everything is agreed; but what is agreed is opened by nobody in \
      silence.

      EXAMPLES
        zerodraft reopen exercise OP4 --by "Delegation A" --reason "new instructions"
        zerodraft reopen exercise "OP4, OP5" --by co-facilitators --reason "OP9 was deleted"
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(help: ArgumentHelp("The paragraphs.", valueName: "PP2, OP4|all"))
  var paragraphs: String

  @Option(help: ArgumentHelp("Who asked for it.", valueName: "party|co-facilitators"))
  var by: [String] = []

  @Option(help: ArgumentHelp("Why.", valueName: "words"))
  var reason: String?

  @Option(help: "The version whose numbers are meant; the latest if left out.")
  var version: String?

  @OptionGroup var saying: SayingOptions
  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let useCase = RecordAgreement(registry: try options.registry(on: console))
    let plan = try useCase.plan(
      reopening: paragraphs,
      by: by,
      because: reason,
      version: version,
      said: saying.saidAt,
      in: name
    )
    return try saying.record(plan, by: useCase, on: console)
  }
}
