public import Negotiation

extension EventSentence {
  /// What happened to decisions.
  static func sentence(_ event: DecisionEvent) -> String {
    switch event {
    case .made(let decision):
      names(decision.amendments) + ": " + decision.outcome.rawValue
        + (decision.note.map { " (\($0))" } ?? "")
    case .takenBack(let change):
      "decision on \(names(change.amendments)) taken back"
        + (change.reason.map { ": \($0)" } ?? "")
    }
  }

  /// Amendments as people point at them: `#28.1, #30`.
  static func names(_ amendments: [Amendment.Pointer]) -> String {
    amendments.map(\.name).joined(separator: ", ")
  }
}

extension Amendment.Pointer {
  /// How people point at it: `#28`, `#28.1`.
  public var name: String { "#\(proposal)" + (place.map { ".\($0)" } ?? "") }
}
