import ArgumentParser
import Configuration
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

  @Option(
    help: ArgumentHelp(
      "The address of the site, with its path or without; else what ZERODRAFT_URL or the file of "
        + "--config says.",
      valueName: "address"
    )
  )
  var url: String?

  @Option(help: ArgumentHelp("The path that the site stands under: /texts.", valueName: "path"))
  var prefix: String?

  @Option(
    help: ArgumentHelp("The file of JSON that says how the site is served.", valueName: "file"),
    completion: .file(extensions: ["json"])
  )
  var config: String?

  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let said = try configuration(on: console)
    var options = options
    options.record = try said.record
    let registry = try options.registry(on: console, whichOnly: "lets somebody in")
    // Before anything is made: a link to nowhere would be lost.
    let site = try said.site
    try SignInLink.check(site.address)
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
      Array((try SignInLink(made.token, at: site.address).text + "\n").utf8),
      of: "Invitation \(made.number) was made"
    )
    console.tell(
      VisibleText.line(
        "invitation \(made.number) to \(name): \(who ?? made.grant.role.rawValue); "
          + "the link opens once, until \(time)"
      )
    )
    console.tell("hint: “zerodraft revoke \(made.number)” takes it back")
    if !site.isSaid {
      console.tell(
        VisibleText.line(
          "warning: nobody said where the site is, so the link leads to \(site.address) and works "
            + "on this machine only; --url names the address that readers type"
        )
      )
    }
    return .done
  }

  /// How the site is served, as far as links depend on it.
  private func configuration(on console: Console) throws(Problem) -> ServeConfiguration {
    var typed: [ServeConfiguration.Name: ConfigValue] = [:]
    for (name, text) in [
      (ServeConfiguration.Name.record, options.record), (.url, url), (.prefix, prefix),
    ] {
      typed[name] = text.map { ConfigValue(.string($0), isSecret: false) }
    }
    return try ServeConfiguration(
      options: typed,
      environment: console.environment,
      file: try config.map { path throws(Problem) in try ConfigurationFile(path: path) }
    )
  }
}
