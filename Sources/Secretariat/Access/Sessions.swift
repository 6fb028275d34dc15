import DraftText
import Negotiation
import RecordStore

/// Lets people in who show a link, and knows them again.
///
/// A link is used once and exchanged for a session. A session ends when it was not used for a week,
/// thirty days after the link was used, when it is ended, or when the invitation is revoked; all of
/// this is asked about whenever the session is used, and nothing of it is left to a clearing-up.
///
/// ```swift
/// let sessions = Sessions(registry)
/// if case .signedIn(let token) = try sessions.signIn(with: typed, from: "192.0.2.7") { … }
/// let session = try sessions.session(token.text)
/// ```
public struct Sessions: Sendable {
  /// How long a session lasts that nobody uses, in seconds.
  public static let idleLimit = 7 * 86_400
  /// How long a link lets somebody in once it was used, in seconds.
  public static let limit = 30 * 86_400
  /// How exactly it is known when a session was used, in seconds: reading is not to be writing.
  static let touchInterval = 600
  /// After how long without a look a new visit begins, in seconds.
  static let visitInterval = 1800
  /// How long a session is remembered that is over, in seconds.
  static let memory = 90 * 86_400

  let book: AccessBook
  /// What time it is.
  public let clock: WallClock

  /// The sessions of a record.
  public init(_ registry: Registry) {
    book = AccessBook(record: registry.path)
    clock = registry.clock
  }

  var now: Int { clock.now().seconds }
}

// MARK: Signing in

extension Sessions {
  /// What comes of showing a link.
  public enum SignIn: Hashable, Sendable {
    /// They are in; what the browser is to hold.
    case signedIn(SecretToken)
    /// They are in by this very link.
    case alreadyIn
    /// The link is unknown, used, expired or revoked; which of it is for the audit log alone.
    case refused
  }

  /// Exchanges a link for a session.
  ///
  /// Whoever is in already keeps what they were let in for: the new session holds both, and the old
  /// one ends.
  ///
  /// - Parameters:
  ///   - typed: what the link holds.
  ///   - token: what the browser held before.
  ///   - remote: the address that it came from.
  /// - Returns: what comes of it.
  /// - Throws: why the access file cannot be written.
  public func signIn(
    with typed: String,
    replacing token: String? = nil,
    from remote: String
  ) throws(Problem) -> SignIn {
    let now = now
    let digest = SecretToken.digest(of: typed, as: .invitation)
    return try book.writing { access throws(RecordError) in
      let found = try access.invitation(digest: digest)
      let old = try token.flatMap { token throws(RecordError) in
        try Self.open(token, at: now, in: access)
      }
      if let found, old?.invitations.contains(where: { $0.number == found.number }) ?? false {
        return .alreadyIn
      }
      guard let found, let refusal = Self.refusal(of: found, at: now) else {
        return try Self.exchange(found, for: old, at: now, from: remote, in: access)
      }
      try access.note(
        AuditRow(
          at: now,
          kind: refusal.rawValue,
          negotiation: found.negotiation,
          invitation: found.number,
          remote: remote
        )
      )
      return .refused
    }
  }

  /// Whether a link would open something; nothing is changed or written down.
  ///
  /// - Parameter typed: what the link holds.
  /// - Returns: whether it is known, unused, not revoked and in time.
  /// - Throws: why the access file cannot be read.
  public func opens(_ typed: String) throws(Problem) -> Bool {
    let now = now
    let digest = SecretToken.digest(of: typed, as: .invitation)
    let found = try book.reading { access throws(RecordError) in
      try access.invitation(digest: digest)
    }
    guard let row = found ?? nil else { return false }
    return Self.refusal(of: row, at: now) == nil
  }

