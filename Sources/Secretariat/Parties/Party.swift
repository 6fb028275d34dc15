public import DraftText

/// Somebody who takes part in negotiations: a State, a group, an entity.
public struct Party: Hashable, Codable, Sendable {
  /// What kind of party it is.
  public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    /// A Member State of the United Nations.
    case state
    /// A State or organization with a standing invitation to observe.
    case observer
    /// States that speak as one.
    case group
    /// A part of the United Nations, or an agency.
    case entity
    /// Those who are heard without being delegations.
    case stakeholder
    /// A delegation of an exercise.
    case delegation
  }

  /// That a party belongs to a group, and when.
  public struct Membership: Hashable, Codable, Sendable {
    /// The short name of the party.
    public var party: String
    /// The first day; nothing where it has belonged since before the list.
    public var since: CalendarDate?
    /// The first day on which it no longer belongs.
    public var until: CalendarDate?

    /// Makes a membership.
    public init(party: String, since: CalendarDate? = nil, until: CalendarDate? = nil) {
      self.party = party
      self.since = since
      self.until = until
    }

    /// Whether the party belongs to the group on a day.
    public func holds(on day: CalendarDate) -> Bool {
      (since.map { $0 <= day } ?? true) && (until.map { day < $0 } ?? true)
    }
  }

  /// The short name, as the United Nations prints it.
  public var name: String
  /// What kind of party it is.
  public var kind: Kind
  /// The formal name, where it is another.
  public var formal: String?
  /// The code of two letters (ISO 3166-1).
  public var iso2: String?
  /// The code of three letters (ISO 3166-1).
  public var iso3: String?
  /// Other names that people use.
  public var aliases: [String]?
  /// For a group, the day as of which its members are listed.
  public var asOf: CalendarDate?
  /// For a group, who says so: the authority on its members.
  public var source: String?
  /// What has to be known about it, such as what is doubtful, or who belongs and is not listed.
  public var note: String?
  /// For a group, its members.
  public var members: [Membership]?

  /// Makes a party.
  public init(
    name: String,
    kind: Kind,
    formal: String? = nil,
    iso2: String? = nil,
    iso3: String? = nil,
    aliases: [String]? = nil,
    asOf: CalendarDate? = nil,
    source: String? = nil,
    note: String? = nil,
    members: [Membership]? = nil
  ) {
    self.name = name
    self.kind = kind
    self.formal = formal
    self.iso2 = iso2
    self.iso3 = iso3
    self.aliases = aliases
    self.asOf = asOf
    self.source = source
    self.note = note
    self.members = members
  }

  /// Whether it is a State: a Member State or one that observes, or a delegation of an exercise.
  public var isState: Bool {
    switch kind {
    case .state, .delegation: true
    case .observer: iso2 != nil
    case .group, .entity, .stakeholder: false
    }
  }

  /// The identity under which the record names the party.
  public var id: PartyID { PartyID(name) }

  /// Everything the party is called.
  var names: [String] { [name, formal, iso2, iso3].compactMap { $0 } + (aliases ?? []) }
}
