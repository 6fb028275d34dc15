import DraftText
import Foundation
import Negotiation
import Secretariat
import Testing

/// The list of parties that comes with the program, held against what its sources count.
struct StandardPartiesTests {
  private static let directory = PartyDirectory(for: Ledger(negotiation: "exercise"))
  private static let regions = [
    "African Group", "Asia-Pacific Group", "Eastern European Group",
    "Group of Latin American and Caribbean Countries", "Western European and Others Group",
  ]

  private static func members(_ group: String, on day: String) throws -> [String] {
    let date = try #require(CalendarDate(iso8601: day))
    return directory.members(of: try directory.find(group), on: date)
  }

  @Test(arguments: [
    // The regional groups and the United States of America are the 193.
    ("African Group", "2024-06-01", 54), ("African Group", "2011-07-13", 53),
    ("Asia-Pacific Group", "2024-06-01", 54), ("Eastern European Group", "2024-06-01", 23),
    ("Group of Latin American and Caribbean Countries", "2024-06-01", 33),
    ("Western European and Others Group", "2024-06-01", 28),
    // Nine since 1981, ten, twelve, fifteen, twenty-five, twenty-seven, and so on.
    ("European Union", "1972-12-31", 6), ("European Union", "1973-01-01", 9),
    ("European Union", "1981-01-01", 10), ("European Union", "1986-01-01", 12),
    ("European Union", "1995-01-01", 15), ("European Union", "2004-05-01", 25),
    ("European Union", "2007-01-01", 27), ("European Union", "2013-07-01", 28),
    ("European Union", "2020-01-31", 28), ("European Union", "2020-02-01", 27),
    // 134 as the Group counts, the State of Palestine among them.
    ("Group of 77 and China", "2024-06-01", 134),
    // 120, and South Sudan as the 121st.
    ("Movement of Non-Aligned Countries", "2024-01-16", 120),
    ("Movement of Non-Aligned Countries", "2024-01-17", 121),
    ("Least developed countries", "2010-12-31", 49),
    ("Least developed countries", "2011-01-01", 48),
    ("Least developed countries", "2012-12-18", 49),
    ("Least developed countries", "2014-01-01", 48),
    ("Least developed countries", "2017-06-04", 47),
    ("Least developed countries", "2020-12-04", 46),
    ("Least developed countries", "2023-12-13", 45),
    ("Least developed countries", "2024-12-13", 44),
    ("Landlocked developing countries", "2024-06-01", 32),
    // 39 with the Cook Islands and Niue.
    ("Small island developing States", "2024-06-01", 37),
    ("Alliance of Small Island States", "2024-06-01", 37),
    // 18 with four that are not Members of the United Nations.
    ("Pacific Islands Forum", "2024-06-01", 14),
    // 15 with Montserrat.
    ("Caribbean Community", "2024-06-01", 14), ("Caribbean Community", "2002-07-01", 13),
    ("Organization of Islamic Cooperation", "2025-06-01", 57),
    ("League of Arab States", "2024-06-01", 22), ("Arab Group", "2024-06-01", 22),
    ("Cooperation Council for the Arab States of the Gulf", "2024-06-01", 6),
    ("Association of Southeast Asian Nations", "2025-10-25", 10),
    ("Association of Southeast Asian Nations", "2025-10-26", 11),
    ("Nordic countries", "2024-06-01", 5), ("Baltic States", "2024-06-01", 3),
    ("Benelux", "2024-06-01", 3), ("CANZ", "2024-06-01", 3), ("MIKTA", "2024-06-01", 5),
    ("JUSCANZ", "2024-06-01", 5),
  ])
  func `counts the members of a group as its source does`(
    group: String,
    day: String,
    count: Int
  ) throws {
    #expect(try Self.members(group, on: day).count == count)
  }

  @Test func `puts every Member State but one into one regional group`() throws {
    let all = try Self.regions.flatMap { try Self.members($0, on: "2024-06-01") }
    let states = Set(Self.directory.parties.filter { $0.kind == .state }.map(\.name))
    #expect(Set(all).count == all.count)
    #expect(states.subtracting(all) == ["United States of America"])
    #expect(Set(all).isSubset(of: states))
  }

  @Test(arguments: [
    ("United Kingdom of Great Britain and Northern Ireland", "2020-01-31", true),
    ("United Kingdom of Great Britain and Northern Ireland", "2020-02-01", false),
    ("Croatia", "2013-06-30", false), ("Croatia", "2013-07-01", true),
  ])
  func `knows who belonged to the European Union on a day`(
    state: String,
    day: String,
    isMember: Bool
  ) throws {
    #expect(try Self.members("EU", on: day).contains(state) == isMember)
    let date = try #require(CalendarDate(iso8601: day))
    let groups = Self.directory.groups(of: try Self.directory.find(state), on: date)
    #expect(groups.contains { $0.name == "European Union" } == isMember)
  }

  @Test func `names who says so of every group with members`() throws {
    for group in Self.directory.parties where group.members != nil {
      #expect(group.asOf != nil, "\(group.name)")
      #expect(group.source?.isEmpty == false, "\(group.name)")
    }
    for group in Self.directory.parties where group.kind == .group {
      #expect(group.members?.isEmpty == false, "\(group.name)")
    }
  }

  @Test func `lists States and members in the English alphabetical order`() throws {
    func spelling(_ name: String) -> String {
      name.folding(
        options: [.diacriticInsensitive, .caseInsensitive],
        locale: Locale(identifier: "en_US_POSIX")
      ).replacing("’", with: "")
    }
    let parties = Self.directory.parties
    let states = parties.filter { $0.kind == .state }.map(\.name)
    #expect(states == states.sorted { spelling($0) < spelling($1) })
    let places = Dictionary(parties.enumerated().map { ($1.name, $0) }) { first, _ in first }
    for group in parties {
      let members = try (group.members ?? []).map { try #require(places[$0.party]) }
      #expect(members == members.sorted(), "\(group.name)")
    }
  }

  @Test func `finds every party by its own name, its formal name and its codes of three`() throws {
    for party in Self.directory.parties {
      for name in [party.name, party.formal].compactMap({ $0 }) {
        #expect(try Self.directory.party(named: name).name == party.name, "\(name)")
        #expect(try Self.directory.party(named: "  The \(name.lowercased())").name == party.name)
      }
    }
  }

  @Test func `asks about every name that two parties have, and about no other`() throws {
    var holders: [String: Set<String>] = [:]
    for party in Self.directory.parties {
      for name in [party.iso2, party.iso3].compactMap({ $0 }) + (party.aliases ?? []) {
        holders[name.lowercased(), default: []].insert(party.name)
      }
    }
    for (name, parties) in holders where parties.count > 1 {
      let problem = try #require(throws: Problem.self) {
        try Self.directory.party(named: name)
      }
      for party in parties { #expect(problem.summary.contains(party), "\(problem)") }
    }
    #expect(
      Set(holders.filter { $0.value.count > 1 }.keys) == ["au", "icc", "nam"]
    )
  }

  @Test func `counts a State that observes among States, and an organization not`() throws {
    for (name, isState) in [
      ("Holy See", true), ("State of Palestine", true), ("France", true), ("ICRC", false),
      ("European Union", false), ("UNODC", false), ("Civil society", false),
    ] {
      #expect(try Self.directory.find(name).isState == isState, "\(name)")
    }
  }
}
