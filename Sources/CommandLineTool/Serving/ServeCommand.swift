import ArgumentParser
import DraftText
import DraftWeb
import Secretariat

/// The command `zerodraft serve`: one address where a delegation reads and compares.
struct ServeCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve a record as pages, until it is told to stop.",
    discussion: """
      EXAMPLES
        zerodraft serve
        zerodraft serve --record mission.sqlite --port 8443 --public modalities-2021
      """
  )

  @Option(help: "The address of this machine to listen on; 127.0.0.1 where none is named.")
  var address: String?

  @Option(help: "The port to listen on; 8080 where none is named, 0 for any that is free.")
  var port: Int?

  @Option(help: "The path that the site stands under, as /texts.")
  var prefix: String?

  @Option(
    name: .customLong("public"),
    help: ArgumentHelp("A negotiation with a public face; may be repeated.", valueName: "name")
  )
  var open: [String] = []

  #if DEBUG
  @Option(help: .hidden)
  var everybodyIs: [String] = []
  #endif

  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    var registry = try options.registry(on: console, whichOnly: "shows everybody their own view")
    registry.shelf = RecordShelf()
    _ = try registry.negotiations()
    var settings = ServerSettings()
    if let address { settings.address = address }
    if let port { settings.port = port }
    if let prefix { settings.prefix = prefix }
    let doorkeeper = Doorkeeper(registry: registry, open: Set(open))
    var server = WebServer(doorkeeper: doorkeeper, settings: settings)
    #if DEBUG
    if !everybodyIs.isEmpty {
      let grants = everybodyIs.compactMap { text -> Grant? in
        let parts = text.split(separator: ":").map(String.init)
        guard parts.count > 1, let role = AccessRole(rawValue: parts[1]) else { return nil }
        let party = parts.count > 2 ? PartyID(parts[2]) : nil
        return Grant(negotiation: parts[0], role: role, party: party)
      }
      server = WebServer(
        doorkeeper: doorkeeper,
        settings: settings,
        everybodyIs: Visitor(grants: grants)
      )
    }
    #endif
    try server.run { print("Serving at \($0)") }
    return .done
  }
}
