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
