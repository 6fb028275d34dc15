import DraftText
import Negotiation

extension EventSentence {
  /// What happened to a proposal.
  static func sentence(_ event: ProposalEvent, in ledger: Ledger) -> String {
    switch event {
    case .submitted(let proposal): sentence(proposal, in: ledger)
    case .joined(let change): "\(makers(change.parties)) joined proposal #\(change.proposal)"
    case .left(let change): "\(makers(change.parties)) left proposal #\(change.proposal)"
    case .withdrawn(let withdrawal):
      "proposal #\(withdrawal.proposal) withdrawn" + (withdrawal.reason.map { ": \($0)" } ?? "")
    }
  }

  private static func sentence(_ proposal: Proposal, in ledger: Ledger) -> String {
    let behalf =
      proposal.behalf.isEmpty
      ? "" : " on behalf of " + proposal.behalf.map(\.name).joined(separator: ", ")
    let count = proposal.amendments.count
    let what =
      switch count {
      case 0: "words that are not understood yet, on "
      case 1: "1 amendment to "
      default: "\(count) amendments to "
      }
    let place = proposal.replaces.map { ", in place of #\($0)" } ?? ""
    return "proposal of \(makers(proposal.parties))\(behalf): \(what)"
      + label(proposal.version, in: ledger) + place
  }

  /// The names of parties, or that they are not told.
  private static func makers(_ parties: [PartyID]) -> String {
    parties.isEmpty ? "a delegation" : parties.map(\.name).joined(separator: ", ")
  }
}
