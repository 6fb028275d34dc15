import DraftText
import Negotiation

extension EventSentence {
  /// What happened under the silence procedure.
  static func sentence(_ event: SilenceEvent, in ledger: Ledger) -> String {
    switch event {
    case .placed(let placement):
      "\(label(placement.version, in: ledger)) placed under silence until "
        + time(placement.until, in: ledger)
    case .extended(let step):
      "silence #\(step.round) extended to \(time(step.until, in: ledger))"
    case .objected(let objection): sentence(objection, in: ledger)
    }
  }

  private static func sentence(_ objection: SilenceObjection, in ledger: Ledger) -> String {
    let who =
      objection.parties.isEmpty
      ? "objection" : "objection by " + objection.parties.map(\.name).joined(separator: ", ")
    let on = references(objection.passages)
    let about = on.isEmpty ? "the whole text" : on
    return "\(who) to silence #\(objection.round) on \(about), received "
      + time(objection.received, in: ledger)
  }

  /// The paragraphs, as their version calls them: `PP2, PP3, chapeau of OP4`.
  static func references(_ passages: [Passage]) -> String {
    passages.compactMap { $0.reference?.description }.joined(separator: ", ")
  }
}
