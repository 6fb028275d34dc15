import HTTPTypes

/// A request for what lies at the door, as far as the gate needs to know it.
struct GateRequest: Sendable {
  /// The method.
  var method: HTTPRequest.Method = .get
  /// What is asked for.
  var target: Target
  /// In which form; ending and `Accept` are settled.
  var form: Form = .page
  /// What the browser took the site for: the `Host` of the request.
  var host: String?
  /// The header `Cookie`; several are joined with `; `.
  var cookie: String?
  /// The header `Origin`.
  var origin: String?
  /// The header `Sec-Fetch-Site`.
  var fetchSite: String?
  /// The header `Content-Type`.
  var contentType: String?
  /// The body; more than ``bodyLimit`` bytes are refused.
  var body: [UInt8] = []
  /// The address that it came from, through proxies that are trusted.
  var remote: String
  /// Whether the browser speaks TLS to the site, or to a proxy that is trusted.
  var isSecure: Bool

  /// The most bytes of a form.
  static let bodyLimit = 8 << 10
}

/// What the gate answers.
struct GateAnswer: Sendable {
  /// The answer.
  var answer: Answer
  /// Further header fields: `Set-Cookie`, `Allow`, `Retry-After`, `Referrer-Policy`.
  var fields = HTTPFields()

  init(_ answer: Answer, fields: HTTPFields = HTTPFields()) {
    self.answer = answer
    self.fields = fields
  }
}
