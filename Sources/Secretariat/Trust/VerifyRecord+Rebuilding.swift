import RecordStore

extension VerifyRecord {
  /// Drops the tables that are made from the entries, and makes them anew.
  ///
  /// - Throws: why the record cannot be written, or the first entry that cannot be replayed.
  public func rebuildViews() throws(Problem) {
    do {
      try RecordFile(path: path, for: .writing, hashing: RecordHash.sha256).rebuildViews()
    } catch {
      throw Problem(error)
    }
  }
}
