import DraftText
import Foundation
import Negotiation
import Testing

@testable import RecordStore
@testable import Secretariat

struct VerifyRecordTests {
  @Test func `finds nothing wrong with a record that was only recorded to`() throws {
    let sample = try SampleRecord()
    try sample.fill()
    try sample.fill("second")
    let report = try sample.verify()
    #expect(report.faults == [])
    #expect(report.isIntact)
    #expect(report.negotiations.map(\.name) == ["exercise", "second"])
    #expect(report.negotiations.map(\.entries) == [4, 4])
    #expect(report.negotiations.map(\.versions) == [2, 2])
    // Two lists, and each paragraph once: the preamble, and four different operative ones.
    #expect(report.contents == 2 + 1 + 4)
  }

  @Test func `names the receipts it holds, lacks or contradicts`() throws {
    let sample = try SampleRecord()
    try sample.fill()
    let early = try #require(try sample.note("one").receipt)
    let late = try #require(try sample.note("two").receipt)
    let held = try sample.verify(early, late)
    #expect(held.isIntact)
    #expect(held.receipts.map(\.outcome) == [.contained, .contained])
    #expect(held.receipts.map(\.signer) == [.thisRecord, .thisRecord])

    let other = try SampleRecord()
    try other.fill()
    #expect(try other.note("one").head == early.head)
    let missing = try other.verify(early, late)
    #expect(!missing.isIntact)
    #expect(missing.receipts.map(\.outcome) == [.contained, .missing])
    #expect(missing.receipts.map(\.signer) == [.another, .another])
    #expect(missing.receipts[1].says.hasPrefix("exercise: entry 6 is missing"))

    try other.note("another two")
    let different = try other.verify(early, late)
    #expect(different.receipts.map(\.outcome) == [.contained, .different])
    #expect(different.receipts[1].says.hasPrefix("exercise: entry 6 is another than it was"))
    #expect(
      try other.verify(late).receipts[0].says.hasPrefix("exercise: of entries 1 to 6 at least one")
    )
    #expect(try sample.registry.receipt(for: sample.registry.ledger("exercise")) == late)
  }

  /// What somebody with `sqlite3` could do to the file, and the entry that has to be named.
  static let tampering: [(sql: String, entry: Int?)] = [
    ("UPDATE entries SET bytes = CAST(bytes || x'00' AS BLOB) WHERE number = 2", 2),
    ("UPDATE entries SET digest = zeroblob(32) WHERE number = 3", 3),
    ("DELETE FROM entries WHERE number = 2", 2),
    ("DELETE FROM entries WHERE number = 1", 1),
    ("UPDATE entries SET number = number + 10 WHERE number > 2", 3),
    ("UPDATE entries SET negotiation = 'x' WHERE number = 4", 1),
    ("INSERT INTO entries SELECT 'copy', number, digest, bytes FROM entries", 1),
    ("INSERT INTO entries SELECT negotiation, 5, digest, bytes FROM entries WHERE number = 4", 5),
    ("UPDATE contents SET bytes = CAST(bytes || x'00' AS BLOB) WHERE kind = 'manifest'", 2),
    ("UPDATE contents SET kind = 'manifest'", 2),
    ("DELETE FROM contents WHERE kind = 'text'", 2),
    ("DELETE FROM contents WHERE kind = 'manifest'", 2),
    ("INSERT INTO contents VALUES (zeroblob(32), 'text', x'00')", nil),
    ("UPDATE paragraphs SET reference = 'OP9' WHERE ordinal = 1", nil),
    ("UPDATE versions SET label = 'Rev.9'", nil),
    ("DELETE FROM versions", nil),
    ("UPDATE negotiations SET number = 3", nil),
    ("DELETE FROM negotiations", nil),
    ("DROP TABLE paragraphs", nil),
    ("DROP INDEX paragraphs_by_identity", nil),
    (
      "INSERT INTO versions SELECT 'ghost', 1, 'a', 'b', NULL, NULL, 'en', NULL, NULL, NULL, "
        + "NULL, 'c', NULL, 0, zeroblob(32)", nil
    ),
  ]

  @Test(arguments: tampering.indices)
  func `names the first entry that was tampered with`(index: Int) throws {
    let (sql, entry) = Self.tampering[index]
    let sample = try SampleRecord()
    try sample.fill()
    try Tampering.run(sql, on: sample.path)
    let report = try sample.verify()
    #expect(!report.isIntact)
    #expect(!report.faults.isEmpty)
    #expect(report.faults.lazy.compactMap(\.entry).first == entry, "\(report.faults)")
    // What can be made anew is put right by making it anew, and nothing else is.
    if entry == nil, !sql.contains("contents") {
      try VerifyRecord(path: sample.path).rebuildViews()
      #expect(try sample.verify().isIntact)
    }
  }

  @Test func `finds entries taken off the end by the receipt, and by the texts they left`() throws {
    let sample = try SampleRecord()
    try sample.fill()
    let receipt = try #require(try sample.circulate("Rev.2", ["All new", "words"]).receipt)
    try Tampering.run(
      """
      DELETE FROM entries WHERE number = 5;
      DELETE FROM versions WHERE entry = 5;
      DELETE FROM paragraphs WHERE version = 5;
      UPDATE negotiations SET number = 4,
        digest = (SELECT digest FROM entries WHERE number = 4);
      """,
      on: sample.path
    )
    let report = try sample.verify(receipt)
    #expect(report.receipts.map(\.outcome) == [.missing])
    #expect(report.faults.map(\.place) == [.content, .content, .content])
  }

  @Test(arguments: [
    "CREATE TRIGGER t AFTER INSERT ON entries BEGIN DELETE FROM entries; END",
    "CREATE VIEW v AS SELECT * FROM entries",
    "ALTER TABLE contents RENAME TO gone",
    "ALTER TABLE entries ADD COLUMN more TEXT",
  ])
  func `does not open a record whose tables are not ours`(sql: String) throws {
    let sample = try SampleRecord()
    try sample.fill()
    try Tampering.run(sql, on: sample.path)
    #expect(throws: Problem.self) { try sample.verify() }
    #expect(throws: Problem.self) { try sample.note("more") }
  }
}
