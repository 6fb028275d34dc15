import DraftText
import Negotiation

extension EventSentence {
  /// What happened to the parties.
  static func sentence(_ event: PartiesEvent, in ledger: Ledger) -> String {
    switch event {
    case .defined(let definition):
      "\(definition.kind.rawValue) \(definition.name)"
        + (definition.aliases.isEmpty
          ? "" : " (also \(definition.aliases.joined(separator: ", ")))")
        + (definition.members.isEmpty ? "" : ": \(names(definition.members))")
        + (definition.since.map { ", since \($0.printed)" } ?? "")
    }
  }
}
