import DraftText
public import Negotiation
import RecordStore

/// Invites people to read a negotiation at a distance, and takes invitations back.
///
/// ```swift
/// let made = try Invitations(registry).make(to: "modalities-2021", as: .delegation, for: "Delegation A")
/// made.token.text  // is in the link, and nowhere else
/// ```
public struct Invitations: Sendable {
  /// How long a link can be used unless something else is said, in days.
  public static let days = 14
  /// How long a link can be used at most, in days.
  public static let mostDays = 90

  let registry: Registry
  let book: AccessBook

  /// The invitations of a record.
  public init(_ registry: Registry) {
    self.registry = registry
    book = AccessBook(record: registry.path)
  }

  /// An invitation that was just made.
  public struct Made: Hashable, Sendable {
    /// Its number.
    public var number: Int
    /// What the link holds; this is the only time that it is known.
    public var token: SecretToken
    /// The right that it gives.
    public var grant: Grant
    /// From when on it can no longer be used.
    public var expires: Instant
  }

  /// Makes an invitation.
  ///
  /// - Parameters:
  ///   - negotiation: to what.
  ///   - role: as what.
  ///   - typed: for which party, as people call it.
  ///   - expires: a day or a time on the negotiation’s clock; in two weeks if left out.
  /// - Returns: the invitation, with what its link holds.
  /// - Throws: why there is none.
  public func make(
    to negotiation: String,
    as role: AccessRole,
    for typed: String? = nil,
    expires: String? = nil
  ) throws(Problem) -> Made {
    try registry.requireWhole("lets somebody in")
    try RecorderName.check(registry.recorder)
    let ledger = try registry.ledger(negotiation)
    let grant = Grant(
      negotiation: negotiation,
      role: role,
      party: try party(typed, as: role, in: ledger)
    )
    let now = registry.clock.now()
    let end = try expiry(expires, of: ledger, at: now)
    let token = SecretToken()
    let row = InvitationRow(
      digest: token.digest(as: .invitation),
      negotiation: negotiation,
      role: role.rawValue,
      party: grant.party?.name,
      maker: registry.recorder,
      made: now.seconds,
      expires: end.seconds
    )
    let number = try book.writing { access throws(RecordError) in
      let number = try access.add(row)
      try access.note(
        AuditRow(
          at: now.seconds,
          kind: AuditKind.invited.rawValue,
          negotiation: negotiation,
          invitation: number,
          detail: "by \(registry.recorder)"
        )
      )
      return number
    }
    return Made(number: number, token: token, grant: grant, expires: end)
  }

  private func party(
    _ typed: String?,
    as role: AccessRole,
    in ledger: Ledger
  ) throws(Problem) -> PartyID? {
    switch role {
    case .everybody:
      throw Problem(
        "Everybody needs no invitation",
        hint: "“zerodraft serve --public” gives a negotiation a public face."
      )
    case .coFacilitator, .secretariat:
      guard typed == nil else {
        throw Problem(
          "Whoever comes as \(role.rawValue) sees the whole record and comes for no party",
          hint: "Leave --party out, or say --role delegation."
        )
      }
      return nil
    case .delegation, .observer:
      guard let typed else {
        if role == .observer { return nil }
        throw Problem("A delegation is one of a party", hint: "Say of which: --party.")
      }
      let party = try registry.directory(for: ledger).find(typed)
      if role == .delegation, party.kind == .stakeholder || party.kind == .entity {
        throw Problem(
          "\(party.name) does not negotiate, so it has no delegation",
          hint: "Invite it with --role observer."
        )
      }
      return party.id
    }
  }

  private func expiry(
    _ typed: String?,
    of ledger: Ledger,
    at now: Instant
  ) throws(Problem) -> Instant {
    let zone = ledger.state.opening?.timeZone ?? "UTC"
    let end =
      try typed.map { typed throws(Problem) in
        try TimeReader(zone: zone).deadline(typed).until
      } ?? Instant(seconds: now.seconds + Self.days * 86_400)
    guard end > now else {
      throw Problem("The link would have expired already", hint: "Name a day that is ahead.")
    }
    guard end.seconds - now.seconds <= Self.mostDays * 86_400 else {
      throw Problem(
        "A link may wait for \(Self.mostDays) days at most until it is used",
        hint: "Invite again when the time has come; whoever signed in goes on for thirty days."
      )
    }
    return end
  }
}

extension Invitations {
  /// An invitation that was just revoked.
  public struct Revoked: Hashable, Sendable {
    /// The right that it gave.
    public var grant: Grant?
    /// The negotiation.
    public var negotiation: String
    /// How many sessions ended with it.
    public var sessions: Int
  }

  /// Takes an invitation back: its link opens nothing any more, and whoever came in by it is out.
  ///
  /// - Parameter number: the number of the invitation.
  /// - Returns: what was revoked.
  /// - Throws: that there is no such invitation, or that it is revoked.
  public func revoke(_ number: Int) throws(Problem) -> Revoked {
    try registry.requireWhole("takes an invitation back")
    try RecorderName.check(registry.recorder)
    let now = registry.clock.now().seconds
    // Asked first: where nobody was ever invited, no file is made.
    let found = try book.reading { access throws(RecordError) in try access.invitation(number) }
    guard let row = found ?? nil else {
      throw Problem(
        "There is no invitation \(number)",
        hint: "“zerodraft invitations” lists them."
      )
    }
    guard row.revoked == nil else {
      throw Problem("The invitation \(number) is revoked already; nobody is in by it")
    }
    let ended = try book.writing { access throws(RecordError) in
      try access.revoke(number, at: now)
      try access.note(
        AuditRow(
          at: now,
          kind: AuditKind.revoked.rawValue,
          negotiation: row.negotiation,
          invitation: number,
          detail: "by \(registry.recorder)"
        )
      )
      let sessions = try access.openSessions(ofInvitation: number)
      for session in sessions {
        try access.end(session.number, at: now)
        try access.note(
          AuditRow(
            at: now,
            kind: AuditKind.sessionEnded.rawValue,
            negotiation: row.negotiation,
            invitation: number,
            session: session.number,
            detail: "its invitation was revoked"
          )
        )
      }
      return sessions.count
    }
    return Revoked(grant: row.grant, negotiation: row.negotiation, sessions: ended)
  }
}
