import DraftText
import HTTPTypes
import Negotiation
import Secretariat

extension Gate {
  /// Who I am to the site, what I may read, and who else of my delegation is in.
  func sessionsPage(_ request: GateRequest) throws -> GateAnswer {
    let cookie = sessionCookie(request.isSecure).value(in: request.cookie)
    let guest = try guest(cookie: request.cookie, isSecure: request.isSecure)
    let listing = try listing(for: guest)
    switch request.form {
    case .json: return GateAnswer(.json(try JSONText.bytes(of: listing), keeping: .never))
    case .page: break
    default: throw AnswerFault.otherForms([.page, .json])
    }
    let context = SessionsContext(listing, of: site, at: sessions.clock.now(), cookie: cookie ?? "")
    return GateAnswer(
      site.page(
        Frame(title: "Your sessions", kind: "sessions", twin: Target(.sessions, as: .json)),
        content: site.templates.render("sessions", context),
        keeping: .never
      ),
      fields: Self.fields()
    )
  }

  private func listing(for guest: Guest) throws -> SessionListing {
    let admissions = try site.doorkeeper.negotiations(for: guest.visitor)
    return SessionListing(
      isSignedIn: guest.session != nil,
      rights: admissions.map { admission in
        SessionListing.Right(
          negotiation: admission.negotiation,
          title: admission.ledger.state.opening?.title ?? admission.negotiation,
          role: admission.grant.role.rawValue,
          party: admission.grant.party?.name
        )
      },
      sessions: try guest.session.map { try sessions.sessions(besides: $0) }?.map { line in
        SessionListing.Line(
          handle: line.handle,
          began: line.began,
          seen: line.seen,
          isOwn: line.isOwn
        )
      } ?? []
    )
  }

  /// Ends the session that asks.
  func signOut(_ request: GateRequest) throws -> GateAnswer {
    let cookie = sessionCookie(request.isSecure)
    let guest = try guest(cookie: request.cookie, isSecure: request.isSecure)
    if let session = guest.session {
      guard isOwnForm(request, against: cookie.value(in: request.cookie)) else {
        try forged(request, by: session)
        return refusal("forged")
      }
      _ = try sessions.end(session.handle, by: session, from: request.remote)
    }
    return left(cookie)
  }

  /// Ends a session of the same delegation.
  func endSession(_ handle: String, _ request: GateRequest) throws -> GateAnswer {
    let cookie = sessionCookie(request.isSecure)
    let guest = try guest(cookie: request.cookie, isSecure: request.isSecure)
    guard let session = guest.session else { throw AnswerFault.unknown }
    guard isOwnForm(request, against: cookie.value(in: request.cookie)) else {
      try forged(request, by: session)
      return refusal("forged")
    }
    guard try sessions.end(handle, by: session, from: request.remote) else {
      throw AnswerFault.unknown
    }
    guard handle != session.handle else { return left(cookie) }
    return GateAnswer(
      .redirect(to: site.address(of: .sessions), status: .seeOther),
      fields: Self.fields()
    )
  }

  /// The way out: nothing that was read stays in the browser.
  private func left(_ cookie: SiteCookie) -> GateAnswer {
    var fields = Self.fields()
    fields[.setCookie] = cookie.setting("", for: 0)
    if let name = HTTPField.Name("Clear-Site-Data") { fields[name] = "\"cache\"" }
    return GateAnswer(
      .redirect(to: site.address(of: .sessions), status: .seeOther),
      fields: fields
    )
  }
}

/// What the template is filled with.
private struct SessionsContext {
  struct Right {
    let title: String
    let address: String
    let role: String
    let party: String?
  }

  struct Line {
    let began: String
    let seen: String
    let address: String
    let isOwn: Bool
  }

  let isSignedIn: Bool
  let hasRights: Bool
  let rights: [Right]
  let sessions: [Line]
  let hasOthers: Bool
  let signOut: String
  let form: String

  init(_ listing: SessionListing, of site: Site, at now: Instant, cookie: String) {
    isSignedIn = listing.isSignedIn
    hasRights = !listing.rights.isEmpty
    rights = listing.rights.map { right in
      Right(
        title: right.title,
        address: site.address(of: .negotiation(right.negotiation)),
        role: right.role == AccessRole.everybody.rawValue ? "open to everybody" : right.role,
        party: right.party
      )
    }
    sessions = listing.sessions.map { line in
      Line(
        began: TimePrinter.relative(from: now, to: line.began),
        seen: TimePrinter.relative(from: now, to: line.seen),
        address: site.address(of: .endSession(line.handle)),
        isOwn: line.isOwn
      )
    }
    hasOthers = listing.sessions.contains { !$0.isOwn }
    signOut = site.address(of: .signOut)
    form = FormToken(of: cookie).text
  }
}
