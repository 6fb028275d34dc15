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
