/// Somebody at the door, with what they were let in for.
public struct Visitor: Hashable, Sendable {
  /// What they were let in for; nothing for somebody who did not sign in.
  public var grants: [Grant]

  /// Somebody with rights.
  public init(grants: [Grant] = []) {
    self.grants = grants
  }
}
