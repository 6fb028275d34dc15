public import DraftText
public import Negotiation

/// Makes a party known to a negotiation, and follows it.
public struct DefineParty: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// Makes a party known.
  ///
  /// - Parameters:
  ///   - name: its name.
  ///   - kind: what kind of party it is.
  ///   - aliases: other names.
  ///   - members: of a group, as they are typed.
  ///   - since: the day from which these are members.
  ///   - negotiation: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: that a party has the name already, or that a member is unknown.
  public func define(
    _ name: String,
    kind: PartyDefinition.Kind,
    aliases: [String],
    members: [String],
    since: CalendarDate?,
    in negotiation: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: negotiation) { ledger throws(Problem) in
      let directory = registry.directory(for: ledger)
      let known = ledger.state.parties.all.first { PartyName($0.name) == PartyName(name) }
      if let known {
        throw Problem(
          "\(known.name) is known to \(negotiation) already",
          hint: "“zerodraft parties change” changes what is known of it."
        )
      }
      try requireFree([name] + aliases, for: name, in: directory)
      let definition = PartyDefinition(
        name: name,
        kind: kind,
        aliases: aliases,
        members: try parties(members, in: directory),
        since: since
      )
      return [Recording(.parties(.defined(definition)))]
    }
  }

  /// Changes what is known of a party of a negotiation.
  ///
  /// - Parameters:
  ///   - typed: the party.
  ///   - aliases: further names.
  ///   - joining: who joins the group, as they are typed.
  ///   - leaving: who leaves it.
  ///   - since: the day on which they do; nothing puts right who has always been a member.
  ///   - negotiation: the negotiation.
  /// - Returns: what was recorded.
  /// - Throws: that the party is not the negotiation's own, or that nothing would change.
  public func change(
    _ typed: String,
    aliases: [String],
    joining: [String],
    leaving: [String],
    since: CalendarDate?,
    in negotiation: String
  ) throws(Problem) -> Acknowledgement {
    try registry.record(in: negotiation) { ledger throws(Problem) in
      let directory = registry.directory(for: ledger)
      let name = try directory.party(named: typed).name
      guard var definition = ledger.state.parties[name] else {
        throw Problem(
          "\(name) stands in the list of parties, not in the record of \(negotiation)",
          hint: "To change it, copy the list, edit it and name your copy with --parties."
        )
      }
      try requireFree(aliases, for: name, in: directory)
      definition.aliases += aliases.filter { alias in
        !([name] + definition.aliases).contains { PartyName($0) == PartyName(alias) }
      }
      for party in try parties(leaving, in: directory) {
        guard let index = definition.members.firstIndex(of: party) else {
          throw Problem("\(party.name) is no member of \(name)")
        }
        definition.members.remove(at: index)
      }
      for party in try parties(joining, in: directory) {
        guard !definition.members.contains(party) else {
          throw Problem("\(party.name) is a member of \(name) already")
        }
        definition.members.append(party)
      }
      if !joining.isEmpty || !leaving.isEmpty { definition.since = since }
      guard definition != ledger.state.parties[name] else {
        throw Problem(
          "Nothing would change of \(name)",
          hint: "Name another name with --alias, or who comes or goes with --join and --leave."
        )
      }
      return [Recording(.parties(.defined(definition)))]
    }
  }

  /// Refuses names that other parties have.
  private func requireFree(
    _ names: [String],
    for name: String,
    in directory: PartyDirectory
  ) throws(Problem) {
    for word in names {
      for holder in directory.holders(of: word) where holder.name != name {
        throw Problem(
          "“\(word)” is \(holder.name) already",
          hint: "Give the party a name that is nobody else's."
        )
      }
    }
  }

  private func parties(
    _ typed: [String],
    in directory: PartyDirectory
  ) throws(Problem) -> [PartyID] {
    try typed.map { typed throws(Problem) in try directory.party(named: typed) }
  }
}
