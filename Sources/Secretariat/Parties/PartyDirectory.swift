public import DraftText
public import Negotiation

/// The parties that can be named: States, groups, entities, and those of a negotiation.
public struct PartyDirectory: Sendable {
  /// The directory for a negotiation.
  public init(for ledger: Ledger) {}

  /// The party that somebody means.
  ///
  /// - Parameter typed: its name as typed.
  /// - Returns: its official short name.
  /// - Throws: that none or several have this name, with the nearest.
  public func party(named typed: String) throws(Problem) -> PartyID { PartyID(typed) }
}
