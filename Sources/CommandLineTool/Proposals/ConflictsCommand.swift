import ArgumentParser
import Interchange
import Secretariat

/// The command `zerodraft conflicts`: what has to be ruled on.
struct ConflictsCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "List what parties disagree on, the most contested paragraphs first.",
    discussion: """
      For each matter its sides with those who hold them, and how far apart the two are that are \
      furthest: the share of their words that they do not have in common.

      EXAMPLES
        zerodraft conflicts exercise
        zerodraft conflicts exercise rev1 --format json
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Argument(help: "The version; the latest if left out.")
  var version: String?

  @Flag(help: "Leave out who holds the sides.")
  var unattributed = false

  @Option(help: "What to write: text or json.")
  var format = ListingFormat.text

  @OptionGroup var moment: AsOfOptions
  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let compiled = try CompileProposals(
      registry: options.reading(on: console),
      isAttributed: !unattributed
    )
    .compile(version, in: name, asOf: moment.asOf)
    if options.viewer == nil, let note = RestrictedProposals(in: compiled).note {
      console.tell(note)
    }
    let listing = ConflictListing(compiled, negotiation: name)
    switch format {
    case .text: try console.deliver(text: listing.text)
    case .json: try console.write(JSONText.bytes(of: listing))
    }
    return .done
  }
}
