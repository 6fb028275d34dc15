import GRDB

extension RecordFile {
  /// Copies the record as it stands at one moment, whatever is written meanwhile.
  ///
  /// The copy lies under the name `PATH.part`, on the disk and closed, until it is given its name
  /// by ``finishCopy(at:)`` or thrown away by ``abandonCopy(at:)``: in between somebody reads it.
  ///
  /// - Parameter path: where it is to be.
  /// - Returns: where it is for now.
  /// - Throws: why there is no copy; what was at the path is still there.
  public func beginCopy(to path: String) throws(RecordError) -> String {
    let unfinished = RecordPlace(path: path + ".part")
    try RecordPlace(path: path).checkFree()
    if try unfinished.isTaken() { throw RecordError(.leftover(unfinished.path), path: path) }
    do {
      try unfinished.makeFile()
      try database.unsafeRead { database in
        try database.execute(sql: "VACUUM INTO ?", arguments: [unfinished.plainPath])
      }
      try unfinished.synchronizeFile()
    } catch {
      unfinished.remove()
      throw RecordError(RecordError(error, path: path).reason, path: path)
    }
    return unfinished.path
  }

  /// Checks that nothing lies where a record or a copy is to be.
  ///
  /// - Throws: `exists`, or what else is wrong with the place.
  public static func checkFree(_ path: String) throws(RecordError) {
    try RecordPlace(path: path).checkFree()
  }

  /// Gives a copy its name, unless that has been taken meanwhile.
  public static func finishCopy(at path: String) throws(RecordError) {
    try RecordPlace(path: path + ".part").claim(RecordPlace(path: path))
  }

  /// Throws an unfinished copy away.
  public static func abandonCopy(at path: String) {
    RecordPlace(path: path + ".part").remove()
  }
}
