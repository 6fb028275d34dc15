import RecordStore

extension Sessions {
  /// Notes something that happened at the door.
  ///
  /// - Parameters:
  ///   - kind: what.
  ///   - session: who, where they are known.
  ///   - remote: the address that it came from.
  ///   - detail: what else there is to say; never what a link or a browser holds.
  /// - Throws: why it cannot be written down.
  public func note(
    _ kind: AuditKind,
    by session: Session? = nil,
    from remote: String,
    detail: String? = nil
  ) throws(Problem) {
    let now = now
    try book.writing { access throws(RecordError) in
      try access.note(
        AuditRow(
          at: now,
          kind: kind.rawValue,
          session: session?.number,
          remote: remote,
          detail: detail.map { String($0.prefix(200)) }
        )
      )
    }
  }
}
