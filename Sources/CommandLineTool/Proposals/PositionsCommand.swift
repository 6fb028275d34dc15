import ArgumentParser
import Secretariat

/// The command `zerodraft positions`: where the parties stand.
struct PositionsCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "positions",
    abstract: "List where the parties stand, paragraph by paragraph.",
    discussion: """
      What was said at meetings and what is proposed, a paragraph after the other, with who supports \
      it, opposes it, would change it or reserves. A position follows its paragraph through \
      renumbering, moves, splits and mergers. The last side that a party took at a meeting holds; \
      what else it said stands below.

      EXAMPLES
        zerodraft positions exercise
        zerodraft positions exercise "OP4 (b)" --version rev1
        zerodraft positions exercise OP4 --for "Delegation A"
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(help: "The paragraphs; all if left out.")
  var paragraphs: String?

  @Option(help: "The version whose numbers are used; the latest if left out.")
  var version: String?

  @Option(help: "What to write: text or json.")
  var format = ListingFormat.text

  @OptionGroup var asOf: AsOfOptions
  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.reading(on: console)
    let ledger = try registry.ledger(name, asOf: asOf.asOf)
    let reader = VersionReader(registry: registry, ledger: ledger)
    let version = try reader.version(version)
    let wanted = try paragraphs.map { typed throws(Problem) in
      try reader.passages(typed, of: version)
    }
    let listing = try PositionListing(reader, version: version, only: wanted)
    switch format {
    case .text: try console.write(Array(listing.text.utf8))
    case .json: try console.write(JSONText.bytes(of: listing))
    }
    return .done
  }
}
