public import Negotiation
import RecordStore

/// A session as those of the same delegation see it.
public struct SessionLine: Hashable, Sendable {
  /// What it is called in addresses.
  public var handle: String
  /// When it began.
  public var began: Instant
  /// When it was last used, within some minutes.
  public var seen: Instant
  /// Whether it is the one that asks.
  public var isOwn: Bool
  /// What both were let in for; whatever else the other was let in for is not said.
  public var grants: [Grant]
}

extension Sessions {
  /// The sessions that somebody may see and end: their own, and those of their delegation.
  ///
  /// Those who keep the record of a negotiation in the same role are one delegation. Observers
  /// without a party have nothing to do with each other.
  ///
  /// - Parameter session: who asks.
  /// - Returns: their own first, then the one used last.
  /// - Throws: why the access file cannot be read.
  public func sessions(besides session: Session) throws(Problem) -> [SessionLine] {
    let now = now
    let lines =
      try book.reading { access throws(RecordError) in
        try Self.lines(for: session, at: now, in: access)
      } ?? []
    return lines.map(\.line)
  }

  /// Ends a session of somebody’s own delegation.
  ///
  /// - Parameters:
  ///   - handle: what it is called.
  ///   - session: who ends it.
  ///   - remote: the address that it came from.
  /// - Returns: whether there was one that they may end.
  /// - Throws: why it cannot be written down.
  public func end(
    _ handle: String,
    by session: Session,
    from remote: String
  ) throws(Problem) -> Bool {
    let now = now
    return try book.writing { access throws(RecordError) in
      let lines = try Self.lines(for: session, at: now, in: access)
      guard let found = lines.first(where: { $0.line.handle == handle }) else { return false }
      try access.end(found.number, at: now)
      try access.note(
        AuditRow(
          at: now,
          kind: (found.line.isOwn ? AuditKind.signedOut : .sessionEnded).rawValue,
          negotiation: found.line.grants.first?.negotiation,
          session: found.number,
          remote: remote,
          detail: found.line.isOwn ? nil : "by session \(session.number)"
        )
      )
      return true
    }
  }

  /// The sessions that somebody may see, with their numbers.
  private static func lines(
    for session: Session,
    at now: Int,
    in access: AccessTables
  ) throws(RecordError) -> [(number: Int, line: SessionLine)] {
    let own = Set(session.visitor.grants)
    var lines: [(number: Int, line: SessionLine)] = []
    for open in try Self.open(access.openSessions(), at: now, in: access) {
      let row = open.row
      let isOwn = row.number == session.number
      let shared = open.grants.filter { isOwn || ($0.isShared && own.contains($0)) }
      guard isOwn || !shared.isEmpty else { continue }
      let line = SessionLine(
        handle: open.handle,
        began: Instant(seconds: row.began),
        seen: Instant(seconds: row.seen),
        isOwn: isOwn,
        grants: shared
      )
      lines.append((row.number, line))
    }
    return lines.sorted { left, right in
      (left.line.isOwn ? 1 : 0, left.line.seen.seconds)
        > (right.line.isOwn ? 1 : 0, right.line.seen.seconds)
    }
  }
}

extension Grant {
  /// Whether those who have it are one delegation.
  var isShared: Bool { party != nil || role.keepsRecord }
}
