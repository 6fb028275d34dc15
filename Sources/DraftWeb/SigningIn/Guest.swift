import Secretariat

/// Somebody at the door of the site, known or not.
struct Guest: Sendable {
  /// What they may see.
  let visitor: Visitor
  /// Their session; nothing for somebody who did not sign in.
  let session: Session?

  /// For each negotiation the last entry that was there when they left it the time before.
  var lastVisit: [String: Int] { session?.lastVisit ?? [:] }

  /// Somebody, by their session.
  init(_ session: Session? = nil) {
    self.session = session
    visitor = session?.visitor ?? Visitor()
  }
}
