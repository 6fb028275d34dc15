import Negotiation
import Testing

@testable import Secretariat

struct TraceParagraphTests {
  private let versions: RehearsedVersions

  init() throws { versions = try RehearsedVersions() }

  private func lines(_ typed: String, version: String? = nil) throws -> [HistoryListing.Line] {
    let history = try TraceParagraph(registry: versions.sample.registry)
      .history(of: typed, in: "exercise", version: version)
    return HistoryListing(history).steps
  }

  @Test(
    arguments: [
      ("OP1", nil, ["Zero draft first OP1", "Rev.1 unchanged OP1", "Rev.2 modified OP1"]),
      ("PP1", nil, ["Zero draft first PP1", "Rev.1 unchanged PP1", "Rev.2 unchanged PP1"]),
      ("OP2", nil, ["Zero draft first OP2", "Rev.1 modified OP2", "Rev.2 modified OP2"]),
      ("OP3", nil, ["Rev.1 split OP3", "Rev.2 unchanged OP3"]),
      ("OP3", "zero", ["Zero draft first OP3", "Rev.1 deleted –", "Rev.2 absent –"]),
      ("OP4", "zero", ["Zero draft first OP4", "Rev.1 unchanged OP4", "Rev.2 merged –"]),
      ("OP4", "rev1", ["Zero draft first OP4", "Rev.1 unchanged OP4", "Rev.2 merged –"]),
    ] as [(String, String?, [String])]
  )
  func `follows a paragraph through all versions`(
    typed: String,
    version: String?,
    steps: [String]
  ) throws {
    let lines = try lines(typed, version: version)
    #expect(lines.map { "\($0.version) \($0.change) \($0.reference ?? "–")" } == steps)
  }

  @Test func `names the pieces that came and went`() throws {
    let rivers = try lines("OP2")
    #expect(rivers[1].splitInto == ["OP3"])
    #expect(rivers[2].mergedFrom == ["OP4"] && rivers[2].since == "Rev.1")
    #expect(try lines("OP3")[0].splitFrom == ["OP2"])
    #expect(try lines("OP4", version: "zero")[2].mergedInto == ["OP2"])
  }

  @Test func `shows the words that changed`() throws {
    let script = try #require(try lines("OP1")[2].script)
    #expect(script == [["=", "Decides to meet"], ["+", " in May"], ["=", ";"]])
  }

  @Test func `follows the record as it stood, and corrections of it`() throws {
    let trace = TraceParagraph(registry: versions.sample.registry)
    #expect(try trace.history(of: "OP2", in: "exercise", asOf: .entry(3)).steps.count == 2)
    _ = try versions.sample.registry.record(in: "exercise") { _ in
      [
        Recording(
          .rematched(
            MatchCorrection(
              version: 3,
              unpaired: [2]
            )
          )
        )
      ]
    }
    #expect(try lines("OP2").map(\.change) == [.first, .modified])
    #expect(try lines("OP2", version: "zero").map(\.change) == [.first, .merged, .absent])
  }

  // A version can be based on an older one; what was gone is back then.
  @Test func `finds a paragraph that came back`() throws {
    _ = try versions.sample.registry.record(in: "exercise") { ledger throws(Problem) in
      let zero = ledger.state.versions[0]
      var circulation = zero.circulation
      circulation.label = "Rev.3"
      circulation.basis = zero.number
      let pairs = (0..<zero.circulation.paragraphs).map { Matching.Pair(old: $0, new: $0) }
      circulation.matching = Matching(continued: pairs)
      return [Recording(.circulated(circulation))]
    }
    let lines = try lines("OP3")
    #expect(lines.map(\.change) == [.first, .deleted, .absent, .unchanged])
    #expect(lines[3].since == "Zero draft")
  }

  @Test(
    arguments: [
      ("OP9", nil, "Rev.2 has no OP9"), ("nonsense", nil, "“nonsense” names no paragraph"),
      ("OP1", "rev9", "exercise has no version “rev9”"),
      ("OP1 and 2", nil, "“OP1 and 2” names 2 paragraphs"),
    ] as [(String, String?, String)]
  )
  func `says what it cannot find`(typed: String, version: String?, words: String) throws {
    let problem = try #require(throws: Problem.self) { try lines(typed, version: version) }
    #expect(problem.summary == words)
  }
}
