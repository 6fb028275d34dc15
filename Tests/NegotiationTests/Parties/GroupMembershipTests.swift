import DraftText
import Negotiation
import Testing
import ZerodraftTestSupport

struct GroupMembershipTests {
  private static let names = ["Delegation A", "Delegation B", "Delegation C", "Delegation D"]

  private static func day(_ number: Int) throws -> CalendarDate {
    try #require(CalendarDate(iso8601: "2021-05-\(number < 10 ? "0" : "")\(number)"))
  }

  private static func definition(_ members: [String], since: Int?) throws -> Event {
    .parties(
      .defined(
        PartyDefinition(
          name: "Group X",
          kind: .group,
          members: members.map { PartyID($0) },
          since: try since.map(day)
        )
      )
    )
  }

  private static func members(_ chronicle: Chronicle, on number: Int) throws -> Set<String> {
    let day = try day(number)
    let all = chronicle.state.parties.memberships(of: "Group X")
    return Set(all.filter { $0.holds(on: day) }.map(\.party.name))
  }

  @Test(
    arguments: [
      ([(["A", "B"], nil)], 1, "AB"), ([(["A"], 10)], 9, ""), ([(["A"], 10)], 10, "A"),
      ([(["A"], nil), (["A", "B"], 10)], 9, "A"), ([(["A"], nil), (["A", "B"], 10)], 10, "AB"),
      ([(["A", "B"], nil), (["B"], 10)], 9, "AB"), ([(["A", "B"], nil), (["B"], 10)], 10, "B"),
      ([(["A"], 5), ([], 10), (["A"], 20)], 15, ""),
      ([(["A"], 5), ([], 10), (["A"], 20)], 20, "A"),
      ([(["A"], 5), ([], 10), (["A"], 10)], 10, "A"), ([(["A"], 20), (["B"], 10)], 25, "B"),
      ([(["A"], 20), (["B"], nil)], 1, "B"),
    ] as [([([String], Int?)], Int, String)]
  )
  func `says who belongs to a group on a day`(
    definitions: [([String], Int?)],
    day: Int,
    members: String
  ) throws {
    var chronicle = try Chronicle()
    for (names, since) in definitions {
      try chronicle.record(Self.definition(names.map { "Delegation \($0)" }, since: since))
    }
    #expect(try Self.members(chronicle, on: day) == Set(members.map { "Delegation \($0)" }))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `changes nothing before the day and everything from it on`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var chronicle = try Chronicle()
    try chronicle.record(Self.definition(["Delegation A"], since: nil))
    for _ in 0..<6 {
      let before = try (1...28).map { try Self.members(chronicle, on: $0) }
      let since = Int.random(in: 1...28, using: &generator)
      let members = Self.names.filter { _ in Bool.random(using: &generator) }
      try chronicle.record(Self.definition(members, since: since))
      for day in 1...28 {
        let expected = day < since ? before[day - 1] : Set(members)
        #expect(try Self.members(chronicle, on: day) == expected, "seed \(seed), day \(day)")
      }
    }
  }

  @Test func `forgets a change that is undone`() throws {
    var chronicle = try Chronicle()
    try chronicle.record(Self.definition(["Delegation A"], since: nil))
    let entry = try chronicle.record(Self.definition(["Delegation B"], since: 10))
    try chronicle.record(.reversed(Reversal(entry: entry)))
    #expect(try Self.members(chronicle, on: 20) == ["Delegation A"])
  }

  @Test(
    arguments: [
      (
        PartyDefinition(
          name: "Delegation A",
          kind: .delegation,
          members: [PartyID("Delegation B")]
        ),
        PartiesRefusal.membersOfNoGroup("Delegation A")
      ),
      (
        PartyDefinition(name: "Group X", kind: .group, members: [PartyID("Group X")]),
        .memberOfItself("Group X")
      ),
      (
        PartyDefinition(
          name: "Group X",
          kind: .group,
          members: [PartyID("Delegation A"), PartyID("Delegation A")]
        ),
        .memberTwice(PartyID("Delegation A"), of: "Group X")
      ),
    ]
  )
  func `refuses members that cannot be`(
    definition: PartyDefinition,
    refusal: PartiesRefusal
  ) throws {
    var chronicle = try Chronicle()
    #expect(throws: Refusal.parties(refusal)) {
      try chronicle.record(.parties(.defined(definition)))
    }
  }

  @Test func `refuses another name that is blank`() throws {
    var chronicle = try Chronicle()
    let definition = PartyDefinition(name: "Delegation A", kind: .delegation, aliases: [" "])
    #expect(throws: Refusal.blank("other name")) {
      try chronicle.record(.parties(.defined(definition)))
    }
  }
}
