public import DraftText

/// What happens to the parties of a negotiation that no list names.
public enum PartiesEvent: Hashable, Codable, Sendable {
  /// A party is known by a name from now on.
  ///
  /// A later definition of the name takes its place. If it says since when its members are members,
  /// those who were members before leave or stay on that day; if not, it puts the members right.
  case defined(PartyDefinition)
}

/// A party that takes part in this negotiation and stands in no list.
public struct PartyDefinition: Hashable, Codable, Sendable {
  /// What kind of party it is.
  public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    /// A delegation, such as one of an exercise.
    case delegation
    /// Delegations that speak as one.
    case group
    /// An organization, or somebody else who is heard.
    case stakeholder
  }

  /// The name, as the record uses it.
  public var name: String
  /// What kind of party it is.
  public var kind: Kind
  /// Other names that people use.
  public var aliases: [String]
  /// The members of a group.
  public var members: [PartyID]
  /// The day from which the members are members; nothing where they always were.
  public var since: CalendarDate?

  /// Defines a party.
  public init(
    name: String,
    kind: Kind,
    aliases: [String] = [],
    members: [PartyID] = [],
    since: CalendarDate? = nil
  ) {
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.members = members
    self.since = since
  }
}
