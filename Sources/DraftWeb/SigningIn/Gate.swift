import HTTPTypes
import Negotiation
import Secretariat

/// The door of the site: knows who comes by a cookie, and answers all that has to do with signing in.
///
/// ```swift
/// let guest = try gate.guest(cookie: headers[.cookie], isSecure: true)
/// if gate.answers(target.address) { return try gate.answer(request) }
/// let answer = try site.answer(Ask(target.address, by: guest.visitor))
/// gate.saw(target.address, by: guest)
/// ```
///
/// Everything here reads and writes a file, so it is called off the event loops.
struct Gate: Sendable {
  /// The pages.
  let site: Site
  /// Who is in.
  let sessions: Sessions
  private let limit = AttemptLimit()
  /// The buttons that were just pressed.
  let presses = RecentPresses()
  /// How often somebody asked for what is not theirs, so that the log is not written without end.
  private let refusals = AttemptLimit()

  /// Puts a door before a site.
  init(site: Site, sessions: Sessions) {
    self.site = site
    self.sessions = sessions
  }
}

extension Gate {
  /// Who comes with a cookie.
  ///
  /// - Parameters:
  ///   - cookie: the header `Cookie`.
  ///   - isSecure: whether the browser speaks TLS.
  /// - Returns: somebody without rights where the cookie is nobody’s.
  /// - Throws: why it cannot be said; then nobody is let in.
  func guest(cookie: String?, isSecure: Bool) throws(Problem) -> Guest {
    guard let token = sessionCookie(isSecure).value(in: cookie) else { return Guest() }
    return Guest(try sessions.session(token))
  }

  /// Who comes with a key in the address, from a program that holds no cookie.
  ///
  /// - Parameter key: what stands there.
  /// - Returns: somebody without rights where the key is nobody’s.
  /// - Throws: why it cannot be said; then nobody is let in.
  func guest(following key: String) throws(Problem) -> Guest {
    Guest(try sessions.session(followingWith: key))
  }

  /// Whether the gate answers for an address, and not the site.
  func answers(_ address: Address) -> Bool {
    switch address {
    case .signIn, .signOut, .sessions, .endSession: true
    default: false
    }
  }

  /// The methods that an address understands.
  func methods(of address: Address) -> [HTTPRequest.Method] {
    switch address {
    case .signIn: [.get, .head, .post]
    case .signOut, .endSession: [.post]
    default: [.get, .head]
    }
  }

  /// Answers what has to do with signing in.
  ///
  /// - Throws: ``AnswerFault``, or a `Problem` of the access file.
  func answer(_ request: GateRequest) throws -> GateAnswer {
    let methods = methods(of: request.target.address)
    guard methods.contains(request.method) else {
      var fields = HTTPFields()
      fields[.allow] = methods.map(\.rawValue).joined(separator: ", ")
      return GateAnswer(Answer(status: .methodNotAllowed), fields: fields)
    }
    switch request.target.address {
    case .signIn(let token) where request.method == .post: return try signIn(with: token, request)
    case .signIn(let token): return try signInPage(for: token, request)
    case .signOut: return try signOut(request)
    case .sessions: return try sessionsPage(request)
    case .endSession(let handle): return try endSession(handle, request)
    default: throw AnswerFault.unknown
    }
  }

  /// Notes that somebody was shown something, so that the next visit knows what is new.
  ///
  /// Where it cannot be written down, they see the same as new again.
  func saw(_ address: Address, by guest: Guest) {
    guard case .home = address, let session = guest.session,
      let admissions = try? site.doorkeeper.negotiations(for: guest.visitor)
    else { return }
    let heads = admissions.map { ($0.negotiation, $0.ledger.entries.count) }
    try? sessions.note(Dictionary(heads) { first, _ in first }, of: session)
  }

  /// Notes that somebody who is signed in asked for what is not theirs.
  func refused(_ target: Target, to guest: Guest, from remote: String) {
    guard let session = guest.session else { return }
    let now = sessions.clock.now().seconds
    guard refusals.wait(of: session.handle, at: now) == nil else { return }
    _ = refusals.count(session.handle, at: now)
    try? sessions.note(.refused, by: session, from: remote, detail: target.path)
  }
}

// MARK: Forms

extension Gate {
  func sessionCookie(_ isSecure: Bool) -> SiteCookie {
    .session(prefix: site.prefix, isSecure: isSecure)
  }

  func formCookie(_ isSecure: Bool) -> SiteCookie {
    .form(prefix: site.prefix, isSecure: isSecure)
  }

  /// Checks that a form was sent by a page of the site.
  ///
  /// - Parameters:
  ///   - request: the request.
  ///   - cookie: the value of the cookie that the form’s token follows from.
  /// - Returns: whether it was; if not, that is noted.
  func isOwnForm(_ request: GateRequest, against cookie: String?) -> Bool {
    let source = FormSource(
      fetchSite: request.fetchSite,
      origin: request.origin,
      host: request.host,
      site: site.origin
    )
    let type = request.contentType?.split(separator: ";").first.map { $0.lowercased() } ?? ""
    let isForm = type.split(separator: " ") == ["application/x-www-form-urlencoded"]
    let fields = Query(parsing: String(decoding: request.body, as: UTF8.self))
    let isOwn =
      isForm && source.isOwn && request.body.count <= GateRequest.bodyLimit
      && (cookie.map { FormToken(of: $0).fits(fields["form"]) } ?? false)
    return isOwn
  }

  /// Notes an attempt that failed.
  func count(_ request: GateRequest) {
    if limit.count(request.remote, at: sessions.clock.now().seconds) {
      try? sessions.note(.tooManyAttempts, from: request.remote)
    }
  }

  /// For how long somebody has to wait, in seconds.
  func wait(_ request: GateRequest) -> Int? {
    limit.wait(of: request.remote, at: sessions.clock.now().seconds)
  }
}
