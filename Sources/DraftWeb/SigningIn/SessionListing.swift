import Negotiation
import Secretariat

/// Who somebody is to the site: what they may read, and who else of their delegation is in.
struct SessionListing: Hashable, Encodable, Sendable {
  /// A right.
  struct Right: Hashable, Encodable, Sendable {
    /// The negotiation.
    let negotiation: String
    /// The title of its text.
    let title: String
    /// As what.
    let role: String
    /// For which party.
    let party: String?
  }

  /// A session.
  struct Line: Hashable, Encodable, Sendable {
    /// What it is called in addresses.
    let handle: String
    /// When it began.
    let began: Instant
    /// When it was last used, within some minutes.
    let seen: Instant
    /// Whether it is the one that asks.
    let isOwn: Bool
  }

  /// Whether they are signed in.
  let isSignedIn: Bool
  /// What they may read.
  let rights: [Right]
  /// The sessions that they may end, their own first.
  let sessions: [Line]
}
