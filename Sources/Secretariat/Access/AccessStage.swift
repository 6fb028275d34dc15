public import Negotiation

/// How far a negotiation has come, as far as that decides who may see what.
public enum AccessStage: String, Hashable, Sendable, CaseIterable {
  /// Opened, and no text was circulated.
  case prepared
  /// A text was circulated.
  case circulated
  /// A text was adopted.
  case adopted

  /// The stage of a record.
  public init(_ state: NegotiationState) {
    let isAdopted =
      state.versions.contains { $0.circulation.kind == .resolution }
      || state.tablings.all.contains { $0.adoption != nil }
    self = isAdopted ? .adopted : state.versions.isEmpty ? .prepared : .circulated
  }
}
