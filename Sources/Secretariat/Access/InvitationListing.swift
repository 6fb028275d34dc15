public import Negotiation
import RecordStore

/// Who was invited, as a table.
public struct InvitationListing: Codable, Hashable, Sendable {
  /// How an invitation stands.
  public enum Status: String, Codable, Hashable, Sendable {
    /// Its link was not used yet.
    case open
    /// Somebody came in by it.
    case used
    /// It was not used in time.
    case expired
    /// It was taken back.
    case revoked
  }

  /// One invitation.
  public struct Line: Codable, Hashable, Sendable {
    /// Its number.
    public var number: Int
    /// The negotiation.
    public var negotiation: String
    /// As what.
    public var role: String
    /// For which party.
    public var party: String?
    /// How it stands.
    public var status: Status
    /// Who made it.
    public var maker: String
    /// When it was made.
    public var made: Instant
    /// From when on it can no longer be used.
    public var expires: Instant
    /// When it was used.
    public var used: Instant?
    /// When it was revoked.
    public var revoked: Instant?
    /// How many are in by it now: one or none.
    public var sessions: Int
  }

  /// The invitations, the oldest first.
  public var invitations: [Line]
}

extension Invitations {
  /// Lists the invitations.
  ///
  /// - Parameter negotiation: only those to this one; nothing for all.
  /// - Returns: the listing; it holds nothing that lets anybody in.
  /// - Throws: that there is no such negotiation, or why the access file cannot be read.
  public func listing(of negotiation: String? = nil) throws(Problem) -> InvitationListing {
    try registry.requireWhole("lists who was invited")
    if let negotiation { _ = try registry.ledger(negotiation) }
    let now = registry.clock.now().seconds
    let lines = try book.reading { access throws(RecordError) in
      var lines: [InvitationListing.Line] = []
      for row in try access.invitations(to: negotiation) {
        let sessions = try access.openSessions(ofInvitation: row.number)
        let open = try Sessions.open(sessions, at: now, in: access)
        lines.append(InvitationListing.Line(row, sessions: open.count, at: now))
      }
      return lines
    }
    return InvitationListing(invitations: lines ?? [])
  }
}

extension InvitationListing.Line {
  fileprivate init(_ row: InvitationRow, sessions: Int, at now: Int) {
    let status: InvitationListing.Status =
      if row.revoked != nil {
        .revoked
      } else if row.used != nil {
        .used
      } else {
        now >= row.expires ? .expired : .open
      }
    self.init(
      number: row.number,
      negotiation: row.negotiation,
      role: row.role,
      party: row.party,
      status: status,
      maker: row.maker,
      made: Instant(seconds: row.made),
      expires: Instant(seconds: row.expires),
      used: row.used.map { Instant(seconds: $0) },
      revoked: row.revoked.map { Instant(seconds: $0) },
      sessions: sessions
    )
  }
}
