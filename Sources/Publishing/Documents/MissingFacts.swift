/// The facts without which a document cannot be printed.
public struct MissingFacts: Error, Hashable, Sendable {
  /// A fact of the layout.
  public enum Fact: String, Hashable, Sendable, CaseIterable {
    /// The symbol, such as `A/76/L.11`.
    case symbol
    /// The organ, such as `General Assembly`.
    case organ
    /// The session, such as `Seventy-sixth session`.
    case session
    /// The number of an agenda item.
    case agendaItem = "agenda item"
    /// Who submitted a draft, or when a resolution was adopted.
    case heading
    /// The title of the resolution.
    case title
  }

  /// The facts that are missing, in the order in which they are printed.
  public var facts: [Fact]

  /// Names missing facts.
  public init(_ facts: [Fact]) {
    self.facts = facts
  }
}

extension MissingFacts: CustomStringConvertible {
  /// The facts in a row, such as `symbol, agenda item`.
  public var description: String { facts.map(\.rawValue).joined(separator: ", ") }
}
