public import Negotiation
import RecordStore

/// What happened at the door, as a table.
public struct AuditListing: Codable, Hashable, Sendable {
  /// One thing that happened.
  public struct Line: Codable, Hashable, Sendable {
    /// Its number.
    public var number: Int
    /// When.
    public var at: Instant
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
  }

  /// What happened, the oldest first.
  public var entries: [Line]

  /// Lists what happened at the door of a record.
  ///
  /// - Parameters:
  ///   - registry: the door to the record.
  ///   - negotiation: only what concerns this one; nothing for all.
  /// - Throws: that there is no such negotiation, or why the access file cannot be read.
  public init(_ registry: Registry, of negotiation: String? = nil) throws(Problem) {
    try registry.requireWhole("lists who came in")
    if let negotiation { _ = try registry.ledger(negotiation) }
    let rows = try AccessBook(record: registry.path).reading { access throws(RecordError) in
      try access.audit(of: negotiation)
    }
    entries = (rows ?? []).map { row in
      Line(
        number: row.number,
        at: Instant(seconds: row.at),
        kind: row.kind,
        negotiation: row.negotiation,
        invitation: row.invitation,
        session: row.session,
        remote: row.remote,
        detail: row.detail
      )
    }
  }
}
