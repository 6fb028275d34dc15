import ArgumentParser
import Configuration
import DraftWeb
import Interchange
import Secretariat

/// The command `zerodraft serve`: one address where a delegation reads and compares.
struct ServeCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serve a record as pages, until it is told to stop.",
    discussion: """
      Who is let in is decided by “zerodraft invite”. What is not said by an option is looked for in \
      the environment (ZERODRAFT_PORT, ZERODRAFT_TLS_KEY and so on), then in the file named by \
      --config ({"port": 8443, "tls": {"key": "…"}}).

      EXAMPLES
        zerodraft serve --demo
        zerodraft serve --record mission.sqlite --public modalities-2021
        zerodraft serve --url https://texts.example --prefix /drafts --trusted-proxy 127.0.0.1
        zerodraft serve --tls-certificate site.pem --tls-key site.key --port 8443
      """
  )

  @Flag(help: "Serve a rehearsal from a record of its own, and print a link for each role.")
  var demo = false

  @Option(help: "The address of this machine to listen on; 127.0.0.1 if none is named.")
  var address: String?

  @Option(help: "The port to listen on; 8080 if none is named, 0 for any that is free.")
  var port: Int?

  @Option(help: ArgumentHelp("The path that the site stands under: /texts.", valueName: "path"))
  var prefix: String?

  @Option(
    help: ArgumentHelp(
      "The address of the site as readers type it, with the path or without, where it is not the "
        + "one listened on: https://texts.example.",
      valueName: "address"
    )
  )
  var url: String?

  @Option(
    name: .customLong("public"),
    help: ArgumentHelp("A negotiation with a public face; may be repeated.", valueName: "name")
  )
  var open: [String] = []

  @Option(
    help: ArgumentHelp("A certificate for TLS, in PEM.", valueName: "file"),
    completion: .file()
  )
  var tlsCertificate: String?

  @Option(help: ArgumentHelp("Its key, in PEM.", valueName: "file"), completion: .file())
  var tlsKey: String?

  @Option(
    help: ArgumentHelp(
      "A proxy that is believed when it says for whom it asks; may be repeated.",
      valueName: "address"
    )
  )
  var trustedProxy: [String] = []

  @Flag(help: "Give counts and times out at /metrics.")
  var metrics = false

  @Option(
    help: ArgumentHelp(
      "From which level on to log: trace, debug, info, notice, warning or error.",
      valueName: "level"
    )
  )
  var logLevel: String?

  @Option(help: ArgumentHelp("How to log: text or json.", valueName: "format"))
  var logFormat: String?

  @Option(
    help: ArgumentHelp("A file of JSON that says how to serve.", valueName: "file"),
    completion: .file(extensions: ["json"])
  )
  var config: String?

  @Flag(help: "Print what counts and where it was said, and serve nothing.")
  var showConfiguration = false

  @OptionGroup var options: RecordOptions

  func run(on console: Console) throws -> ExitStatus {
    let said = try ServeConfiguration(
      options: typed,
      environment: console.environment,
      file: try config.map { path throws(Problem) in try ConfigurationFile(path: path) }
    )
    if showConfiguration {
      try console.write(Array(try said.table.text.utf8))
      return .done
    }
    return demo ? try demonstrate(said, on: console) : try serve(said, on: console)
  }

  private func serve(_ said: ServeConfiguration, on console: Console) throws -> ExitStatus {
    var options = options
    options.record = try said.record
    let place = options.record ?? console.environment["ZERODRAFT_RECORD"] ?? "zerodraft.sqlite"
    let server = try WebServer(
      registry: try options.registry(
        on: console,
        whichOnly: "shows everybody their own part of it"
      ),
      open: try said.open,
      settings: try said.settings
    )
    try server.run { address in
      console.tell(VisibleText.line("Serving at \(address)"))
      let site = address.hasSuffix("/") ? String(address.dropLast()) : address
      console.tell(
        VisibleText.line(
          "Next: zerodraft invite NAME --record \(Self.word(place)) --url \(Self.word(site)) "
            + "--role delegation --party …"
        )
      )
    }
    return .done
  }

  /// A word as it is typed in a shell.
  private static func word(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
        || "/.:-_[]".unicodeScalars.contains($0)
    }
    return isPlain && !text.contains("[")
      ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }

  /// Refuses what would choose a record or its parties: a demonstration has its own.
  private func requireOwnRecord(_ said: ServeConfiguration) throws(Problem) {
    var names: [String] = []
    if try said.isSaidHere(.record) { names.append("a record") }
    if try said.isSaidHere(.open) { names.append("negotiations with a public face") }
    if options.parties != nil { names.append("a list of parties") }
    if options.viewer != nil { names.append("a viewer") }
    guard !names.isEmpty else { return }
    throw Problem(
      "--demo serves a record of its own, and \(names.joined(separator: ", ")) was named besides",
      hint: "Leave out --demo to serve your record, or --record, --public, --parties and --for to "
        + "look at the demonstration."
    )
  }

  private func demonstrate(_ said: ServeConfiguration, on console: Console) throws -> ExitStatus {
    try requireOwnRecord(said)
    let demonstration = try Demonstration()
    defer { demonstration.remove() }
    let server = try WebServer(
      registry: demonstration.registry,
      open: demonstration.open,
      settings: try said.settings
    )
    try server.run { address in
      demonstration.isServed()
      let guests = try demonstration.guests(at: address)
      let width = guests.map(\.name.count).max() ?? 0
      for guest in guests {
        let name = guest.name + String(repeating: " ", count: width - guest.name.count)
        try console.write(Array("\(name)  \(guest.link)\n".utf8))
      }
      console.tell(
        "Each link is good once; to be somebody else, open another in a private window. Ctrl-C ends "
          + "it and takes the record away."
      )
    }
    return .done
  }

  /// What was typed.
  private var typed: [ServeConfiguration.Name: ConfigValue] {
    var values: [ServeConfiguration.Name: ConfigValue] = [:]
    let texts: [(ServeConfiguration.Name, String?)] = [
      (.record, options.record), (.address, address), (.prefix, prefix), (.url, url),
      (.certificate, tlsCertificate), (.key, tlsKey), (.logLevel, logLevel),
      (.logFormat, logFormat),
    ]
    for (name, text) in texts {
      values[name] = text.map { ConfigValue(.string($0), isSecret: false) }
    }
    values[.port] = port.map { ConfigValue(.int($0), isSecret: false) }
    if metrics { values[.metrics] = ConfigValue(.bool(true), isSecret: false) }
    for (name, list) in [(ServeConfiguration.Name.open, open), (.trustedProxy, trustedProxy)]
    where !list.isEmpty {
      values[name] = ConfigValue(.stringArray(list), isSecret: false)
    }
    return values
  }
}
