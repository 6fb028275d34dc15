import ArgumentParser
import Negotiation
import Secretariat

/// The command `zerodraft log`: what the record says, entry by entry.
struct LogCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "List what was recorded, entry by entry.",
    discussion: """
      EXAMPLES
        zerodraft log modalities-2021
        zerodraft log modalities-2021 --as-of 2021-06-07 --format json
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Option(help: "What to write: text or json.")
  var format = ListingFormat.text

  @OptionGroup var moment: AsOfOptions
  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.reading(on: console)
    let listing = LogListing(try registry.ledger(name, asOf: moment.asOf))
    guard format == .text else {
      try console.write(JSONText.bytes(of: listing))
      return .done
    }
    var table = TextTable(head: ["entry", "recorded", "by", "what"])
    table.lines = listing.entries.map { entry in
      [
        "#\(entry.number)", entry.recorded.description, entry.recorder,
        (entry.reversedBy.map { "(undone by #\($0)) " } ?? "") + entry.says,
      ]
    }
    try console.write(Array(table.text.utf8))
    return .done
  }
}
