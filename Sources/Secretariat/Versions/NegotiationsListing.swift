import Negotiation

/// The negotiations of a record, as a table.
public struct NegotiationsListing: Codable, Hashable, Sendable {
  /// One negotiation.
  public struct Line: Codable, Hashable, Sendable {
    /// The name that commands call it by.
    public var name: String
    /// The title of the text.
    public var title: String
    /// How many versions were circulated.
    public var versions: Int
    /// The name of the latest.
    public var latest: String?
    /// How many entries its record has.
    public var entries: Int
  }

  /// The negotiations, by their names.
  public var negotiations: [Line]

  /// Lists the negotiations of a record.
  ///
  /// - Throws: why the record cannot be read.
  public init(_ registry: Registry) throws(Problem) {
    negotiations = []
    for name in try registry.negotiations() {
      let ledger = try registry.ledger(name)
      negotiations.append(
        Line(
          name: name,
          title: ledger.state.opening?.title ?? "",
          versions: ledger.state.versions.count,
          latest: ledger.state.versions.last?.label,
          entries: ledger.entries.count
        )
      )
    }
  }
}
