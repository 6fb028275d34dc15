import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import NIOPosix

/// Hands requests to the reception, away from the threads that keep connections.
struct SiteResponder: HTTPResponder {
  /// The most bytes that are taken with a request.
  static let bodyLimit = 256 * 1024

  /// Who answers.
  let reception: Reception
  /// Where it is done.
  let threads: NIOThreadPool

  /// What is known of the connection that a request came over.
  struct Context: InitializableFromSource, Sendable {
    /// The other end.
    let peer: String?

    init(source: ApplicationRequestContextSource) {
      peer = source.channel.remoteAddress?.ipAddress
    }
  }

  func respond(to request: Request, context: Context) async throws -> Response {
    let body = try await request.body.collect(upTo: Self.bodyLimit)
    let asked = WebRequest(
      request.method,
      request.head.path ?? "/",
      headers: request.headers,
      body: Array(body.readableBytesView),
      peer: context.peer
    )
    let answer = try await threads.runIfActive { reception.answer(asked) }
    var response = Response(
      status: answer.status,
      headers: answer.headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body))
    )
    response.headers[.contentLength] = answer.length.map(String.init)
    return response
  }
}
