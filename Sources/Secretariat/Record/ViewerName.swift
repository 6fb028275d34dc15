import DraftText
public import Negotiation

/// For whom a record is read, as people name them: a party, or the public.
///
/// ```swift
/// var registry = Registry(path: "zerodraft.sqlite", recorder: "co-facilitators")
/// registry.viewer = ViewerName("Delegation A")
/// ```
public struct ViewerName: Hashable, Sendable {
  /// As it was typed.
  public let typed: String
  /// Whether what delegations may see of each other's is kept from it, whatever party it is.
  public let isGuest: Bool

  /// Takes a name; `public` and `delegations` are nobody's.
  ///
  /// - Parameters:
  ///   - typed: the name of a party.
  ///   - isGuest: whether it is let in as an observer: it sees what the public sees, and its own.
  public init(_ typed: String, isGuest: Bool = false) {
    self.typed = typed
    self.isGuest = isGuest
  }

  /// Who is meant.
  ///
  /// - Parameters:
  ///   - ledger: the negotiation.
  ///   - directory: its parties.
  ///   - now: the time; the party is taken to belong to the groups that it belongs to on this day
  ///     where the negotiation is held, through other groups too.
  /// - Returns: the party with its groups, or the public.
  /// - Throws: that none or several have this name, with the nearest.
  public func viewer(
    of ledger: Ledger,
    by directory: PartyDirectory,
    at now: Instant
  ) throws(Problem) -> Viewer {
    if typed.lowercased() == "public" { return .everybody }
    // What every delegation may see, whoever it is.
    if typed.lowercased() == "delegations" { return .party(PartyID("delegations"), groups: []) }
    let party = try directory.find(typed)
    let zone = ledger.state.opening?.timeZone ?? "UTC"
    let day = try TimePrinter(zone: zone).date(now)
    var groups: Set<PartyID> = []
    var rest = [party]
    while let day, let member = rest.popLast() {
      for group in directory.groups(of: member, on: day) where groups.insert(group.id).inserted {
        rest.append(group)
      }
    }
    groups.remove(party.id)
    if isGuest { return .guest(party.id, groups: groups) }
    switch party.kind {
    case .state, .observer, .group, .delegation: return .party(party.id, groups: groups)
    case .entity, .stakeholder: return .guest(party.id, groups: groups)
    }
  }
}
