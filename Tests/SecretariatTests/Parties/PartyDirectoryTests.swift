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
    ("Türkiye", "Türkiye"), ("TURKIYE", "Türkiye"), ("G77", "Group of 77 and China"),
    ("g 77", "Group of 77 and China"), ("Holy See", "Holy See"), ("the Holy See", "Holy See"),
    ("ICRC", "International Committee of the Red Cross"),
    ("OIC", "Organization of Islamic Cooperation"), ("U.S.", "United States of America"),
    ("the United States", "United States of America"), ("Côte d’Ivoire", "Côte d’Ivoire"),
    ("Cote d Ivoire", "Côte d’Ivoire"), ("Korea, Republic of", "Republic of Korea"),
    ("Iran, Islamic Republic of", "Iran (Islamic Republic of)"),
    ("Iran", "Iran (Islamic Republic of)"),
    ("St. Lucia", "Saint Lucia"), ("St Kitts & Nevis", "Saint Kitts and Nevis"),
    ("Trinidad & Tobago", "Trinidad and Tobago"), ("Macedonia", "North Macedonia"),
    ("Cape Verde", "Cabo Verde"), ("Burma", "Myanmar"),
    ("Laos", "Lao People’s Democratic Republic"),
    ("SIDS", "Small island developing States"),
    ("GRULAC", "Group of Latin American and Caribbean Countries"),
    ("Non-Aligned Movement", "Movement of Non-Aligned Countries"),
    ("PGA", "Office of the President of the General Assembly"),
    ("GCC", "Cooperation Council for the Arab States of the Gulf"),
    ("European union", "European Union"),
  ])
  func `finds a party by the names that people type`(typed: String, name: String) throws {
    #expect(try Self.directory.party(named: typed).name == name)
  }

  @Test(
    arguments: [
      ("Untied States", "United States"), ("Korea", "Republic of Korea"),
      ("Germny", "Germany"), ("Delegation A", nil), ("", nil), ("…", nil), ("the", nil),
      ("Turkye", "Türkiye"), ("Ivory Cost", "Côte d’Ivoire"), ("Holy Sea", "Holy See"),
      ("Unted Kingdom", "United Kingdom of Great Britain and Northern Ireland"),
      ("South Koreea", "Republic of Korea"), (String(repeating: "a", count: 10_000), nil),
    ] as [(String, String?)]
  )
  func `asks about a name instead of guessing`(typed: String, nearest: String?) throws {
    let problem = try #require(throws: Problem.self) { try Self.directory.party(named: typed) }
    if let nearest { #expect(problem.hint?.contains(nearest) == true, "\(problem)") }
  }

  @Test(arguments: [
    ("AU", ["Australia", "African Union"]),
    ("NAM", ["Namibia", "Movement of Non-Aligned Countries"]),
    ("ICC", ["International Criminal Court", "International Chamber of Commerce"]),
  ])
  func `asks which of several parties is meant`(typed: String, names: [String]) throws {
    let problem = try #require(throws: Problem.self) { try Self.directory.party(named: typed) }
    for name in names { #expect(problem.summary.contains(name), "\(problem)") }
    #expect(problem.hint?.isEmpty == false)
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
