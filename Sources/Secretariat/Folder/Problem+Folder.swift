import Negotiation

extension Problem {
  /// A record in plain text that is not as it was written.
  init(_ fault: RecordCopyFault, in path: String) {
    var explanation: String?
    if case .refused(let refusal) = fault.fault {
      explanation = Problem(refusal, in: Ledger(negotiation: "")).summary
    }
    self.init(
      "\(path), line \(fault.line): \(fault.fault.words)",
      explanation: explanation,
      hint: "The record is taken in whole or not at all. Get the file again from where it came "
        + "from."
    )
  }
}
