import ArgumentParser
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

  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let registry = try options.registry(on: console, whichOnly: "shows everybody their own view")
    var settings = ServerSettings()
    if let address { settings.address = address }
    if let port { settings.port = port }
    if let prefix { settings.prefix = prefix }
    let server = try WebServer(registry: registry, open: Set(open), settings: settings)
    try server.run { print("Serving at \($0)") }
    return .done
  }
}
