import ArgumentParser
import Negotiation
import Secretariat

/// The command `zerodraft agenda`: what is ahead.
struct AgendaCommand: ConsoleCommand {
  /// What is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, ics
  }

  static let configuration = CommandConfiguration(
    commandName: "agenda",
    abstract: "List what is ahead: meetings, deadlines and the end of silence.",
    discussion: """
      Times are those of the negotiation's clock, with UTC and your own beside them. A calendar \
      file holds everything, with what is over and what was cancelled, so that a calendar that \
      has an older copy is put right.

      With --at, what was ahead at another time is listed as it is known now, with what was \
      recorded since. --as-of lists what was known then: the two together, the agenda as somebody \
      would have seen it that day.

      EXAMPLES
        zerodraft agenda exercise
        zerodraft agenda exercise --zone Geneva
        zerodraft agenda exercise --at "2021-08-23 10:00" --as-of 2021-08-23
        zerodraft agenda exercise --format ics --output exercise.ics
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Option(help: "What to write: text, json or ics, a calendar file (iCalendar).")
  var format = Format.text

  @Flag(help: "List what is over and what was cancelled too; a calendar file always does.")
  var all = false

  @OptionGroup var output: OutputOptions

  @OptionGroup var moment: MomentOptions
  @OptionGroup var asOf: AsOfOptions
  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.reading(on: console)
    let ledger = try registry.ledger(name, asOf: asOf.asOf)
    let (now, printer) = try moment.moment(of: ledger, registry, on: console)
    let listing = AgendaListing(ledger, at: now, printer: printer, isWhole: all)
    let bytes =
      switch format {
      case .text: Array(listing.text(printer).utf8)
      case .json: try JSONText.bytes(of: listing)
      case .ics: AgendaCalendar(ledger, at: now, printer: printer).bytes
      }
    try console.deliver(bytes, to: output.path)
    return .done
  }
}
