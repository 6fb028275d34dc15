/// How much of a connection somebody may take, and for how long.
struct ServingLimits: Hashable, Sendable {
  /// The most connections at one time.
  var connections = 512
  /// The most connections of one address, unless it is a trusted proxy’s.
  var connectionsOfOne = 128
  /// Seconds until the head of the first request has come, the handshake of TLS included.
  var head = 10
  /// Seconds that a connection is kept between two requests.
  var idle = 30
  /// Seconds for a request from its head to the last byte of its answer.
  var exchange = 120
  /// The least bytes a second in which a request’s content comes, once `grace` is over.
  var rate = 1024
  /// Seconds in which the rate is not looked at.
  var grace = 5
  /// The most bytes of a request’s content, wherever it goes.
  var content = 256 * 1024
  /// The most bytes of one header field, or of the request line.
  var field = 8 * 1024
  /// The most bytes of a request’s head.
  var fields = 32 * 1024
  /// The most header fields.
  var fieldCount = 100
}
