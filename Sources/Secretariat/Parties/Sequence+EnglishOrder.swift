public import DraftText

extension Sequence<PartyID> {
  /// The parties in English alphabetical order, in which documents of the United Nations list them.
  ///
  /// Case, marks and “the” do not count: Côte d’Ivoire comes before Croatia.
  public func inEnglishOrder() -> [PartyID] {
    map { ($0, PartyName($0.name).key) }
      .sorted { ($0.1, $0.0.name) < ($1.1, $1.0.name) }
      .map(\.0)
  }
}
