import Dispatch
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
public import Secretariat
import ServiceLifecycle
import Synchronization

/// Serves a site over HTTP/1.1 until it is told to stop.
///
/// ```swift
/// let server = try WebServer(doorkeeper: doorkeeper, settings: settings)
/// try server.run { print("Open \($0)") }
/// ```
public struct WebServer: Sendable {
  private let settings: ServerSettings
  private let doorkeeper: Doorkeeper
  private let visitors: @Sendable (WebRequest) throws -> Visitor

  /// Puts a server together; nothing is listened on yet.
  public init(doorkeeper: Doorkeeper, settings: ServerSettings) {
    self.settings = settings
    self.doorkeeper = doorkeeper
    visitors = { _ in Visitor() }
  }

  #if DEBUG
  /// Puts a server together that takes everybody for one visitor, until there is signing in.
  public init(doorkeeper: Doorkeeper, settings: ServerSettings, everybodyIs visitor: Visitor) {
    self.settings = settings
    self.doorkeeper = doorkeeper
    visitors = { _ in visitor }
  }
  #endif

  /// Serves until the process is told to end, then finishes what it has begun.
  ///
  /// - Parameter ready: called once with the address of the site, when it can be reached.
  /// - Throws: why nothing can be served.
  public func run(_ ready: @escaping @Sendable (String) -> Void) throws {
    let result = Mutex<Result<Void, any Error>>(.success(()))
    let done = DispatchSemaphore(value: 0)
    Task {
      do { try await serve(ready) } catch { result.withLock { $0 = .failure(error) } }
      done.signal()
    }
    done.wait()
    try result.withLock { $0 }.get()
  }

  private func serve(_ ready: @escaping @Sendable (String) -> Void) async throws {
    var logger = Logger(label: "zerodraft")
    logger.logLevel = .notice
    let threads = NIOThreadPool(numberOfThreads: System.coreCount + 2)
    threads.start()
    let site = try Site(
      doorkeeper: doorkeeper,
      prefix: settings.prefix,
      origin: settings.url ?? "http://\(settings.address):\(settings.port)"
    )
    let reception = Reception(site: site, visitors: visitors, isSecure: false)
    let (host, prefix) = (settings.address, settings.prefix)
    let application = Application(
      responder: SiteResponder(reception: reception, threads: threads),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.address, port: settings.port),
        serverName: nil
      ),
      onServerRunning: { channel in
        ready("http://\(host):\(channel.localAddress?.port ?? 0)\(prefix)/")
      },
      logger: logger
    )
    try await application.runService()
    try await threads.shutdownGracefully()
  }
}
