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
