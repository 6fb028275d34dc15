import ArgumentParser
import Negotiation
import Secretariat

/// The command `zerodraft invitations`: who was invited.
struct InvitationsCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "invitations",
    abstract: "List who was invited to read on the web, and who is in.",
    discussion: """
      EXAMPLES
        zerodraft invitations
        zerodraft invitations exercise --format json
      """
  )

  @Argument(help: "The negotiation; all of them if left out.")
  var name: String?

  @Option(help: "What to write: text or json.")
  var format = ListingFormat.text

  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.registry(on: console, whichOnly: "lists who was invited")
    let listing = try Invitations(registry).listing(of: name)
    guard format == .text else {
      try console.write(JSONText.bytes(of: listing))
      return .done
    }
    guard !listing.invitations.isEmpty else {
      try console.write(Array("Nobody was invited.\n".utf8))
      return .done
    }
    var table = TextTable(
      head: ["number", "negotiation", "role", "party", "status", "until", "in now"]
    )
    table.lines = listing.invitations.map { line in
      [
        "\(line.number)", line.negotiation, line.role, line.party ?? "–", line.status.rawValue,
        line.expires.description, line.sessions == 0 ? "–" : "yes",
      ]
    }
    try console.write(Array(table.text.utf8))
    return .done
  }
}
