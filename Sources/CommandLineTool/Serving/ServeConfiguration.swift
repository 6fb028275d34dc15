import Configuration
import DraftWeb
import Secretariat

/// How to serve, as it is said in several places: by options, else by the environment, else by a
/// file, else not at all.
struct ServeConfiguration {
  /// What can be said, by its name in a file; `tls.key` is `--tls-key` and `ZERODRAFT_TLS_KEY`.
  enum Name: String, CaseIterable {
    case record
    case address
    case port
    case prefix
    case url
    case open = "public"
    case certificate = "tls.certificate"
    case key = "tls.key"
    case trustedProxy = "trusted.proxy"
    case metrics
    case logLevel = "log.level"
    case logFormat = "log.format"

    /// The kind of value.
    var type: ConfigType {
      switch self {
      case .port: .int
      case .metrics: .bool
      case .open, .trustedProxy: .stringArray
      default: .string
      }
    }

    /// As an option of the command.
    var option: String { "--" + rawValue.replacing(".", with: "-") }

    /// As a variable of the environment.
    var variable: String {
      "ZERODRAFT_" + rawValue.replacing(".", with: "_").uppercased()
    }
  }

  private let sources: [any ConfigSnapshot]
  private let file: String?

  /// Looks in all places.
  ///
  /// - Parameters:
  ///   - options: what was typed.
  ///   - environment: the variables of the environment.
  ///   - file: the file that was named.
  /// - Throws: what is wrong with the file.
  init(
    options: [Name: ConfigValue],
    environment: [String: String],
    file: ConfigurationFile?
  ) throws(Problem) {
    let typed = InMemoryProvider(
      values: Dictionary(uniqueKeysWithValues: options.map { (Self.key($0.key), $0.value) })
    )
    let variables = EnvironmentVariablesProvider(environmentVariables: environment)
      .prefixKeys(with: "zerodraft")
    var sources: [any ConfigSnapshot] = [typed.snapshot(), variables.snapshot()]
    if let file {
      let known = Set(Name.allCases.map(\.rawValue))
      if let name = file.names.subtracting(known).min() {
        throw Problem(
          "\(file.path): there is nothing called “\(name)” to configure",
          hint: "There is \(known.sorted().joined(separator: ", "))."
        )
      }
      do {
        sources.append(
          try unsafe JSONSnapshot(
            data: file.bytes.span.bytes,
            providerName: file.path,
            parsingOptions: .default
          )
        )
      } catch { throw Problem("\(file.path): this is no object of JSON") }
    }
    self.sources = sources
    self.file = file?.path
  }

  private static func key(_ name: Name) -> AbsoluteConfigKey {
    AbsoluteConfigKey(name.rawValue.split(separator: ".").map(String.init))
  }

  /// Where a value was found.
  private func place(_ index: Int, _ name: Name) -> String {
    switch index {
    case 0: name.option
    case 1: name.variable
    default: file ?? ""
    }
  }

  /// The value that counts, and where it was found.
  private func find(_ name: Name) throws(Problem) -> (content: ConfigContent, place: String)? {
    for (index, source) in sources.enumerated() {
      do {
        if let value = try source.value(forKey: Self.key(name), type: name.type).value {
          return (value.content, place(index, name))
        }
      } catch {
        throw Problem(
          "\(place(index, name)): what it says of “\(name.rawValue)” cannot be understood",
          hint: "It takes \(name.kind)."
        )
      }
    }
    return nil
  }

  private func string(_ name: Name) throws(Problem) -> String? {
    guard case .string(let text) = try find(name)?.content, !text.isEmpty else { return nil }
    return text
  }

  private func strings(_ name: Name) throws(Problem) -> [String] {
    guard case .stringArray(let texts) = try find(name)?.content else { return [] }
    return texts.filter { !$0.isEmpty }
  }
}

extension ServeConfiguration.Name {
  /// The kind of value, in words.
  fileprivate var kind: String {
    switch type {
    case .int: "a number"
    case .bool: "true or false"
    case .stringArray: "a list of texts"
    default: "a text"
    }
  }
}

extension ServeConfiguration {
  /// The record that is served; nothing where it is not said.
  var record: String? {
    get throws(Problem) { try string(.record) }
  }

  /// The negotiations with a public face.
  var open: Set<String> {
    get throws(Problem) { Set(try strings(.open)) }
  }

  /// Where and how to serve.
  var settings: ServerSettings {
    get throws(Problem) {
      var settings = ServerSettings()
      if let address = try string(.address) { settings.address = address }
      if case .int(let port) = try find(.port)?.content { settings.port = port }
      if let prefix = try string(.prefix) { settings.prefix = prefix }
      settings.url = try string(.url)
      settings.certificate = try string(.certificate)
      settings.key = try string(.key)
      settings.trustedProxies = Set(try strings(.trustedProxy))
      if case .bool(let isOn) = try find(.metrics)?.content { settings.hasMetrics = isOn }
      if let level = try string(.logLevel) { settings.logLevel = level }
      if let format = try string(.logFormat) {
        guard let known = ServerSettings.LogFormat(rawValue: format) else {
          throw Problem("There is no format of the log “\(format)”", hint: "There is text, json.")
        }
        settings.logFormat = known
      }
      try settings.check()
      return settings
    }
  }

  /// The address of the site with its prefix, for links to it, and whether somebody said it.
  var site: (address: String, isSaid: Bool) {
    get throws(Problem) {
      let prefix = try string(.prefix) ?? ""
      guard let said = try string(.url) else {
        var settings = try settings
        if ["0.0.0.0", "::"].contains(settings.address) { settings.address = "127.0.0.1" }
        if settings.port == 0 { settings.port = ServerSettings().port }
        return (settings.site, false)
      }
      try SignInLink.check(said)
      var url = said
      while url.hasSuffix("/") { url.removeLast() }
      let host = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
      guard let slash = host.firstIndex(of: "/") else { return (url + prefix, true) }
      guard prefix.isEmpty || host[slash...] == prefix else {
        throw Problem(
          "“\(url)” and the path “\(prefix)” are not the same site",
          hint: "Write the address without a path, or with the one that the site stands under."
        )
      }
      return (url, true)
    }
  }

  /// Whether something is said by an option or by the file.
  func isSaidHere(_ name: Name) throws(Problem) -> Bool {
    for source in [sources.first, file == nil ? nil : sources.last] {
      do {
        if try source?.value(forKey: Self.key(name), type: name.type).value != nil { return true }
      } catch { return true }
    }
    return false
  }

  /// What counts, a line for each value, with where it was found.
  var table: TextTable {
    get throws(Problem) {
      let settings = try settings
      var table = TextTable(head: ["name", "value", "from"])
      for name in Name.allCases {
        let found = try find(name)
        let standard =
          switch name {
          case .record: "zerodraft.sqlite"
          case .address: settings.address
          case .port: "\(settings.port)"
          case .metrics: "false"
          case .logLevel: settings.logLevel
          case .logFormat: settings.logFormat.rawValue
          default: "–"
          }
        let value = found.map { $0.content.words } ?? standard
        table.lines.append([name.rawValue, value, found?.place ?? "nothing said"])
      }
      return table
    }
  }
}

extension ConfigContent {
  /// As it is shown.
  fileprivate var words: String {
    switch self {
    case .string(let text): text
    case .int(let number): "\(number)"
    case .bool(let isOn): "\(isOn)"
    case .stringArray(let texts): texts.joined(separator: ", ")
    default: "–"
    }
  }
}
