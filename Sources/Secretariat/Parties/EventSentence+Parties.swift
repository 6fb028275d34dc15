import DraftText
import Negotiation

extension EventSentence {
  /// What happened to the parties.
  static func sentence(_ event: PartiesEvent, in ledger: Ledger) -> String {
    switch event {
    case .defined(let definition):
      "\(definition.kind.rawValue) \(definition.name)"
        + (definition.members.isEmpty ? "" : ": \(names(definition.members))")
    }
  }
}
