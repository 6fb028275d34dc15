import ArgumentParser
import Negotiation
import Secretariat

/// The command `zerodraft audit`: who came in, and who was refused.
struct AuditCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "List who signed in on the web, who was refused, and who ended what.",
    discussion: """
      The last ten thousand things of each kind are remembered. What links and browsers hold is \
      never among them.

      EXAMPLES
        zerodraft audit
        zerodraft audit exercise --format json
      """
  )

  @Argument(help: "Only what concerns this negotiation; everything if left out.")
  var name: String?

  @Option(help: "What to write: text or json.")
  var format = ListingFormat.text

  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.registry(on: console, whichOnly: "lists who came in")
    let listing = try AuditListing(registry, of: name)
    guard format == .text else {
      try console.write(JSONText.bytes(of: listing))
      return .done
    }
    guard !listing.entries.isEmpty else {
      try console.write(Array("Nothing happened at the door yet.\n".utf8))
      return .done
    }
    var table = TextTable(
      head: ["at", "what", "negotiation", "invitation", "session", "from", "detail"]
    )
    table.lines = listing.entries.map { line in
      [
        line.at.description, line.kind, line.negotiation ?? "–",
        line.invitation.map(String.init) ?? "–", line.session.map(String.init) ?? "–",
        line.remote ?? "–", line.detail ?? "",
      ]
    }
    try console.write(Array(table.text.utf8))
    return .done
  }
}
