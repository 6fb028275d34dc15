import HTTPTypes

/// Gives an answer the form in which it goes to the one who asked: head, compression, or only the
/// word that it is still the same.
struct Delivery: Sendable {
  /// In which form it is wanted, which also faults have.
  var form: Form
  /// Whether everybody gets the same, since nobody signed in.
  var isOpen = false
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
  ///
  /// - Parameters:
  ///   - parcel: the answer.
  ///   - fields: further header fields; one that every answer has is replaced.
  /// - Returns: what is sent.
  func response(to parcel: Parcel, with fields: HTTPFields = [:]) -> WebResponse {
    let answer = parcel.answer
    var headers = SecurityHeaders.fields(isSecure: isSecure)
    headers[.vary] = "Accept, Accept-Encoding, Cookie"
    headers[.cacheControl] = cacheControl(answer.keeping)
    for field in fields where field.name != .setCookie { headers[field.name] = field.value }
    for field in fields where field.name == .setCookie { headers.append(field) }
    if let location = answer.location { headers[.location] = location }
    if let type = answer.mediaType { headers[.contentType] = type }
    if let name = answer.fileName { headers[.contentDisposition] = Self.disposition(name) }
    let compressed = acceptsGzip ? parcel.compressed : nil
    if compressed != nil { headers[.contentEncoding] = "gzip" }
    if !parcel.tag.isEmpty {
      // The bytes differ, and so must what names them.
      let tag = "\"\(parcel.tag)\(compressed == nil ? "" : "-gzip")\""
      headers[.eTag] = tag
      if let known, Self.names(known, tag) {
        for name in [HTTPField.Name.contentType, .contentDisposition, .contentEncoding] {
          headers[name] = nil
        }
        var response = WebResponse(status: .notModified, headers: headers)
        response.length = nil
        return response
      }
    }
    var response = WebResponse(
      status: answer.status,
      headers: headers,
      body: compressed ?? answer.body
    )
    if isHead { response.body = [] }
    return response
  }

  private func cacheControl(_ keeping: Answer.Keeping) -> String {
    switch keeping {
    case .never: "no-store"
    case .revalidated: isOpen ? "public, no-cache" : "private, no-cache"
    case .forever: "public, max-age=31536000, immutable"
    }
  }

  /// How a file is saved: a plain name for old programs, and the name as it is (RFC 6266).
  private static func disposition(_ name: String) -> String {
    let plain = name.unicodeScalars.filter {
      (0x20...0x7E).contains($0.value) && $0 != "\"" && $0 != "\\"
    }
    return "attachment; filename=\"\(String(String.UnicodeScalarView(plain)))\"; "
      + "filename*=UTF-8''\(PercentCoding.encode(name))"
  }

  /// What is said where there is no answer, as a page or as data.
  func response(to fault: Fault, on site: Site) -> WebResponse {
    var answer = form == .json ? fault.data : site.page(of: fault)
    answer.status = fault.status
    var response = response(to: Parcel(answer))
    if !fault.methods.isEmpty {
      response.headers[.allow] = fault.methods.map(\.rawValue).joined(separator: ", ")
    }
    if let seconds = fault.retryAfter { response.headers[.retryAfter] = String(seconds) }
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