  /// Whether a browser is in by a link already; nothing is changed or written down.
  ///
  /// - Parameters:
  ///   - typed: what the link holds.
  ///   - token: what the browser holds.
  /// - Returns: whether the session still holds and was begun by that link.
  /// - Throws: why the access file cannot be read.
  public func isIn(by typed: String, holding token: String) throws(Problem) -> Bool {
    let now = now
    let digest = SecretToken.digest(of: typed, as: .invitation)
    let isIn = try book.reading { access throws(RecordError) -> Bool in
      guard let found = try access.invitation(digest: digest),
        let open = try Self.open(token, at: now, in: access)
      else { return false }
      return open.invitations.contains { $0.number == found.number }
    }
    return isIn ?? false
  }

  /// Why an invitation lets nobody in.
  private static func refusal(of row: InvitationRow, at now: Int) -> AuditKind? {
    if row.revoked != nil { return .revokedLink }
    if row.used != nil { return .usedLink }
    if now >= row.expires { return .expiredLink }
    return nil
  }

  private static func exchange(
    _ found: InvitationRow?,
    for old: OpenSession?,
    at now: Int,
    from remote: String,
    in access: AccessTables
  ) throws(RecordError) -> SignIn {
    guard let found else {
      try access.note(AuditRow(at: now, kind: AuditKind.unknownLink.rawValue, remote: remote))
      return .refused
    }
    let token = SecretToken()
    try access.use(found.number, at: now)
    let session = try access.addSession(
      digest: token.digest(as: .session),
      for: [found.number] + (old?.invitations.map(\.number) ?? []),
      at: now
    )
    if let old {
      for visit in try access.visits(of: old.row.number) { try access.note(visit, of: session) }
      try access.end(old.row.number, at: now)
    }
    try access.note(
      AuditRow(
        at: now,
        kind: AuditKind.signedIn.rawValue,
        negotiation: found.negotiation,
        invitation: found.number,
        session: session,
        remote: remote,
        detail: old.map { "goes on from session \($0.row.number)" }
      )
    )
    try access.forgetSessions(seenBefore: now - memory)
    return .signedIn(token)
  }
}

// MARK: Knowing somebody again

extension Sessions {
  /// A session that still holds, with what it was let in for.
  struct OpenSession {
    let row: SessionRow
    let invitations: [InvitationRow]

    /// The rights, each once.
    var grants: [Grant] {
      var grants: [Grant] = []
      for grant in invitations.compactMap(\.grant) where !grants.contains(grant) {
        grants.append(grant)
      }
      return grants
    }

    /// When the last of its links lets nobody in any more.
    var until: Int { (invitations.compactMap(\.used).max() ?? row.began) + Sessions.limit }

    /// What it is called where others see it.
    var handle: String {
      let digest = Receipt.base64URL(row.digest)
      return Receipt.base64URL(Array(SecretToken.digest(of: digest, as: .handle).prefix(15)))
    }
  }

  /// The session of a browser.
  ///
  /// - Parameter token: what the browser holds.
  /// - Returns: nothing where it is nobody’s, or over.
  /// - Throws: why the access file cannot be read.
  public func session(_ token: String) throws(Problem) -> Session? {
    let now = now
    let found = try book.reading { access throws(RecordError) -> (OpenSession, [VisitRow])? in
      guard let open = try Self.open(token, at: now, in: access) else { return nil }
      return (open, try access.visits(of: open.row.number))
    }
    guard let (open, visits) = found ?? nil else { return nil }
    return use(open, visits, at: now)
  }

  /// The session of a program that follows calendar or feed.
  ///
  /// - Parameter key: what the program shows, a ``Session/followKey``.
  /// - Returns: nothing where it is nobody’s, or the session is over.
  /// - Throws: why the access file cannot be read.
  public func session(followingWith key: String) throws(Problem) -> Session? {
    let now = now
    let found = try book.reading { access throws(RecordError) -> OpenSession? in
      guard let row = try access.openSessions().first(where: { $0.followKey == key }) else {
        return nil
      }
      return try Self.open(row, at: now, in: access)
    }
    return (found ?? nil).map { use($0, [], at: now) }
  }

