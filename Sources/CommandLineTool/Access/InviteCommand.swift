import ArgumentParser
import DraftText
import DraftWeb
import Interchange
import Negotiation
import Secretariat

/// The command `zerodraft invite`: a link by which somebody reads a negotiation at a distance.
struct InviteCommand: ConsoleCommand {
  /// As what somebody is invited.
  enum Role: String, CaseIterable, ExpressibleByArgument {
    case coFacilitator = "co-facilitator"
    case secretariat, delegation, observer

    /// The role.
    var role: AccessRole {
      switch self {
      case .coFacilitator: .coFacilitator
      case .secretariat: .secretariat
      case .delegation: .delegation
      case .observer: .observer
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "invite",
    abstract: "Make a link by which somebody reads a negotiation on the web.",
    discussion: """
      The link is printed once and kept nowhere; whoever has it can come in. It opens once, within \
      two weeks unless --expires says otherwise. Whoever came in by it stays for thirty days at \
      most, and until a week goes by without a visit. “zerodraft revoke” takes it back.

      Co-facilitators and the secretariat see the whole record; a delegation what its party may \
      see; an observer what is public, and with --party what is its own.

      EXAMPLES
        zerodraft invite exercise --role delegation --party "Delegation A"
        zerodraft invite exercise --role observer --expires 2021-07-09 \\
          --url https://texts.example
      """
  )

  @Argument(help: "The negotiation.")
  var name: String

  @Option(help: "As what: co-facilitator, secretariat, delegation or observer.")
  var role: Role

  @Option(help: ArgumentHelp("For which party.", valueName: "party"))
  var party: String?

  @Option(
    help: ArgumentHelp("The day or time until which the link can be used.", valueName: "time")
  )
  var expires: String?

  @Option(help: ArgumentHelp("The address of the site, with its prefix.", valueName: "address"))
  var url = "http://127.0.0.1:8080"

  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.registry(on: console, whichOnly: "lets somebody in")
    // Before anything is made: a link to nowhere would be lost.
    try SignInLink.check(url)
    let made = try Invitations(registry).make(
      to: name,
      as: role.role,
      for: party,
      expires: expires
    )
    let zone = try registry.ledger(name).state.opening?.timeZone ?? "UTC"
    let who = made.grant.party.map { "\(made.grant.role.rawValue), \($0.name)" }
    let time = try TimePrinter(zone: zone).text(made.expires)
    console.writeAfterwards(
      Array((try SignInLink(made.token, at: url).text + "\n").utf8),
      of: "Invitation \(made.number) was made"
    )
    console.tell(
      VisibleText.line(
        "invitation \(made.number) to \(name): \(who ?? made.grant.role.rawValue); "
          + "the link opens once, until \(time)"
      )
    )
    console.tell("hint: “zerodraft revoke \(made.number)” takes it back")
    return .done
  }
}
