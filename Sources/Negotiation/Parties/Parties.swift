import DraftText

/// The parties of a negotiation that no list names, as the record now knows them.
public struct Parties: Hashable, Sendable {
  /// The parties as they were defined last, in the order in which they were defined first.
  public private(set) var all: [PartyDefinition] = []

  /// Who belonged to which group when, by the name of the group.
  private var members: [String: [GroupMembership]] = [:]

  /// The party of a name.
  public subscript(name: String) -> PartyDefinition? { all.first { $0.name == name } }

  /// Who belongs to a group and who did, in the order in which they joined.
  public func memberships(of group: String) -> [GroupMembership] { members[group] ?? [] }

  mutating func apply(
    _ event: PartiesEvent,
    of entry: Entry,
    in state: NegotiationState
  ) throws(Refusal) {
    switch event {
    case .defined(let definition):
      let name = definition.name
      if let index = all.firstIndex(where: { $0.name == name }) {
        all[index] = definition
        members[name] = memberships(of: name)
          .followed(by: definition.members, since: definition.since)
      } else {
        all.append(definition)
        members[name] = definition.members.map { member in
          GroupMembership(party: member, since: definition.since)
        }
      }
    }
  }

  func check(
    _ event: PartiesEvent,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {
    switch event {
    case .defined(let definition):
      let name = definition.name
      guard !name.isBlank else { throw .blank("name of the party") }
      guard definition.aliases.allSatisfy({ !$0.isBlank }) else { throw .blank("other name") }
      guard definition.members.isEmpty || definition.kind == .group else {
        throw .parties(.membersOfNoGroup(name))
      }
      guard !definition.members.contains(where: { $0.name == name }) else {
        throw .parties(.memberOfItself(name))
      }
      var seen: Set<PartyID> = []
      for member in definition.members where !seen.insert(member).inserted {
        throw .parties(.memberTwice(member, of: name))
      }
      var members = Dictionary(
        all.map { ($0.name, $0.members.map(\.name)) },
        uniquingKeysWith: { _, last in last }
      )
      members[definition.name] = definition.members.map(\.name)
      if let circle = MembershipCircle(in: members, from: [definition.name]) {
        throw .parties(.circle(circle.groups))
      }
    }
  }
}
