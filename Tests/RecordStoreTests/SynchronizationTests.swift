import Foundation
import Negotiation
import Testing

@testable import RecordStore

/// Appends under the eyes of `Tests/Faults`, which counts how often the disk is waited for.
///
/// `ZERODRAFT_SYNCHRONOUS` says how: `full`, as records are written, or `normal`, with which the
/// count has to fail.
struct SynchronizationTests {
  private static let setting = ProcessInfo.processInfo.environment["ZERODRAFT_SYNCHRONOUS"]

  @Test(.enabled(if: setting != nil, "run by Tests/Faults, which counts the waits"))
  func `appends a hundred entries through one connection`() throws {
    let sample = try StoredSample()
    var ledger = try sample.make()
    let file = try RecordFile(
      holding: RecordLock(path: sample.path),
      hashing: StoredSample.hashing,
      synchronous: Self.setting == "full" ? .full : .normal
    )
    for number in 1...100 {
      try ledger.add(.noted(Note("note \(number)")))
      try file.append(ledger.addition())
    }
    #expect(try file.head(of: "exercise")?.number == 101)
  }
}
