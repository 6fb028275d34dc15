import ArgumentParser
import Negotiation
import Secretariat

/// The command `zerodraft status`: where a negotiation stands.
struct StatusCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Say where a negotiation stands: one sentence, then the rest.",
    discussion: """
      EXAMPLES
        zerodraft status exercise
        zerodraft status exercise --at "27 August 2021, 10 a.m." --zone Nairobi
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Option(help: "What to write: text or json.")
  var format = ListingFormat.text

  @OptionGroup var moment: MomentOptions
  @OptionGroup var asOf: AsOfOptions
  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.reading(on: console)
    let ledger = try registry.ledger(name, asOf: asOf.asOf)
    let (now, printer) = try moment.moment(of: ledger, registry, on: console)
    let report = try TellStatus(registry: registry)
      .report(of: name, at: now, asOf: asOf.asOf, printer: printer)
    try console.write(
      format == .json ? JSONText.bytes(of: report) : Array(report.text(printer).utf8)
    )
    return .done
  }
}
