public import DraftText
public import Negotiation

/// The parties that can be named: States, groups, entities, and those of a negotiation.
///
/// A name is resolved or asked about, never guessed: what two parties are called, or none, is
/// refused with the nearest.
public struct PartyDirectory: Sendable {
  /// All parties: those of the list, then those of the negotiation.
  public let parties: [Party]
  private let places: [String: [Int]]

  /// The directory for a negotiation.
  ///
  /// - Parameters:
  ///   - ledger: the negotiation, whose own parties are added.
  ///   - file: the list; the one that comes with the program if left out.
  public init(for ledger: Ledger, file: PartyFile? = nil) {
    let listed = (file ?? (try? PartyFile.standard()))?.parties ?? []
    let own = ledger.state.parties.all.map(Party.init)
    let replaced = Set(own.map { PartyName($0.name).key })
    parties = listed.filter { !replaced.contains(PartyName($0.name).key) } + own
    var places: [String: [Int]] = [:]
    for (place, party) in parties.enumerated() {
      for name in Set(party.names.map { PartyName($0).key }) {
        places[name, default: []].append(place)
      }
    }
    self.places = places
  }

  /// The party that somebody means.
  ///
  /// - Parameter typed: its name as typed.
  /// - Returns: its official short name.
  /// - Throws: that none or several have this name, with the nearest.
  public func party(named typed: String) throws(Problem) -> PartyID { try find(typed).id }

  /// The party that somebody means, with what is known of it.
  ///
  /// - Throws: that none or several have this name, with the nearest.
  public func find(_ typed: String) throws(Problem) -> Party {
    let wanted = PartyName(typed).key
    let found = places[wanted] ?? []
    if found.count == 1 { return parties[found[0]] }
    if let exact = found.first(where: { PartyName(parties[$0].name).key == wanted }) {
      return parties[exact]
    }
    if found.count > 1 {
      let names = found.map { parties[$0].name }.joined(separator: ", ")
      throw Problem("“\(typed)” may be any of several parties", hint: "Which of them: \(names)?")
    }
    let nearest = NearestNames(of: typed, in: parties.flatMap(\.names).filter { $0.count > 3 })
    throw Problem(
      "There is no party “\(typed)”",
      hint: nearest.question ?? "“zerodraft parties add” makes one known to this negotiation."
    )
  }

  /// The members of a group on a day, by their short names.
  public func members(of group: Party, on day: CalendarDate) -> [String] {
    (group.members ?? []).filter { $0.holds(on: day) }.map(\.party)
  }

  /// The groups that a party belongs to on a day.
  public func groups(of party: Party, on day: CalendarDate) -> [Party] {
    parties.filter { group in
      (group.members ?? []).contains { $0.party == party.name && $0.holds(on: day) }
    }
  }
}

extension Party {
  /// A party of a negotiation, as the list would name it.
  init(_ defined: PartyDefinition) {
    self.init(
      name: defined.name,
      kind: defined.kind == .group
        ? .group : defined.kind == .delegation ? .delegation : .stakeholder,
      aliases: defined.aliases,
      members: defined.members.map { Membership(party: $0.name, since: defined.since) }
    )
  }
}
