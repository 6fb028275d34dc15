import HTTPTypes
import Logging
import Secretariat

/// Takes requests, finds out who asks for what, and gives the site’s answers the form in which they
/// go over a connection.
///
/// It knows HTTP and no connections, so that all of it is tested without a socket.
struct Reception: Sendable {
  /// The pages.
  let site: Site
  /// The door.
  let gate: Gate
  /// Where and how the site is served.
  let settings: ServerSettings
  /// The connections there are.
  let census: ConnectionCensus
  /// The pages that were made before.
  private let shelf = PageShelf()
  private let gauges = Gauges()
  /// The proxies that are believed.
  private let proxies: Set<PeerAddress>

  /// Puts a reception before a site.
  init(site: Site, gate: Gate, settings: ServerSettings = ServerSettings()) {
    self.site = site
    self.gate = gate
    self.settings = settings
    proxies = Set(settings.trustedProxies.compactMap { PeerAddress($0) })
    let limits = ServingLimits()
    census = ConnectionCensus(
      limit: limits.connections,
      limitOfOne: limits.connectionsOfOne,
      unlimited: proxies
    )
  }

  /// How much content a request may bring, by its head alone: forms at the door, nothing elsewhere.
  ///
  /// - Parameters:
  ///   - method: the method.
  ///   - text: the path with what stands after the question mark.
  /// - Returns: how many bytes.
  /// - Throws: why it is not taken at all.
  func mostContent(_ method: HTTPRequest.Method, _ text: String) throws(Fault) -> Int {
    let address = try read(text).0.address
    let methods = methods(of: address)
    guard methods.contains(method) else { throw .otherMethods(methods) }
    return method == .post ? GateRequest.bodyLimit : 0
  }

  private func methods(of address: Address) -> [HTTPRequest.Method] {
    gate.answers(address) ? gate.methods(of: address) : [.get, .head]
  }

  /// Answers a request, whatever it is.
  ///
  /// What is logged of it never holds what a link or a browser holds, nor what somebody looks for:
  /// an address is named only where something is there, and without what stands after its question
  /// mark.
  func answer(_ request: WebRequest, log: Logger) -> WebResponse {
    let begun = ContinuousClock.now
    var delivery = Delivery(of: request, isSecure: settings.isSecure)
    var kind = "unknown"
    var place: Target?
    var response: WebResponse
    do {
      let (target, query) = try read(request.target)
      (kind, place) = (target.address.kind, target)
      delivery.form = Form(of: target, accepting: request.headers[.accept])
      response = try answer(request, for: target, query, &delivery)
    } catch {
      let fault = Fault(error)
      if fault.status.kind == .serverError {
        let what = (error as? Problem)?.summary ?? "\(type(of: error))"
        log.error("a page could not be made", metadata: ["kind": "\(kind)", "why": "\(what)"])
      }
      response = delivery.response(to: fault, on: site)
    }
    let duration = ContinuousClock.now - begun
    gauges.answered(kind, response.status, in: duration)
    let isNamed = response.status.code < 400 && place?.isSecret == false
    log.info(
      "answered",
      metadata: [
        "method": "\(request.method.rawValue.prefix(16))", "kind": "\(kind)",
        "path": isNamed ? "\(place?.path ?? "")" : "-", "status": "\(response.status.code)",
        "bytes": "\(response.body.count)", "ms": "\(duration / .milliseconds(1))",
      ]
    )
    return response
  }

  /// What is said of a request that cannot even be read.
  func word(of fault: Fault) -> WebResponse {
    Delivery(of: WebRequest(.get, "/"), isSecure: settings.isSecure)
      .response(to: fault, on: site)
  }

