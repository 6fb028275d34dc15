import Negotiation
import Testing

@testable import Secretariat

struct ConcordanceTests {
  @Test func `puts every paragraph on one line, the gone ones where they stood`() throws {
    let versions = try RehearsedVersions()
    let concordance = try MakeConcordance(registry: versions.sample.registry)
      .concordance(of: "exercise")
    #expect(concordance.versions.map(\.label) == ["Zero draft", "Rev.1", "Rev.2"])
    let lines = concordance.paragraphs.map { line in
      (line.cells.map(\.words) + [line.opening]).joined(separator: " | ")
    }
    #expect(
      lines == [
        "PP1 | PP1 | PP1 | Recalling its decision",
        "OP1 | OP1 | OP1 | Decides to meet in May;",
        "OP2 | OP2 | OP2 (with OP4) | Protects rivers and lakes;",
        "OP3 | – | – | Recalls the old;",
        "– | OP3 (split from OP2) | OP3 | Protects their banks;",
        "OP4 | OP4 | – (merged into OP2) | Lakes too.",
      ]
    )
  }

  @Test(arguments: 0..<100)
  func `has every numbered paragraph of every version exactly once`(seed: UInt64) throws {
    let sample = try SampleRecord()
    var negotiation = RandomNegotiation(seed: seed)
    try negotiation.record(in: sample, named: "exercise")
    let ledger = try sample.registry.ledger("exercise")
    guard !ledger.state.versions.isEmpty else { return }
    let concordance = try MakeConcordance(registry: sample.registry).concordance(of: "exercise")
    let identities = concordance.paragraphs.map(\.identity)
    #expect(Set(identities).count == identities.count)
    #expect(Set(identities) == Set(ledger.state.versions.flatMap(\.identities)))
    for (column, version) in ledger.state.versions.enumerated() {
      let there = concordance.paragraphs.filter { line in
        line.cells[column].reference != nil || line.cells[column].isUnnumbered == true
      }
      #expect(Set(there.map(\.identity)) == Set(version.identities))
    }
    // The latest version reads from top to bottom as it stands.
    let last = try #require(ledger.state.versions.last)
    let present = Set(last.identities)
    #expect(identities.filter(present.contains) == last.identities)
  }

  @Test func `says that there is no version yet`() throws {
    let sample = try SampleRecord()
    try sample.open()
    let problem = try #require(throws: Problem.self) {
      try MakeConcordance(registry: sample.registry).concordance(of: "exercise")
    }
    #expect(problem.summary == "No version of exercise has been circulated")
  }
}
