public import DraftText
public import Negotiation

/// The parties that can be named: States, groups, entities, and those of a negotiation.
///
/// A name is resolved or asked about, never guessed: what two parties are called, or none, is
/// refused with the nearest. A party's own short name comes before what others are also called:
/// “Congo” is Congo, although people call the Democratic Republic of the Congo so too.
///
/// ```swift
/// let directory = registry.directory(for: ledger)
/// try directory.party(named: "the Ivory Coast").name  // "Côte d’Ivoire"
/// ```
public struct PartyDirectory: Sendable {
  /// All parties: those of the list, then those of the negotiation.
  public let parties: [Party]
  /// Where in the list the parties of a name stand.
  private let places: [String: [Int]]

  /// The directory for a negotiation.
  ///
  /// - Parameters:
  ///   - ledger: the negotiation, whose own parties are added.
  ///   - file: the list; the one that comes with the program if left out.
  public init(for ledger: Ledger, file: PartyFile? = nil) {
    let listed = (file ?? (try? PartyFile.standard()))?.parties ?? []
    let own = ledger.state.parties.all.map { definition in
      Party(definition, members: ledger.state.parties.memberships(of: definition.name))
    }
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
  /// - Parameter typed: its name as typed.
  /// - Returns: the party.
  /// - Throws: that none or several have this name, with the nearest.
  public func find(_ typed: String) throws(Problem) -> Party {
    let found = holders(of: typed)
    if found.count == 1 { return found[0] }
    if let own = found.first(where: { PartyName($0.name) == PartyName(typed) }) { return own }
    if found.count > 1 {
      let names = found.map(\.name).joined(separator: " or ")
      throw Problem("“\(typed)” may be \(names)", hint: "Write its whole name.")
    }
    guard !PartyName(typed).key.isEmpty else {
      throw Problem("“\(typed)” names no party", hint: "“zerodraft parties list” lists them.")
    }
    throw Problem(
      "There is no party “\(typed)”",
      hint: nearest(to: typed).question
        ?? "“zerodraft parties add” makes one known to this negotiation."
    )
  }

  /// The parties that are called so, by whatever name of theirs.
  func holders(of typed: String) -> [Party] {
    let found =
      places[PartyName(typed).key] ?? PartyName.inverted(typed).flatMap { places[$0.key] } ?? []
    return found.map { parties[$0] }
  }

  /// The short names of the parties whose names come nearest.
  private func nearest(to typed: String) -> NearestNames {
    // Codes and other short names are near to everything.
    let names = NearestNames(of: typed, in: parties.flatMap(\.names).filter { $0.count > 3 }).names
    var nearest: [String] = []
    for party in names.flatMap(holders) where !nearest.contains(party.name) {
      nearest.append(party.name)
    }
    return NearestNames(nearest)
  }

  /// The parties with a name that holds some words.
  public func search(_ words: String) -> [Party] {
    let wanted = PartyName(words).key
    return parties.filter { party in party.names.contains { PartyName($0).key.contains(wanted) } }
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
  init(_ defined: PartyDefinition, members: [GroupMembership]) {
    let kind: Kind =
      switch defined.kind {
      case .delegation: .delegation
      case .group: .group
      case .stakeholder: .stakeholder
      }
    self.init(
      name: defined.name,
      kind: kind,
      aliases: defined.aliases.isEmpty ? nil : defined.aliases,
      members: kind != .group
        ? nil
        : members.map { Membership(party: $0.party.name, since: $0.since, until: $0.until) }
    )
  }
}
