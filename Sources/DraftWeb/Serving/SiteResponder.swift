import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import Synchronization

/// Hands requests to the reception, away from the threads that keep connections.
struct SiteResponder: HTTPResponder {
  /// The most requests that wait for an answer; more are told to come back.
  static let queueLimit = 256

  /// Who answers.
  let reception: Reception
  /// Where it is done.
  let threads: NIOThreadPool
  private let queue = Queue()

  init(reception: Reception, threads: NIOThreadPool) {
    self.reception = reception
    self.threads = threads
  }

  /// How many requests wait.
  private final class Queue: Sendable {
    private let count = Mutex(0)

    func enter() -> Bool {
      count.withLock { count in
        guard count < SiteResponder.queueLimit else { return false }
        count += 1
        return true
      }
    }

    func leave() { count.withLock { $0 -= 1 } }
  }

  /// What is known of the connection that a request came over.
  struct Context: InitializableFromSource, Sendable {
    /// The other end.
    let peer: String?
    /// Where to log, with the number of the request.
    let logger: Logger

    init(source: ApplicationRequestContextSource) {
      peer = source.channel.remoteAddress?.ipAddress
      logger = source.logger
    }
  }

  func respond(to request: Request, context: Context) async throws -> Response {
    let body = try await request.body.collect(upTo: ServingLimits().content)
    guard queue.enter() else { return Self.response(reception.word(of: .busy)) }
    defer { queue.leave() }
    let asked = WebRequest(
      request.method,
      request.head.path ?? "/",
      headers: request.headers,
      host: request.head.authority,
      body: Array(body.readableBytesView),
      peer: context.peer
    )
    return Self.response(
      try await threads.runIfActive { reception.answer(asked, log: context.logger) }
    )
  }

  private static func response(_ answer: WebResponse) -> Response {
    var response = Response(
      status: answer.status,
      headers: answer.headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body))
    )
    response.headers[.contentLength] = answer.length.map(String.init)
    return response
  }
}
