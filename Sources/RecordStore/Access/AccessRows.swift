/// A link that lets somebody in, as it lies in the file.
public struct InvitationRow: Hashable, Sendable {
  /// Its number; nothing until it is filed.
  public var number: Int = 0
  /// The digest of what the link holds; that itself is nowhere.
  public var digest: [UInt8]
  /// The negotiation.
  public var negotiation: String
  /// As what.
  public var role: String
  /// For which party.
  public var party: String?
  /// Who made it.
  public var maker: String
  /// When it was made, in seconds since 1970.
  public var made: Int
  /// From when on it can no longer be used.
  public var expires: Int
  /// When it was used.
  public var used: Int?
  /// When it was revoked.
  public var revoked: Int?

  /// Describes a link that is still to be filed.
  public init(
    digest: [UInt8],
    negotiation: String,
    role: String,
    party: String?,
    maker: String,
    made: Int,
    expires: Int
  ) {
    self.digest = digest
    self.negotiation = negotiation
    self.role = role
    self.party = party
    self.maker = maker
    self.made = made
    self.expires = expires
  }
}

/// Somebody who was let in, as it lies in the file.
public struct SessionRow: Hashable, Sendable {
  /// Its number.
  public var number: Int
  /// The digest of what the browser holds.
  public var digest: [UInt8]
  /// When it began, in seconds since 1970.
  public var began: Int
  /// When it was last used, within some minutes.
  public var seen: Int
  /// When it ended.
  public var ended: Int?
}

/// What a session has seen of a negotiation, as it lies in the file.
public struct VisitRow: Hashable, Sendable {
  /// The negotiation.
  public var negotiation: String
  /// The last entry that was there at the end of the visit before this one.
  public var before: Int
  /// The last entry that was there at this visit.
  public var latest: Int
  /// When something was last looked at.
  public var at: Int

  /// Describes a visit.
  public init(negotiation: String, before: Int, latest: Int, at: Int) {
    self.negotiation = negotiation
    self.before = before
    self.latest = latest
    self.at = at
  }
}

/// Something that happened at the door, as it lies in the file.
public struct AuditRow: Hashable, Sendable {
  /// Its number; nothing until it is filed.
  public var number: Int = 0
  /// When, in seconds since 1970.
  public var at: Int
  /// What kind of thing.
  public var kind: String
  /// The negotiation, where it concerns one.
  public var negotiation: String?
  /// The number of the invitation.
  public var invitation: Int?
  /// The number of the session.
  public var session: Int?
  /// The address that it came from.
  public var remote: String?
  /// What else there is to say.
  public var detail: String?

  /// Describes something that happened.
  public init(
    at time: Int,
    kind: String,
    negotiation: String? = nil,
    invitation: Int? = nil,
    session: Int? = nil,
    remote: String? = nil,
    detail: String? = nil
  ) {
    at = time
    self.kind = kind
    self.negotiation = negotiation
    self.invitation = invitation
    self.session = session
    self.remote = remote
    self.detail = detail
  }
}
