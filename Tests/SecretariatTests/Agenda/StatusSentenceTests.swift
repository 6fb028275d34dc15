import DraftText
import Negotiation
import Testing

@testable import Secretariat

struct StatusSentenceTests {
  private static let dates = VersionDates(text: CalendarDate(iso8601: "2021-05-14"))

  private static func sentence(_ record: RecordedNegotiation, at hour: Int) throws -> String {
    StatusSentence(
      record.ledger,
      version: record.ledger.state.versions.last,
      at: RecordedNegotiation.hour(hour),
      printer: try TimePrinter(zone: "America/New_York")
    ).text
  }

  @Test func `says that nothing has been circulated, and what is next`() throws {
    var record = try RecordedNegotiation()
    #expect(
      try Self.sentence(record, at: 1) == "Nothing has been circulated yet. Nothing is scheduled."
    )
    try record.schedule("informal consultations", (24, 27))
    #expect(
      try Self.sentence(record, at: 2)
        == "Nothing has been circulated yet. Informal consultations, Tuesday, 24 August, "
        + "10 a.m. to 1 p.m. New York (2 p.m. to 5 p.m. UTC): in 22 hours."
    )
    #expect(try Self.sentence(record, at: 25).hasSuffix(": now."))
  }

  @Test func `says until when silence lasts, and what came of it`() throws {
    var record = try RecordedNegotiation()
    let version = try record.circulate("Rev.2", dates: Self.dates)
    let round = try record.place(version, until: 96)
    #expect(
      try Self.sentence(record, at: 48)
        == "Rev.2 of 14 May. Silence until Friday, 27 August, 10 a.m. New York (2 p.m. UTC): "
        + "2 days left."
    )
    #expect(
      try Self.sentence(record, at: 96)
        == "Rev.2 of 14 May. Silence held: nobody objected until Friday, 27 August, 10 a.m. "
        + "New York (2 p.m. UTC)."
    )
    let passages = ["PP2", "chapeau of OP4"].map { name in
      Passage(version: version, reference: Reference(parsing: name))
    }
    let objection = SilenceObjection(
      round: round,
      received: RecordedNegotiation.hour(74),
      passages: passages
    )
    try record.record(.silence(.objected(objection)), at: 75)
    #expect(
      try Self.sentence(record, at: 96)
        == "Rev.2 of 14 May. Silence was broken on PP2 and chapeau of OP4: Thursday, 26 August, "
        + "noon New York (4 p.m. UTC)."
    )
    #expect(try Self.sentence(record, at: 73).contains("Silence until"))
    // The next version leaves that behind.
    try record.circulate("Rev.3")
    #expect(try Self.sentence(record, at: 96) == "Rev.3. Nothing is scheduled.")
  }

  @Test func `still speaks of silence that runs on another version`() throws {
    var record = try RecordedNegotiation()
    let version = try record.circulate("Rev.2")
    try record.place(version, until: 96)
    try record.circulate("Note", kind: .elementsPaper)
    #expect(try Self.sentence(record, at: 48).hasPrefix("Note. On Rev.2: silence until Friday"))
  }

  @Test func `says which deadline is next, or has passed`() throws {
    var record = try RecordedNegotiation()
    try record.circulate("Zero draft", kind: .zeroDraft, dates: Self.dates)
    let deadline = Deadline(what: "written comments", until: RecordedNegotiation.hour(48))
    try record.record(.deadline(.set(deadline)))
    #expect(
      try Self.sentence(record, at: 45)
        == "Zero draft of 14 May. Written comments until Wednesday, 25 August, 10 a.m. New York "
        + "(2 p.m. UTC): 3 hours left."
    )
    #expect(
      try Self.sentence(record, at: 50)
        == "Zero draft of 14 May. The deadline for written comments has passed: Wednesday, "
        + "25 August, 10 a.m. New York (2 p.m. UTC), 2 hours ago."
    )
  }

  @Test func `says what was adopted, once it was`() throws {
    var record = try RecordedNegotiation()
    try record.circulate(
      "Resolution",
      kind: .resolution,
      symbol: "A/RES/76/7",
      dates: VersionDates(adopted: CalendarDate(iso8601: "2021-11-22"))
    )
    // 22 November is 91 days after 23 August.
    #expect(try Self.sentence(record, at: 91 * 24) == "Adopted on 22 November as A/RES/76/7.")
    #expect(
      try Self.sentence(record, at: 200 * 24) == "Adopted on 22 November 2021 as A/RES/76/7."
    )
  }
}
