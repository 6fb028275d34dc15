import DraftText
public import Negotiation

/// Lets people in: hands out the record as they may see it, and nothing else.
///
/// Whoever answers a request from a distance has no other way to a record than ``admit(_:to:of:)``,
/// so that nothing can be shown that was not asked about here.
///
/// ```swift
/// let admission = try doorkeeper.admit(visitor, to: .readMeetings, of: "modalities-2021")
/// let meetings = MeetingListing(admission.ledger, at: now)
/// ```
public struct Doorkeeper: Sendable {
  /// The door to the whole record.
  private let registry: Registry
  /// The negotiations with a public face.
  public let open: Set<String>

  /// Guards a record.
  ///
  /// - Parameters:
  ///   - registry: the door to the whole record.
  ///   - open: the negotiations with a public face.
  public init(registry: Registry, open: Set<String> = []) {
    self.registry = registry
    self.open = open
  }

  /// What time it is, for those who are let in.
  public var clock: WallClock { registry.clock }

  /// The negotiations that somebody may see, by their names.
  ///
  /// - Throws: why the record cannot be read.
  public func negotiations(for visitor: Visitor) throws(Problem) -> [Admission] {
    var admissions: [Admission] = []
    for name in try registry.negotiations() {
      if let admission = try find(visitor, .see, name) { admissions.append(admission) }
    }
    return admissions
  }

  /// Lets somebody in.
  ///
  /// - Parameters:
  ///   - visitor: who.
  ///   - action: what for.
  ///   - name: the negotiation.
  /// - Returns: the record as they may see it.
  /// - Throws: ``Refusal/unknown`` both where there is nothing and where it is not for them, so that
  ///   the two cannot be told apart; or why the record cannot be read.
  public func admit(
    _ visitor: Visitor,
    to action: AccessAction,
    of name: String
  ) throws -> Admission {
    guard let admission = try find(visitor, action, name) else { throw Refusal.unknown }
    return admission
  }

  /// Why somebody is not let in.
  public enum Refusal: Error, Hashable, Sendable {
    /// There is no such thing, or none for them.
    case unknown
  }

  private func find(
    _ visitor: Visitor,
    _ action: AccessAction,
    _ name: String
  ) throws(Problem) -> Admission? {
    let grants = grants(of: visitor, for: name)
    // Before the record is asked: whoever has no role in it must not learn that it is there.
    guard !grants.isEmpty, try registry.negotiations().contains(name) else { return nil }
    let whole = try registry.ledger(name)
    let stage = AccessStage(whole.state)
    for grant in grants {
      let sight = AccessTable.sight(of: grant.role, for: action, in: stage)
      guard sight != .nothing else { continue }
      var seen = registry
      seen.viewer = Self.viewer(of: grant, seeing: sight)
      do {
        return Admission(
          registry: seen,
          negotiation: name,
          grant: grant,
          ledger: try seen.ledger(name),
          stamp: RecordStamp(of: whole)
        )
      } catch {
        // Whose party is no longer known has no right any more; anything else is our trouble.
        guard try isUnknown(grant.party, in: name) else { throw error }
      }
    }
    return nil
  }

  /// Whether the negotiation knows no such party, or several.
  private func isUnknown(_ party: PartyID?, in name: String) throws(Problem) -> Bool {
    guard let party else { return false }
    let directory = registry.directory(for: try registry.ledger(name))
    do { _ = try directory.find(party.name) } catch { return true }
    return false
  }

  /// The rights of a visitor in a negotiation, the widest first.
  private func grants(of visitor: Visitor, for name: String) -> [Grant] {
    var grants = visitor.grants.filter { $0.negotiation == name }
    if open.contains(name) { grants.append(Grant(negotiation: name, role: .everybody)) }
    return grants.sorted { Self.rank($0.role) < Self.rank($1.role) }
  }

  private static func rank(_ role: AccessRole) -> Int {
    AccessRole.allCases.firstIndex(of: role) ?? 0
  }

  private static func viewer(of grant: Grant, seeing sight: AccessTable.Sight) -> ViewerName? {
    switch sight {
    case .everything: nil
    case .own: grant.party.map { ViewerName($0.name) } ?? ViewerName("public")
    case .open: grant.party.map { ViewerName($0.name, isGuest: true) } ?? ViewerName("public")
    case .nothing: ViewerName("public")
    }
  }
}

/// The record of a negotiation as somebody who was let in may see it.
public struct Admission: Sendable {
  /// The door to what they may see of it.
  public let registry: Registry
  /// The negotiation.
  public let negotiation: String
  /// As what they were let in.
  public let grant: Grant
  /// What they may see of its entries.
  public let ledger: Ledger
  /// Tells the record as it is now from any other.
  public let stamp: RecordStamp
}

extension Admission {
  /// Whether whoever was let in may do something else there too.
  public func allows(_ action: AccessAction) -> Bool {
    AccessTable.sight(of: grant.role, for: action, in: AccessStage(ledger.state)) != .nothing
  }
}
