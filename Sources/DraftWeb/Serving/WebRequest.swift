import HTTPTypes

/// A request as it came over a connection.
struct WebRequest: Sendable {
  /// What is to be done.
  var method: HTTPRequest.Method
  /// The path with what stands after the question mark, as it was sent.
  var target: String
  /// The header fields.
  var headers: HTTPFields
  /// What the client took the server for.
  var host: String?
  /// What was sent along.
  var body: [UInt8]
  /// Who is at the other end of the connection; nothing where it cannot be known.
  var peer: String?

  /// A request.
  init(
    _ method: HTTPRequest.Method,
    _ target: String,
    headers: HTTPFields = [:],
    host: String? = nil,
    body: [UInt8] = [],
    peer: String? = nil
  ) {
    self.method = method
    self.target = target
    self.headers = headers
    self.host = host
    self.body = body
    self.peer = peer
  }
}