  private func read(_ text: String) throws(Fault) -> (Target, Query) {
    guard text.utf8.count <= 4096 else { throw .tooLong }
    let sides = text.split(
      separator: "?",
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    guard let path = sides.first, path.hasPrefix(site.prefix),
      let target = Target(path: String(path.dropFirst(site.prefix.count)))
    else { throw .unknown }
    return (target, Query(parsing: sides.count > 1 ? String(sides[1]) : ""))
  }

  private func answer(
    _ request: WebRequest,
    for target: Target,
    _ query: Query,
    _ delivery: inout Delivery
  ) throws -> WebResponse {
    let methods = methods(of: target.address)
    guard methods.contains(request.method) else { throw Fault.otherMethods(methods) }
    switch target.address {
    case .health: return delivery.response(to: Parcel(.plain("ok\n")))
    case .readiness:
      _ = try site.doorkeeper.negotiations(for: Visitor())
      return delivery.response(to: Parcel(.plain("ok\n")))
    case .metrics:
      guard settings.hasMetrics else { throw Fault.unknown }
      return delivery.response(to: Parcel(.plain(gauges.text(connections: census.count))))
    case .asset(let name):
      let ask = Ask(target.address, as: delivery.form, by: Visitor())
      return delivery.response(to: try parcel(.init(file: name)) { try site.answer(ask) })
    case let address where gate.answers(address):
      let answer = try gate.answer(gateRequest(request, for: target, as: delivery.form))
      return delivery.response(to: Parcel(answer.answer), with: answer.fields)
    default:
      return try page(request, of: target, query, &delivery)
    }
  }

  private func page(
    _ request: WebRequest,
    of target: Target,
    _ query: Query,
    _ delivery: inout Delivery
  ) throws -> WebResponse {
    let cookie = request.cookies
    let guest =
      if let key = followKey(target, query, as: delivery.form) {
        try gate.guest(following: key)
      } else {
        try gate.guest(cookie: cookie, isSecure: settings.isSecure)
      }
    var ask = Ask(target.address, as: delivery.form, query: query, by: guest.visitor)
    ask.seen = guest.lastVisit
    ask.following = guest.session.map { Ask.Following(key: $0.followKey, until: $0.until) }
    do {
      guard let name = target.address.negotiationOfText else {
        let answer = try site.answer(ask)
        gate.saw(target.address, by: guest)
        return delivery.response(to: Parcel(answer))
      }
      // First the door, for everybody and each time; only then what was made for others.
      let admission = try site.doorkeeper.admit(guest.visitor, to: .readText, of: name)
      delivery.isOpen = admission.grant.role == .everybody && cookie == nil
      // What the page does not ask about makes no other page.
      let query = query.canonical(for: target.address.route.fields)
      ask.query = query
      let key = PageShelf.Key(admission, Target(target.address, as: delivery.form), query)
      return delivery.response(to: try parcel(key) { try site.answer(ask) })
    } catch Doorkeeper.Refusal.unknown {
      gate.refused(target, to: guest, from: peer(of: request))
      return try missing(target, for: guest.visitor, delivery)
    } catch AnswerFault.unknown {
      return try missing(target, for: guest.visitor, delivery)
    }
  }

  /// What is answered where nothing is for whoever asks.
  private func missing(
    _ target: Target,
    for visitor: Visitor,
    _ delivery: Delivery
  ) throws -> WebResponse {
    guard let answer = try site.missing(target.address, as: delivery.form, for: visitor) else {
      throw Fault.unknown
    }
    return delivery.response(to: Parcel(answer))
  }

  /// The key in the address of a calendar file or a feed: programs that read these hold no cookie.
  private func followKey(_ target: Target, _ query: Query, as form: Form) -> String? {
    switch (target.address, form) {
    case (.calendar, .calendar), (.feed, .atom): query["key"]
    default: nil
    }
  }

  private func parcel(_ key: PageShelf.Key, _ make: () throws -> Answer) rethrows -> Parcel {
    let (parcel, wasKept) = try shelf.parcel(key, make)
    gauges.looked(found: wasKept)
    return parcel
  }

  private func gateRequest(_ request: WebRequest, for target: Target, as form: Form) -> GateRequest
  {
    GateRequest(
      method: request.method,
      target: target,
      form: form,
      host: request.host,
      cookie: request.cookies,
      origin: request.headers[.origin],
      fetchSite: HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] },
      contentType: request.headers[.contentType],
      body: request.body,
      remote: peer(of: request),
      isSecure: settings.isSecure
    )
  }

  /// Who asks: the other end of the connection, or whom a trusted proxy asks for.
  func peer(of request: WebRequest) -> String {
    guard let peer = request.peer.flatMap({ PeerAddress($0) }) else { return "unknown" }
    guard proxies.contains(peer), let name = HTTPField.Name("X-Forwarded-For") else {
      return peer.text
    }
    // Each proxy adds the one it heard from at the end; what stands before the last that is not
    // ours can be made up.
    for part in (request.headers[name] ?? "").split(separator: ",").reversed() {
      // Nor is anything before one that says nothing.
      guard let address = PeerAddress(part) else { break }
      if !proxies.contains(address) { return address.text }
    }
    return peer.text
  }
}

extension WebRequest {
  /// All cookies, as one field.
  fileprivate var cookies: String? {
    let fields = headers[values: .cookie]
    return fields.isEmpty ? nil : fields.joined(separator: "; ")
  }
}

extension Target {
  /// Whether what stands in the address lets somebody in, or out.
  fileprivate var isSecret: Bool {
    switch address {
    case .signIn, .endSession: true
    default: false
    }
  }
}

extension Address {
  /// The negotiation whose text stands there, where the page is the same for all who may read it.
  fileprivate var negotiationOfText: String? {
    switch self {
    case .text(let name, _), .comparison(let name, _, _): name
    default: nil
    }
  }
}

extension Answer {
  /// A word for machines.
  fileprivate static func plain(_ text: String) -> Answer {
    Answer(mediaType: "text/plain; charset=utf-8", body: Array(text.utf8))
  }
}