  private func use(_ open: OpenSession, _ visits: [VisitRow], at now: Int) -> Session {
    if now - open.row.seen >= Self.touchInterval {
      // Where this cannot be written, the session ends the sooner.
      try? book.writing { access throws(RecordError) in
        try access.touch(open.row.number, at: now)
      }
    }
    return Session(
      number: open.row.number,
      handle: open.handle,
      visitor: Visitor(grants: open.grants),
      began: Instant(seconds: open.row.began),
      seen: Instant(seconds: open.row.seen),
      until: Instant(seconds: open.until),
      followKey: open.row.followKey,
      lastVisit: Dictionary(uniqueKeysWithValues: visits.map { ($0.negotiation, $0.before(now)) })
    )
  }

  static func open(
    _ token: String,
    at now: Int,
    in access: AccessTables
  ) throws(RecordError) -> OpenSession? {
    let digest = SecretToken.digest(of: token, as: .session)
    guard let row = try access.session(digest: digest) else { return nil }
    return try open(row, at: now, in: access)
  }

  static func open(
    _ row: SessionRow,
    at now: Int,
    in access: AccessTables
  ) throws(RecordError) -> OpenSession? {
    guard row.ended == nil, now - row.seen < idleLimit else { return nil }
    let invitations = try access.invitations(ofSession: row.number).filter { invitation in
      guard let used = invitation.used, invitation.revoked == nil else { return false }
      return now - used < limit
    }
    return invitations.isEmpty ? nil : OpenSession(row: row, invitations: invitations)
  }

  /// Those of some sessions that still hold.
  static func open(
    _ rows: [SessionRow],
    at now: Int,
    in access: AccessTables
  ) throws(RecordError) -> [OpenSession] {
    var sessions: [OpenSession] = []
    for row in rows {
      if let open = try open(row, at: now, in: access) { sessions.append(open) }
    }
    return sessions
  }
}

extension SessionRow {
  /// What a program shows that follows calendar and feed for this session.
  fileprivate var followKey: String {
    Receipt.base64URL(SecretToken.digest(of: Receipt.base64URL(digest), as: .following))
  }
}

extension InvitationRow {
  /// The right that it gives; nothing where a later program wrote a role that is not known here.
  var grant: Grant? {
    guard let role = AccessRole(rawValue: role), role != .everybody else { return nil }
    return Grant(negotiation: negotiation, role: role, party: party.map { PartyID($0) })
  }
}

// MARK: What was seen

extension VisitRow {
  /// The last entry that was there at the end of the visit before the one of now.
  func before(_ now: Int) -> Int { now - at >= Sessions.visitInterval ? latest : before }
}

extension Sessions {
  /// Notes what somebody has seen.
  ///
  /// A visit goes on for as long as somebody looks every half an hour; what was new at its beginning
  /// stays new until it ends.
  ///
  /// - Parameters:
  ///   - heads: the number of the last entry, by negotiation.
  ///   - session: who looked.
  /// - Throws: why it cannot be written down.
  public func note(_ heads: [String: Int], of session: Session) throws(Problem) {
    let now = now
    let visits =
      try book.reading { access throws(RecordError) in
        try access.visits(of: session.number)
      } ?? []
    let known = Dictionary(uniqueKeysWithValues: visits.map { ($0.negotiation, $0) })
    let changed = heads.keys.sorted().compactMap { name -> VisitRow? in
      guard let head = heads[name] else { return nil }
      let visit = known[name]
      if let visit, visit.latest == head, now - visit.at < Self.touchInterval { return nil }
      return VisitRow(negotiation: name, before: visit?.before(now) ?? 0, latest: head, at: now)
    }
    guard !changed.isEmpty else { return }
    try book.writing { access throws(RecordError) in
      for visit in changed { try access.note(visit, of: session.number) }
    }
  }
}
