import ArgumentParser
import DraftText
import Interchange
import Secretariat

/// The command `zerodraft revoke`: takes an invitation back.
struct RevokeCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke",
    abstract: "Take an invitation back, and end the session of whoever came in by it.",
    discussion: """
      It counts from the next page that they open, also while the server runs.

      EXAMPLES
        zerodraft revoke 3
      """
  )

  @Argument(help: "The number of the invitation.")
  var number: Int

  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.registry(on: console, whichOnly: "takes an invitation back")
    let revoked = try Invitations(registry).revoke(number)
    let who = [revoked.grant?.role.rawValue, revoked.grant?.party?.name].compactMap { $0 }
    let sessions =
      switch revoked.sessions {
      case 0: "nobody was in by it"
      case 1: "1 session ended"
      case let count: "\(count) sessions ended"
      }
    console.tell(
      VisibleText.line(
        "invitation \(number) to \(revoked.negotiation) (\(who.joined(separator: ", "))) revoked; "
          + sessions
      )
    )
    return .done
  }
}
