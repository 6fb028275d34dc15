import DraftText
import GRDB
import Negotiation
import Testing

@testable import RecordStore

struct ViewTests {
  private static func rows(_ file: RecordFile) throws -> [String] {
    try file.database.read { database in
      try ["negotiations", "versions", "paragraphs"].flatMap { table in
        try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map { "\(table) \($0)" }
      }
    }
  }

  /// A record that opens, circulates, rematches, takes back and brings back.
  private static func sample() throws -> (StoredSample, SealedLedger, [[String]]) {
    let sample = try StoredSample()
    var ledger = try sample.make()
    var stages: [[String]] = []
    let straight = Matching(continued: [.init(old: 0, new: 0), .init(old: 1, new: 1)])
    let steps: [(inout SealedLedger) throws -> Void] = [
      { try $0.circulate("Zero draft", ["Decides", "Invites", "Requests"]) },
      { try $0.circulate("Rev.1", ["Decides now", "Invites"], matching: straight) },
      { try $0.circulate("Rev.2", ["Decides now", "Invites", "Thanks"], matching: straight) },
      {
        let correction = MatchCorrection(
          version: 3,
          paired: [.init(old: 2, new: 1)],
          departed: [Departure(paragraph: 1, reason: "overtaken")]
        )
        try $0.add(.rematched(correction))
      },
      { try $0.add(.reversed(Reversal(entry: 4))) },
      { try $0.add(.reversed(Reversal(entry: 6))) },
      { try $0.add(.reversed(Reversal(entry: 5))) },
    ]
    for step in steps {
      try step(&ledger)
      let file = try sample.writing()
      try file.append(ledger.addition())
      stages.append(try rows(file))
    }
    return (sample, ledger, stages)
  }

  @Test func `are the same rows when they are dropped and made anew`() throws {
    let (sample, ledger, stages) = try Self.sample()
    let file = try sample.writing()
    let present = try Self.rows(file)
    #expect(present == stages.last)
    #expect(Set(stages.map { $0.filter { !$0.hasPrefix("negotiations") } }).count == 5)
    try file.rebuildViews()
    #expect(try Self.rows(file) == present)
    let head = try #require(ledger.head)
    let differing = try file.inspecting { inspection throws(StoreError) in
      try inspection.differingViews(of: "exercise", state: ledger.ledger.state, head: head)
    }
    #expect(differing == [])
  }

  @Test func `follow a paragraph through all versions by its identity`() throws {
    let (sample, ledger, _) = try Self.sample()
    let file = try sample.reading()
    let invites = ParagraphID.recorded(entry: 2, ordinal: 1)
    let history = try file.paragraphHistory(of: invites, in: "exercise")
    #expect(history.map(\.version) == [2, 3, 4])
    #expect(history.map(\.reference) == ["para 2", "para 2", "para 2"])
    #expect(history.map(\.label) == ["2", "2", "2"])
    #expect(Set(history.map(\.text)).count == 1)
    // What the state says, asked the slow way.
    for identity in Set(ledger.ledger.state.versions.flatMap(\.identities)) {
      let expected = ledger.ledger.state.versions.compactMap { version in
        version.identities.firstIndex(of: identity).map { [version.number, $0] }
      }
      let found = try file.paragraphHistory(of: identity, in: "exercise")
      #expect(found.map { [$0.version, $0.ordinal] } == expected)
    }
    #expect(try file.paragraphHistory(of: .provisional(1), in: "exercise") == [])
    #expect(try file.paragraphHistory(of: invites, in: "nothing") == [])
  }

  @Test func `are made anew by the next writer where they were dropped`() throws {
    let (sample, _, stages) = try Self.sample()
    let database = try DatabaseQueue(path: sample.path)
    try database.write { try $0.execute(sql: "DROP TABLE paragraphs; DROP TABLE negotiations") }
    try database.close()
    let identity = ParagraphID.recorded(entry: 2, ordinal: 1)
    #expect(throws: StoreError.self) {
      try sample.reading().paragraphHistory(of: identity, in: "exercise")
    }
    #expect(try Self.rows(sample.writing()) == stages.last)
    #expect(try sample.reading().paragraphHistory(of: identity, in: "exercise").count == 3)
  }
}
