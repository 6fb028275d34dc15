import DraftText
import Negotiation
import Testing

@testable import Secretariat

struct ViewerNameTests {
  /// Group X has Subgroup Y from March 2021 on, which has Delegation A; S is a stakeholder.
  private static func viewer(_ typed: String, on day: Int) throws -> Viewer {
    var ledger = Ledger(negotiation: "exercise")
    let now = Instant(seconds: 1_609_459_200)
    let definitions = [
      PartyDefinition(name: "Delegation A", kind: .delegation),
      PartyDefinition(name: "Organization S", kind: .stakeholder),
      PartyDefinition(name: "Subgroup Y", kind: .group, members: [PartyID("Delegation A")]),
      PartyDefinition(
        name: "Group X",
        kind: .group,
        members: [PartyID("Subgroup Y"), PartyID("Organization S")],
        since: CalendarDate(iso8601: "2021-03-01")
      ),
    ]
    let events = [.opened(Opening(title: "A"))] + definitions.map { Event.parties(.defined($0)) }
    for event in events {
      try ledger.append(ledger.entry(saying: event, at: now, by: "a", after: nil))
    }
    let directory = PartyDirectory(for: ledger)
    // Days from the first of February, at 3 in the morning UTC: in New York it is the day before.
    let moment = Instant(seconds: 1_612_148_400 + day * 86_400)
    return try ViewerName(typed).viewer(of: ledger, by: directory, at: moment)
  }

  private static let subgroup = PartyID("Subgroup Y")
  private static let both: Set<PartyID> = [subgroup, PartyID("Group X")]

  private static let viewers: [(String, Int, Viewer)] = [
    ("public", 0, .everybody), ("PUBLIC", 0, .everybody),
    ("delegation a", 40, .party(PartyID("Delegation A"), groups: both)),
    // The group is joined on the day of the place where the negotiation is held.
    ("Delegation A", 28, .party(PartyID("Delegation A"), groups: [subgroup])),
    ("Delegation A", 29, .party(PartyID("Delegation A"), groups: both)),
    ("Group X", 40, .party(PartyID("Group X"), groups: [])),
    ("Organization S", 0, .guest(PartyID("Organization S"), groups: [])),
    ("Organization S", 40, .guest(PartyID("Organization S"), groups: [PartyID("Group X")])),
  ]

  @Test(arguments: viewers)
  func `finds who is meant, with their groups of the day`(
    typed: String,
    day: Int,
    viewer: Viewer
  ) throws {
    #expect(try Self.viewer(typed, on: day) == viewer)
  }

  @Test func `refuses a name that nobody has`() {
    #expect(throws: Problem.self) { try Self.viewer("Delegation Z", on: 0) }
    #expect(throws: Problem.self) { try Self.viewer("", on: 0) }
  }
}
