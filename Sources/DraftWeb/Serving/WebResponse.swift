import HTTPTypes

/// An answer as it goes over a connection.
struct WebResponse: Hashable, Sendable {
  /// The status.
  var status: HTTPResponse.Status
  /// The header fields.
  var headers: HTTPFields
  /// The bytes, as they are sent; empty for a question about the head only.
  var body: [UInt8]
  /// How long the body is, also where it is not sent; nothing where there can be none.
  var length: Int?

  /// An answer.
  init(status: HTTPResponse.Status, headers: HTTPFields = [:], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
    length = body.count
  }
}
