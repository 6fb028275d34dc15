import Negotiation
import RecordStore

/// Copies a record whole: into a backup while it is in use, and out of one where there is none.
public struct CopyRecord: Sendable {
  /// What was copied, and what came with it.
  public struct Result: Hashable, Sendable {
    /// Where the copy is.
    public var path: String
    /// What it was found to hold.
    public var report: VerificationReport
    /// Where the key of the record it was taken from lies, which is never copied.
    public var key: String
    /// Whether there is a key beside the record that receipts are now signed with.
    public var hasKey: Bool
  }

  /// Makes a copier.
  public init() {}

  /// Copies a record that may be in use.
  ///
  /// The copy is brought to the disk, opened again and verified; only then does it get its name.
  ///
  /// - Parameters:
  ///   - record: the record.
  ///   - path: where the copy is to be; there must be nothing yet.
  /// - Returns: what the copy holds.
  /// - Throws: why there is no copy.
  public func backUp(_ record: String, to path: String) throws(Problem) -> Result {
    let report = try copy(record, to: path)
    let key = RecordKey.path(for: record)
    return Result(path: path, report: report, key: key, hasKey: try RecordKey(of: record) != nil)
  }

  /// Makes a record of a backup, where there is no record.
  ///
  /// - Parameters:
  ///   - backup: the backup.
  ///   - record: where the record is to be; there must be nothing yet.
  /// - Returns: what the record holds.
  /// - Throws: why there is no record.
  public func restore(_ backup: String, to record: String) throws(Problem) -> Result {
    do {
      let lock = try RecordLock(path: record)
      return try withExtendedLifetime(lock) {
        let report = try copy(backup, to: record)
        let key = RecordKey.path(for: record)
        return Result(
          path: record,
          report: report,
          key: key,
          hasKey: try RecordKey(of: record) != nil
        )
      }
    } catch let problem as Problem {
      throw problem
    } catch let error as RecordError {
      throw Problem(error)
    } catch {
      throw Problem("\(record): \(error)")
    }
  }

  private func copy(_ source: String, to path: String) throws(Problem) -> VerificationReport {
    do {
      try RecordFile.checkFree(path)
      try requireIntact(VerifyRecord(path: source).verify(), at: source)
      let file = try RecordFile(path: source, for: .reading, hashing: RecordHash.sha256)
      let unfinished = try file.beginCopy(to: path)
      do {
        var report = try VerifyRecord(path: unfinished).verify()
        try requireIntact(report, at: source)
        try RecordFile.finishCopy(at: path)
        report.record = path
        return report
      } catch {
        RecordFile.abandonCopy(at: path)
        throw error
      }
    } catch let problem as Problem {
      throw problem
    } catch let error as RecordError {
      throw Problem(error)
    } catch {
      throw Problem("\(path): \(error)")
    }
  }

  /// A copy of what is damaged would only hide where the damage came from.
  private func requireIntact(_ report: VerificationReport, at path: String) throws(Problem) {
    guard let fault = report.faults.first else { return }
    throw Problem(
      "\(path): not copied, since the record is damaged: \(fault.says)",
      explanation: report.faults.count > 1
        ? "There are \(report.faults.count) faults in all." : nil,
      hint: "“zerodraft verify” lists them. Take a backup from before the damage."
    )
  }
}
