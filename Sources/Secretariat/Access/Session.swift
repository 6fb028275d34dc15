public import Negotiation

/// Somebody who was let in and is still there.
public struct Session: Hashable, Sendable {
  /// Its number in the access file; never shown to visitors, since it would tell how many there are.
  public let number: Int
  /// What it is called in addresses.
  public let handle: String
  /// What it was let in for.
  public let visitor: Visitor
  /// When it began.
  public let began: Instant
  /// When it was last used, within some minutes.
  public let seen: Instant
  /// When it ends at the latest, however much it is used.
  public let until: Instant
  /// What a calendar program or a feed reader shows in the place of a cookie.
  ///
  /// It reads what the session may read and ends with it; the session cannot be found out from it.
  public let followKey: String
  /// For each negotiation the last entry that was there when they left it the time before.
  public let lastVisit: [String: Int]
}
