import HTTPTypes

/// Gives an answer the form in which it goes to the one who asked: head, compression, or only the
/// word that it is still the same.
struct Delivery: Sendable {
  /// In which form it is wanted, which also faults have.
  var form: Form
  private let isHead: Bool
  private let acceptsGzip: Bool
  private let known: String?
  private let isSecure: Bool

  /// Reads from a request how it is to be answered.
  init(of request: WebRequest, isSecure: Bool) {
    let accept = Preference(request.headers[.accept])
    let wantsData =
      (accept.weight(of: "application/json") ?? 0) > (accept.weight(of: "text/html") ?? 0)
    form = wantsData ? .json : .page
    isHead = request.method == .head
    let coding = Preference(request.headers[.acceptEncoding])
    acceptsGzip = (coding.weight(of: "gzip") ?? 0) > 0
    known = request.method == .get || isHead ? request.headers[.ifNoneMatch] : nil
    self.isSecure = isSecure
  }

  /// The answer as it goes over a connection.
  func response(to answer: Answer) -> WebResponse {
    var headers = SecurityHeaders.fields(isSecure: isSecure)
    headers[.vary] = "Accept, Accept-Encoding, Cookie"
    headers[.cacheControl] =
      switch answer.keeping {
      case .never: "no-store"
      case .revalidated: "private, no-cache"
      case .forever: "public, max-age=31536000, immutable"
      }
    if let location = answer.location { headers[.location] = location }
    if let type = answer.mediaType { headers[.contentType] = type }
    if let name = answer.fileName {
      let plain = name.filter { $0.isASCII && $0 != "\"" && $0 != "\\" && !$0.isNewline }
      headers[.contentDisposition] =
        "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(PercentCoding.encode(name))"
    }
    guard answer.keeping != .never, answer.status == .ok else {
      return finished(WebResponse(status: answer.status, headers: headers, body: answer.body))
    }
    let tag = "\"\(ContentTag(answer.body).text)\""
    headers[.eTag] = tag
    if let known, Self.names(known, tag) {
      headers[.contentType] = nil
      headers[.contentDisposition] = nil
      var response = WebResponse(status: .notModified, headers: headers)
      response.length = nil
      return response
    }
    return finished(WebResponse(status: answer.status, headers: headers, body: answer.body))
  }

  /// What is said where there is no answer, as a page or as data.
  func response(to fault: Fault, on site: Site) -> WebResponse {
    var answer = form == .json ? fault.data : site.page(of: fault)
    answer.status = fault.status
    var response = response(to: answer)
    if !fault.methods.isEmpty {
      response.headers[.allow] = fault.methods.map(\.rawValue).joined(separator: ", ")
    }
    if let seconds = fault.retryAfter { response.headers[.retryAfter] = String(seconds) }
    return response
  }

  private func finished(_ response: WebResponse) -> WebResponse {
    guard isHead else { return response }
    var response = response
    response.body = []
    return response
  }

  /// Whether a list of tags names one, in the weak comparison (RFC 9110, 13.1.2).
  private static func names(_ list: String, _ tag: String) -> Bool {
    list.split(separator: ",").contains { part in
      let name = part.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" }
      return name == "*" || name == tag || name == "W/" + tag
    }
  }
}
