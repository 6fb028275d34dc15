import Foundation
import Negotiation
import Testing

@testable import RecordStore
@testable import Secretariat

struct RegistryTests {
  @Test func `leaves nothing behind where a record was not begun`() throws {
    let sample = try SampleRecord()
    #expect(throws: Problem.self) { try sample.note("no record") }
    #expect(throws: Problem.self) {
      try sample.registry.record(in: "exercise", isNew: true) { _ in
        [Recording(.opened(Opening(title: " ")))]
      }
    }
    #expect(throws: Problem.self) { try sample.registry.ledger("exercise") }
    #expect(sample.files == [])
    try sample.open()
    let bytes = sample.bytes
    #expect(throws: Problem.self) { try sample.note("", in: "exercise") }
    #expect(throws: Problem.self) { try sample.note("words", in: "unknown") }
    #expect(sample.bytes == bytes)
  }

  @Test func `refuses to read entries that do not follow each other, and to write after them`()
    throws
  {
    let sample = try SampleRecord()
    try sample.fill()
    try sample.open("other")
    try Tampering.run(
      """
      UPDATE entries SET (digest, bytes) =
        (SELECT digest, bytes FROM entries WHERE negotiation = 'other')
      WHERE negotiation = 'exercise' AND number = 1
      """,
      on: sample.path
    )
    let reading = try #require(throws: Problem.self) { try sample.registry.ledger("exercise") }
    #expect(reading.summary.contains("entry 1 of exercise is entry 1 of other"))
    #expect(throws: Problem.self) { try sample.note("after") }
    #expect(try sample.registry.ledger("other").entries.count == 1)
  }

  @Test func `serves writers one after the other, and refuses who waits too long`() throws {
    let sample = try SampleRecord()
    try sample.open()
    let lock = try RecordLock(path: sample.path)
    let error = try #require(throws: RecordError.self) {
      try RecordLock(path: sample.path, patience: 0.05)
    }
    #expect(error.reason == .locked)
    #expect(try sample.registry.ledger("exercise").entries.count == 1)
    withExtendedLifetime(lock) {}
  }

  @Test func `keeps one chain where many record at once`() async throws {
    let sample = try SampleRecord()
    try sample.open()
    let registry = sample.registry
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<2 {
        group.addTask {
          for number in 0..<10 {
            _ = try registry.record(in: "exercise") { _ in
              [Recording(.noted(Note("\(writer).\(number)")))]
            }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try sample.verify().isIntact)
    #expect(try registry.ledger("exercise").entries.count == 21)
  }
}
