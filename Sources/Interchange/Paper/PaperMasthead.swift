/// The head of an official document: two bands, with a rule below each of them.
///
/// ```
/// United Nations                                     A/76/L.11
/// ────────────────────────────────────────────────────────────
/// General Assembly                             Distr.: Limited
///                                             15 November 2021
/// ────────────────────────────────────────────────────────────
/// ```
///
/// The place of the emblem, before the name of the organ, is left free: whoever may print it puts
/// it there.
public struct PaperMasthead: Hashable, Sendable {
  /// The name of the organization.
  public var name: String
  /// The symbol of the document.
  public var symbol: String
  /// The name of the organ.
  public var organ: String
  /// The lines beside the organ.
  public var facts: [String]

  /// Makes a masthead.
  public init(name: String, symbol: String, organ: String, facts: [String]) {
    self.name = name
    self.symbol = symbol
    self.organ = organ
    self.facts = facts
  }
}
