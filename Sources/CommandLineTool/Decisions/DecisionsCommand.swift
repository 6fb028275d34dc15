import ArgumentParser
import Negotiation
import Secretariat

/// The command `zerodraft decisions`: what is on the table, and what was decided on it.
struct DecisionsCommand: ConsoleCommand {
  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, csv, json
  }

  static let configuration = CommandConfiguration(
    commandName: "decisions",
    abstract: "List the amendments on the table, and what was decided on each.",
    discussion: """
      In the order of the text, with the amendments of which only one can be made. Until the next \
      version is circulated, what was decided is for the co-facilitators alone.

      EXAMPLES
        zerodraft decisions exercise --undecided
        zerodraft decisions exercise --version rev1 --format csv --output decisions.csv
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Option(help: "The version that the next one grows out of; the latest if left out.")
  var version: String?

  @Flag(help: "Only what nothing was decided on.")
  var undecided = false

  @Option(help: "What to write: text, markdown, csv or json.")
  var format = Format.text

  @OptionGroup var output: OutputOptions

  @OptionGroup var clock: ZoneOptions

  @OptionGroup var moment: AsOfOptions
  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.reading(on: console)
    let ledger = try registry.ledger(name, asOf: moment.asOf)
    var question = ListDecisions(VersionReader(registry: registry, ledger: ledger))
    question.version = version
    question.isUndecided = undecided
    let listing = try question.listing()
    let printer = try clock.printer(of: ledger, on: console)
    switch format {
    case .text:
      let text = listing.text(printer, isPartial: options.viewer != nil)
      try console.deliver(text: text, to: output.path)
    case .markdown: try console.deliver(text: listing.markdown(printer), to: output.path)
    case .csv: try console.deliver(text: listing.csv, to: output.path)
    case .json: try console.deliver(JSONText.bytes(of: listing), to: output.path)
    }
    return .done
  }
}
