/// What can happen at the door.
public enum AuditKind: String, Hashable, Codable, Sendable, CaseIterable {
  /// Somebody was invited.
  case invited
  /// An invitation was revoked.
  case revoked
  /// Somebody signed in.
  case signedIn = "signed in"
  /// Somebody signed out.
  case signedOut = "signed out"
  /// Somebody of the same delegation ended a session, or an invitation was revoked.
  case sessionEnded = "session ended"
  /// A link was shown that there never was.
  case unknownLink = "unknown link"
  /// A link was shown that was used before.
  case usedLink = "used link"
  /// A link was shown that was too old.
  case expiredLink = "expired link"
  /// A link was shown that was revoked.
  case revokedLink = "revoked link"
  /// A form came from somewhere else than a page of the site.
  case forgedForm = "forged form"
  /// Links were shown too often from one address.
  case tooManyAttempts = "too many attempts"
  /// Somebody who is signed in asked for what is not theirs.
  case refused
}
