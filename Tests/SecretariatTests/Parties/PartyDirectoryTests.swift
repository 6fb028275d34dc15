import DraftText
import Negotiation
import Secretariat
import Testing

struct PartyDirectoryTests {
  static let directory = PartyDirectory(for: Ledger(negotiation: "exercise"))

  @Test func `counts as many as there are`() throws {
    let parties = try PartyFile.standard().parties
    #expect(parties.count { $0.kind == .state } == 193)
    for (keyPath, length) in [(\Party.iso2, 2), (\Party.iso3, 3)]
      as [(KeyPath<Party, String?>, Int)]
    {
      let codes = parties.compactMap { $0[keyPath: keyPath] }
      #expect(codes.count == 195)
      #expect(Set(codes).count == codes.count)
      #expect(codes.allSatisfy { $0.count == length })
    }
  }

  @Test(arguments: [
    ("European Union", "2019-06-01", 28), ("European Union", "2021-06-01", 27),
    ("African Group", "2021-06-01", 54), ("Group of 77 and China", "2024-06-01", 134),
    ("Least developed countries", "2025-01-01", 44),
    ("Least developed countries", "2024-01-01", 45),
    ("Least developed countries", "2020-01-01", 47), ("Caribbean Community", "2021-06-01", 14),
    ("Arab Group", "2024-06-01", 22), ("Landlocked developing countries", "2024-06-01", 32),
    ("Group of Latin American and Caribbean Countries", "2024-06-01", 33),
    ("Alliance of Small Island States", "2024-06-01", 37), ("JUSCANZ", "2024-06-01", 5),
  ])
  func `knows the members of a group on a day`(group: String, day: String, count: Int) throws {
    let party = try Self.directory.find(group)
    let date = try #require(CalendarDate(iso8601: day))
    #expect(Self.directory.members(of: party, on: date).count == count)
  }

  @Test(arguments: [
    ("US", "United States of America"), ("usa", "United States of America"),
    ("UK", "United Kingdom of Great Britain and Northern Ireland"), ("Turkey", "Türkiye"),
    ("turkiye", "Türkiye"), ("the Netherlands", "Netherlands (Kingdom of the)"),
    ("Czech Republic", "Czechia"), ("Ivory Coast", "Côte d’Ivoire"),
    ("cote d'ivoire", "Côte d’Ivoire"), ("Russia", "Russian Federation"),
    ("South Korea", "Republic of Korea"), ("Republic of Korea", "Republic of Korea"),
    ("DPRK", "Democratic People’s Republic of Korea"), ("G-77", "Group of 77 and China"),
    ("G77 and China", "Group of 77 and China"), ("EU", "European Union"),
    ("Swaziland", "Eswatini"), ("Congo", "Congo"), ("DRC", "Democratic Republic of the Congo"),
    ("Guinea", "Guinea"), ("French Republic", "France"), ("KNA", "Saint Kitts and Nevis"),
    ("Vatican", "Holy See"), ("UNODC", "United Nations Office on Drugs and Crime"),
    ("LDCs", "Least developed countries"), ("Viet Nam", "Viet Nam"), ("Vietnam", "Viet Nam"),
  ])
  func `finds a party by the names that people type`(typed: String, name: String) throws {
    #expect(try Self.directory.party(named: typed).name == name)
  }

  @Test(
    arguments: [
      ("Untied States", "United States"), ("Korea", "Republic of Korea"),
      ("Germny", "Germany"), ("Delegation A", nil), ("", nil),
    ] as [(String, String?)]
  )
  func `asks about a name instead of guessing`(typed: String, nearest: String?) throws {
    let problem = try #require(throws: Problem.self) { try Self.directory.party(named: typed) }
    if let nearest { #expect(problem.hint?.contains(nearest) == true, "\(problem)") }
  }

  @Test func `knows the parties of a negotiation`() throws {
    var ledger = Ledger(negotiation: "exercise")
    let events: [Event] = [
      .opened(Opening(title: "A declaration")),
      .parties(.defined(PartyDefinition(name: "Delegation A", kind: .delegation))),
      .parties(
        .defined(
          PartyDefinition(
            name: "Group X",
            kind: .group,
            aliases: ["GX"],
            members: [PartyID("Delegation A")]
          )
        )
      ),
    ]
    for event in events {
      let now = Instant(seconds: 0)
      try ledger.append(ledger.entry(saying: event, at: now, by: "test", after: nil))
    }
    let directory = PartyDirectory(for: ledger)
    #expect(try directory.party(named: "gx").name == "Group X")
    let day = try #require(CalendarDate(iso8601: "2021-06-01"))
    #expect(try directory.members(of: directory.find("Group X"), on: day) == ["Delegation A"])
    #expect(
      try directory.groups(of: directory.find("Delegation A"), on: day).map(\.name) == ["Group X"]
    )
  }

  @Test func `refuses groups that are members of each other`() throws {
    var ledger = Ledger(negotiation: "exercise")
    func define(_ name: String, _ members: [String]) throws {
      let definition = PartyDefinition(name: name, kind: .group, members: members.map(PartyID.init))
      try ledger.append(
        ledger.entry(
          saying: .parties(.defined(definition)),
          at: Instant(seconds: 0),
          by: "test",
          after: nil
        )
      )
    }
    try ledger.append(
      ledger.entry(
        saying: .opened(Opening(title: "A")),
        at: Instant(seconds: 0),
        by: "test",
        after: nil
      )
    )
    try define("A", [])
    try define("B", ["A"])
    try define("C", ["B"])
    let refusal = #expect(throws: Refusal.self) { try define("A", ["C"]) }
    #expect(
      refusal == .parties(.circle(["B", "C", "A"]))
        || refusal == .parties(.circle(["C", "B", "A"]))
    )
    try define("C", [])
    try define("A", ["C"])
  }
}
