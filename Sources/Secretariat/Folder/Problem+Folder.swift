import Negotiation

extension Problem {
  /// A record in plain text that is not as it was written.
  init(_ fault: RecordCopyFault, in path: String) {
    var explanation: String?
    if case .unfit(.refused(let refusal)) = fault.fault {
      explanation = Problem(refusal, in: Ledger(negotiation: "")).summary
    }
    self.init(
      "\(path), line \(fault.line): \(fault.fault.words)",
      explanation: explanation,
      hint: fault.fault.hint
        ?? "The record is taken in whole or not at all; get the file again from where it came from."
    )
  }

  /// A negotiation that is in the record already.
  init(takenName name: String, in path: String) {
    self.init(
      "\(path): there is a negotiation “\(name)” in this record already",
      hint: "“zerodraft log \(name)” shows it; --record names another file to import into."
    )
  }
}
