import Foundation
import GRDB

/// The access to a record at one moment, or while it is being changed.
public struct AccessTables {
  let database: Database
  let path: String

  /// The most things of one kind that the audit log remembers, so that nobody can crowd out what
  /// others did by doing one thing very often.
  public static let auditLimit = 10_000
}

/// It looks through a connection that is this moment's alone.
@available(*, unavailable)
extension AccessTables: Sendable {}

// MARK: Invitations

extension AccessTables {
  /// Files an invitation.
  ///
  /// - Returns: its number.
  public func add(_ row: InvitationRow) throws(RecordError) -> Int {
    try asking {
      try database.execute(
        sql: """
          INSERT INTO invitations (digest, negotiation, role, party, maker, made, expires)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          Data(row.digest), row.negotiation, row.role, row.party, row.maker, row.made, row.expires,
        ]
      )
      return Int(database.lastInsertedRowID)
    }
  }

  /// The invitation with a digest.
  public func invitation(digest: [UInt8]) throws(RecordError) -> InvitationRow? {
    try invitations("digest = ?", [Data(digest)]).first
  }

  /// The invitation with a number.
  public func invitation(_ number: Int) throws(RecordError) -> InvitationRow? {
    try invitations("number = ?", [number]).first
  }

  /// The invitations to a negotiation, or all, the oldest first.
  public func invitations(to negotiation: String? = nil) throws(RecordError) -> [InvitationRow] {
    guard let negotiation else { return try invitations("TRUE", []) }
    return try invitations("negotiation = ?", [negotiation])
  }

  /// The invitations that a session was let in for.
  public func invitations(ofSession session: Int) throws(RecordError) -> [InvitationRow] {
    try invitations("number IN (SELECT invitation FROM grants WHERE session = ?)", [session])
  }

  /// Notes that an invitation was used.
  public func use(_ number: Int, at time: Int) throws(RecordError) {
    try change("UPDATE invitations SET used = ? WHERE number = ?", [time, number])
  }

  /// Notes that an invitation was revoked.
  public func revoke(_ number: Int, at time: Int) throws(RecordError) {
    try change("UPDATE invitations SET revoked = ? WHERE number = ?", [time, number])
  }

  private func invitations(
    _ condition: String,
    _ arguments: StatementArguments
  ) throws(RecordError) -> [InvitationRow] {
    try rows("SELECT * FROM invitations WHERE \(condition) ORDER BY number", arguments) { row in
      var invitation = InvitationRow(
        digest: try row.bytes("digest"),
        negotiation: try row.text("negotiation"),
        role: try row.text("role"),
        party: try row.optionalText("party"),
        maker: try row.text("maker"),
        made: try row.integer("made"),
        expires: try row.integer("expires")
      )
      invitation.number = try row.integer("number")
      invitation.used = try row.optionalInteger("used")
      invitation.revoked = try row.optionalInteger("revoked")
      return invitation
    }
  }
}

// MARK: Sessions

extension AccessTables {
  /// Files a session.
  ///
  /// - Parameters:
  ///   - digest: the digest of what the browser holds.
  ///   - invitations: what it was let in for.
  ///   - time: when.
  /// - Returns: its number.
  /// - Throws: why nothing was written.
  public func addSession(
    digest: [UInt8],
    for invitations: [Int],
    at time: Int
  ) throws(RecordError) -> Int {
    try change(
      "INSERT INTO sessions (digest, began, seen) VALUES (?, ?, ?)",
      [Data(digest), time, time]
    )
    let number = Int(database.lastInsertedRowID)
    for invitation in Set(invitations) {
      try change("INSERT INTO grants (session, invitation) VALUES (?, ?)", [number, invitation])
    }
    return number
  }

  /// The session with a digest, ended or not.
  public func session(digest: [UInt8]) throws(RecordError) -> SessionRow? {
    try sessions("digest = ?", [Data(digest)]).first
  }

  /// The sessions that did not end, the oldest first.
  public func openSessions() throws(RecordError) -> [SessionRow] {
    try sessions("ended IS NULL", [])
  }

  /// The sessions that an invitation let in and that did not end.
  public func openSessions(ofInvitation number: Int) throws(RecordError) -> [SessionRow] {
    try sessions(
      "ended IS NULL AND number IN (SELECT session FROM grants WHERE invitation = ?)",
      [number]
    )
  }

  /// Notes that a session was used.
  public func touch(_ session: Int, at time: Int) throws(RecordError) {
    try change("UPDATE sessions SET seen = ? WHERE number = ?", [time, session])
  }

  /// Notes that a session ended.
  public func end(_ session: Int, at time: Int) throws(RecordError) {
    try change("UPDATE sessions SET ended = ? WHERE number = ? AND ended IS NULL", [time, session])
  }

  /// Forgets the sessions that nobody used since a time.
  public func forgetSessions(seenBefore time: Int) throws(RecordError) {
    for table in ["grants", "visits"] {
      try change(
        "DELETE FROM \(table) WHERE session IN (SELECT number FROM sessions WHERE seen < ?)",
        [time]
      )
    }
    try change("DELETE FROM sessions WHERE seen < ?", [time])
  }

  private func sessions(
    _ condition: String,
    _ arguments: StatementArguments
  ) throws(RecordError) -> [SessionRow] {
    try rows("SELECT * FROM sessions WHERE \(condition) ORDER BY number", arguments) { row in
      SessionRow(
        number: try row.integer("number"),
        digest: try row.bytes("digest"),
        began: try row.integer("began"),
        seen: try row.integer("seen"),
        ended: try row.optionalInteger("ended")
      )
    }
  }
}

// MARK: Visits

extension AccessTables {
  /// What a session has seen.
  public func visits(of session: Int) throws(RecordError) -> [VisitRow] {
    try rows("SELECT * FROM visits WHERE session = ? ORDER BY negotiation", [session]) { row in
      VisitRow(
        negotiation: try row.text("negotiation"),
        before: try row.integer("before"),
        latest: try row.integer("latest"),
        at: try row.integer("at")
      )
    }
  }

  /// Notes what a session has seen.
  public func note(_ visit: VisitRow, of session: Int) throws(RecordError) {
    try change(
      """
      INSERT OR REPLACE INTO visits (session, negotiation, before, latest, at)
      VALUES (?, ?, ?, ?, ?)
      """,
      [session, visit.negotiation, visit.before, visit.latest, visit.at]
    )
  }
}

// MARK: Audit

extension AccessTables {
  /// Notes something that happened, and forgets the oldest of its kind where there are too many.
  public func note(_ row: AuditRow) throws(RecordError) {
    try change(
      """
      INSERT INTO audit (at, kind, negotiation, invitation, session, remote, detail)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [row.at, row.kind, row.negotiation, row.invitation, row.session, row.remote, row.detail]
    )
    try change(
      """
      DELETE FROM audit WHERE kind = ? AND number <= (
        SELECT number FROM audit WHERE kind = ? ORDER BY number DESC LIMIT 1 OFFSET ?
      )
      """,
      [row.kind, row.kind, Self.auditLimit]
    )
  }

  /// What happened, the oldest first.
  ///
  /// - Parameter negotiation: only what concerns this one; nothing for all.
  /// - Returns: the rows.
  /// - Throws: why the file cannot be read.
  public func audit(of negotiation: String? = nil) throws(RecordError) -> [AuditRow] {
    let condition = negotiation == nil ? "TRUE" : "negotiation = ?"
    return try rows(
      "SELECT * FROM audit WHERE \(condition) ORDER BY number",
      negotiation.map { [$0] } ?? []
    ) { row in
      var audit = AuditRow(
        at: try row.integer("at"),
        kind: try row.text("kind"),
        negotiation: try row.optionalText("negotiation"),
        invitation: try row.optionalInteger("invitation"),
        session: try row.optionalInteger("session"),
        remote: try row.optionalText("remote"),
        detail: try row.optionalText("detail")
      )
      audit.number = try row.integer("number")
      return audit
    }
  }
}

extension AccessTables {
  private func change(_ sql: String, _ arguments: StatementArguments) throws(RecordError) {
    try asking { try database.execute(sql: sql, arguments: arguments) }
  }

  private func rows<T>(
    _ sql: String,
    _ arguments: StatementArguments,
    _ read: (Row) throws -> T
  ) throws(RecordError) -> [T] {
    try asking {
      var found: [T] = []
      let cursor = try Row.fetchCursor(database, sql: sql, arguments: arguments)
      while let row = try cursor.next() { found.append(try read(row)) }
      return found
    }
  }

  private func asking<T>(_ body: () throws -> T) throws(RecordError) -> T {
    do { return try body() } catch { throw RecordError(error, path: path) }
  }
}
