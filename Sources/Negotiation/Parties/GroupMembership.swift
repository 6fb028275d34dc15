public import DraftText

/// That a party belongs to a group of a negotiation, and when.
public struct GroupMembership: Hashable, Sendable {
  /// Who.
  public var party: PartyID
  /// The first day; nothing where it has always belonged.
  public var since: CalendarDate?
  /// The first day on which it no longer belongs.
  public var until: CalendarDate?

  /// Makes a membership.
  public init(party: PartyID, since: CalendarDate? = nil, until: CalendarDate? = nil) {
    self.party = party
    self.since = since
    self.until = until
  }

  /// Whether the party belongs to the group on a day.
  public func holds(on day: CalendarDate) -> Bool {
    (since.map { $0 <= day } ?? true) && (until.map { day < $0 } ?? true)
  }
}

extension [GroupMembership] {
  /// The memberships once a group has other members from a day on.
  ///
  /// Who is no member any more leaves on that day, who is new joins on it; what was before stays.
  /// Without a day the members are put right as if they had always been these.
  func followed(by members: [PartyID], since day: CalendarDate?) -> Self {
    guard let day else { return members.map { GroupMembership(party: $0) } }
    // What was to begin on the day or later gives way to what now begins on it.
    var all = filter { $0.since.map { $0 < day } ?? true }
    for index in all.indices where all[index].until.map({ day < $0 }) ?? true {
      all[index].until = members.contains(all[index].party) ? nil : day
    }
    for member in members where !all.contains(where: { $0.party == member && $0.until == nil }) {
      // Who left on this very day has not left.
      let left = all.lastIndex { $0.party == member && $0.until == day }
      if let left {
        all[left].until = nil
      } else {
        all.append(GroupMembership(party: member, since: day))
      }
    }
    return all
  }
}
