import Dispatch
import HTTPTypes
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import NIOHTTP1
import NIOPosix
public import Secretariat
import ServiceLifecycle
import Synchronization
import UnixSignals

/// Serves a site over HTTP/1.1 until it is told to stop.
///
/// ```swift
/// let server = try WebServer(registry: registry, open: ["modalities-2021"], settings: settings)
/// try server.run { print("Open \($0)") }
/// ```
public struct WebServer: Sendable {
  private let settings: ServerSettings
  private let registry: Registry
  private let open: Set<String>

  /// Puts a server together; nothing is listened on yet.
  ///
  /// - Parameters:
  ///   - registry: the door to the whole record.
  ///   - open: the negotiations with a public face.
  ///   - settings: where and how.
  /// - Throws: that the record cannot be read, that there is no such negotiation, or what is wrong
  ///   with the settings.
  public init(registry: Registry, open: Set<String>, settings: ServerSettings) throws(Problem) {
    try settings.check()
    var registry = registry
    if registry.shelf == nil { registry.shelf = RecordShelf() }
    let known = try registry.negotiations()
    if let name = open.subtracting(known).min() {
      throw Problem(
        "There is no negotiation called “\(name)”",
        hint: "“zerodraft versions” lists those there are; --public takes their names."
      )
    }
    self.registry = registry
    self.open = open
    self.settings = settings
  }

  /// Serves until the process is told to end (SIGTERM, SIGINT, SIGHUP), then finishes what it has begun.
  ///
  /// - Parameter ready: called once with the address of the site, when it can be reached.
  /// - Throws: why nothing can be served.
  public func run(_ ready: (String) throws -> Void) throws {
    let state = Mutex(State())
    // Signalled when the site can be reached, if ever, and at the end.
    let moved = DispatchSemaphore(value: 0)
    Task {
      do {
        try await serve { address in
          state.withLock { $0.address = address }
          moved.signal()
        }
      } catch {
        state.withLock { $0.error = error }
      }
      state.withLock { $0.isOver = true }
      moved.signal()
    }
    moved.wait()
    if let address = state.withLock({ $0.address }) {
      try ready(address)
      while !state.withLock({ $0.isOver }) { moved.wait() }
    }
    if let error = state.withLock({ $0.error }) { throw settings.problem(of: error) }
  }

  private struct State {
    var address: String?
    var error: (any Error)?
    var isOver = false
  }

  private func serve(_ ready: @escaping @Sendable (String) -> Void) async throws {
    let format = settings.logFormat
    let level = Logger.Level(rawValue: settings.logLevel) ?? .notice
    let logger = Logger(label: "zerodraft") { _ in LineLog(format, from: level) }
    let site = try Site(
      doorkeeper: Doorkeeper(registry: registry, open: open),
      prefix: settings.prefix,
      origin: settings.origin(port: settings.port)
    )
    let reception = Reception(
      site: site,
      gate: Gate(site: site, sessions: Sessions(registry)),
      settings: settings
    )
    let threads = NIOThreadPool(numberOfThreads: System.coreCount + 2)
    threads.start()
    let (settings, prefix) = (settings, settings.prefix)
    let application = Application(
      responder: SiteResponder(reception: reception, threads: threads),
      server: try Self.connections(of: reception, settings: settings),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.address, port: settings.port),
        serverName: nil
      ),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? settings.port
        site.place.move(to: settings.origin(port: port))
        ready(site.origin + prefix + "/")
      },
      logger: logger
    )
    var services = ServiceGroupConfiguration(
      services: [application],
      gracefulShutdownSignals: [.sigterm, .sigint, .sighup],
      logger: logger
    )
    // Whoever is still being answered then is being answered too slowly.
    services.maximumGracefulShutdownDuration = .seconds(20)
    do { try await ServiceGroup(configuration: services).run() } catch {
      try? await threads.shutdownGracefully()
      throw error
    }
    try await threads.shutdownGracefully()
  }

  private static func connections(
    of reception: Reception,
    settings: ServerSettings
  ) throws -> HTTPServerBuilder {
    let limits = ServingLimits()
    let decoding = HTTP1Channel.Configuration(
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: limits.field,
        maxHeaderListSize: limits.fields,
        maxHeaderFieldCount: limits.fieldCount
      )
    )
    let plain = HTTPServerBuilder { responder in
      WatchedChannel(base: HTTP1Channel(responder: responder, configuration: decoding)) {
        ConnectionWatch(
          limits: limits,
          census: reception.census,
          most: { head throws(Fault) in
            guard let method = HTTPRequest.Method(rawValue: head.method.rawValue) else {
              throw .malformed
            }
            return try reception.mostContent(method, head.uri)
          },
          say: reception.word
        )
      }
    }
    guard let secret = try settings.secret() else { return plain }
    return try .tls(plain, tlsConfiguration: secret)
  }
}
