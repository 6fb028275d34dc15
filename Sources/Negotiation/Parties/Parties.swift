import DraftText

/// The parties of a negotiation that no list names, as the record now knows them.
public struct Parties: Hashable, Sendable {
  /// The parties, in the order in which they were defined first.
  public private(set) var all: [PartyDefinition] = []

  mutating func apply(
    _ event: PartiesEvent,
    of entry: Entry,
    in state: NegotiationState
  ) throws(Refusal) {
    switch event {
    case .defined(let definition):
      if let index = all.firstIndex(where: { $0.name == definition.name }) {
        all[index] = definition
      } else {
        all.append(definition)
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
      guard !definition.name.isBlank else { throw .blank("name of the party") }
      guard definition.members.isEmpty || definition.kind == .group else {
        throw .parties(.membersOfNoGroup(definition.name))
      }
      guard !definition.members.contains(where: { $0.name == definition.name }) else {
        throw .parties(.memberOfItself(definition.name))
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
