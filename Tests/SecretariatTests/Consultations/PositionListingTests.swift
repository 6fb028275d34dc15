import DraftText
import Negotiation
import Testing

@testable import Secretariat

/// Positions under the numbers of one version, wherever they were taken.
struct PositionListingTests {
  private let record: SampleRecord

  // Zero draft: PP1, OP1 to OP4. Rev.1: OP1 is split into OP1 and OP2, OP2 and OP3 are merged into
  // OP3, OP4 is gone, OP4 is new.
  init() throws {
    record = try SampleRecord()
    try record.open()
    try record.circulate("Zero draft", ["Decides", "Invites", "Requests", "Urges"])
    for name in ["A", "B", "C"] {
      _ = try DefineParty(registry: record.registry).define(
        "Delegation \(name)",
        kind: .delegation,
        aliases: [],
        members: [],
        since: nil,
        in: "exercise"
      )
    }
    var typed = MeetingParticulars()
    typed.start = "2021-03-10 10:00"
    typed.end = "11:00"
    _ = try RecordMeetings(registry: record.registry).schedule(typed, in: "exercise")
  }

  private func say(_ party: String, _ position: Intervention.Position, _ on: String?) throws {
    var typed = StatementParticulars()
    typed.party = "Delegation \(party)"
    typed.position = position
    typed.on = on
    typed.words = "words"
    _ = try RecordStatements(registry: record.registry).say(typed, at: 6, in: "exercise")
  }

  private func revise() throws {
    try record.circulate(
      "Rev.1",
      ["Decides", "Also decides", "Invites and requests", "Notes"],
      matching: Matching(
        continued: [
          .init(old: 0, new: 0), .init(old: 1, new: 1), .init(old: 2, new: 3),
        ],
        related: [.init(old: 1, new: 2), .init(old: 3, new: 3)]
      )
    )
  }

  private func lines(_ version: String?, only paragraphs: String? = nil) throws -> [String] {
    let ledger = try record.registry.ledger("exercise")
    let reader = VersionReader(registry: record.registry, ledger: ledger)
    let version = try reader.version(version)
    let wanted = try paragraphs.map { try reader.passages($0, of: version) }
    let listing = try PositionListing(reader, version: version, only: wanted)
    return listing.paragraphs.flatMap { paragraph in
      paragraph.positions.map { position in
        let name = (paragraph.paragraph ?? "whole") + (paragraph.isAbsent ? " (absent)" : "")
        let standing = position.standing.map { "\($0.position.rawValue) on \($0.on ?? "all")" }
        return "\(name): \(position.party ?? "?") \(standing ?? "withdrawn")"
          + (position.isInherited ? " (inherited)" : "")
          + (position.earlier + position.since).map { " [\($0.position.rawValue)]" }.joined()
      }
    }
  }

  @Test func `follows paragraphs through a split, a merger and a deletion`() throws {
    try say("A", .oppose, nil)
    try say("A", .oppose, "OP1")
    try say("A", .canLiveWith, "OP1")
    try say("A", .question, "OP1")
    try say("B", .support, "OP2")
    try say("C", .reserve, "OP3")
    try say("C", .delete, "OP4")
    try revise()
    #expect(
      try lines(nil) == [
        "whole: Delegation A oppose on all",
        "OP1: Delegation A can live with on OP1 of Zero draft [oppose] [question]",
        "OP2: Delegation A can live with on OP1 of Zero draft (inherited) [oppose] [question]",
        "OP3: Delegation B support on OP2 of Zero draft",
        "OP3: Delegation C reserve on OP3 of Zero draft (inherited)",
        "OP4 of Zero draft (absent): Delegation C delete on OP4 of Zero draft",
      ]
    )
    #expect(
      try lines("zero") == [
        "whole: Delegation A oppose on all",
        "OP1: Delegation A can live with on OP1 of Zero draft [oppose] [question]",
        "OP2: Delegation B support on OP2 of Zero draft",
        "OP3: Delegation C reserve on OP3 of Zero draft",
        "OP4: Delegation C delete on OP4 of Zero draft",
      ]
    )
  }

  @Test func `shows what is said on a later version under the earlier numbers`() throws {
    try revise()
    try say("A", .oppose, "OP4")
    try say("B", .support, "OP3")
    #expect(
      try lines("zero") == [
        "OP2: Delegation B support on OP3 of Rev.1",
        "OP4 of Rev.1 (absent): Delegation A oppose on OP4 of Rev.1",
      ]
    )
  }

  @Test func `leaves out an inherited position once its holder speaks anew`() throws {
    try say("A", .oppose, "OP1")
    try revise()
    try say("A", .support, "OP2")
    #expect(
      try lines(nil) == [
        "OP1: Delegation A oppose on OP1 of Zero draft",
        "OP2: Delegation A support on OP2 of Rev.1",
      ]
    )
  }

  @Test func `shows some paragraphs alone`() throws {
    try say("A", .oppose, nil)
    try say("A", .oppose, "OP1")
    try say("B", .support, "OP2")
    #expect(try lines(nil, only: "OP2") == ["OP2: Delegation B support on OP2 of Zero draft"])
    #expect(try lines(nil, only: "PP1") == [])
  }

  @Test func `shows the same again when a version is undone`() throws {
    try say("A", .oppose, "OP1")
    let before = try lines(nil)
    try revise()
    let version = try record.registry.ledger("exercise").entries.count
    _ = try record.registry.record(in: "exercise") { _ in
      [Recording(.reversed(Reversal(entry: version)))]
    }
    #expect(try lines(nil) == before)
  }
}
