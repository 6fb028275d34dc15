import Negotiation

extension EventSentence {
  /// What happened to a submitted text.
  static func sentence(_ event: TablingEvent, in ledger: Ledger) -> String {
    switch event {
    case .submitted(let submission): "submitted as \(submission.symbol)"
    case .issued(let document): "\(document.symbol) issued"
    case .sponsored: "sponsors changed"
    case .amended: "amendment submitted"
    case .revised: "orally revised"
    case .costed: "budget implications stated"
    case .decided: "decided on"
    case .adopted(let adoption): "adopted as \(adoption.symbol)"
    case .distributed: "resolution distributed"
    case .votingCorrected: "vote corrected"
    case .explained: "position explained"
    }
  }
}
