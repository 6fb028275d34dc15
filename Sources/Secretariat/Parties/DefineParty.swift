public import DraftText
public import Negotiation

/// Makes a party known to a negotiation.
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
  /// - Throws: that another party has the name, or that a member is unknown.
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
      let own = Set(ledger.state.parties.all.map(\.name))
      for word in [name] + aliases {
        if let taken = try? directory.find(word), !own.contains(taken.name) {
          throw Problem(
            "“\(word)” is \(taken.name) already",
            hint: "Give the party a name that is nobody else's."
          )
        }
      }
      let definition = PartyDefinition(
        name: name,
        kind: kind,
        aliases: aliases,
        members: try members.map { typed throws(Problem) in try directory.party(named: typed) },
        since: since
      )
      return [Recording(.parties(.defined(definition)))]
    }
  }
}
