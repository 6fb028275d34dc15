import DraftText
import Negotiation
import Publishing

/// Counts what parties did in a negotiation.
struct PartyActivity {
  /// Everybody who did something, in the order of names.
  let all: [Board.Activity]

  /// Counts.
  init(_ ledger: Ledger) {
    var found: [String: Board.Activity] = [:]
    func count(_ party: PartyID, _ change: (inout Board.Activity) -> Void) {
      change(&found[party.name, default: Board.Activity(party: party.name)])
    }
    for tracked in ledger.state.proposals.holding {
      let wishes = tracked.proposal.amendments.count { amendment in
        if case .stance = amendment.wish { false } else { !amendment.isWithheld }
      }
      for party in tracked.holders {
        count(party) { activity in
          activity.proposals += 1
          activity.amendments += wishes
        }
      }
    }
    // Nothing was taken up as long as nothing was decided.
    for decision in ledger.state.decisions.all where !decision.standing.isEmpty {
      let isTaken = [.accepted, .acceptedInPart].contains(decision.decision.outcome)
      for amendment in decision.standing {
        for party in ledger.state.proposals[amendment.proposal]?.holders ?? [] {
          count(party) { $0.takenUp = ($0.takenUp ?? 0) + (isTaken ? 1 : 0) }
        }
      }
    }
    var sides: [String: Set<ParagraphID?>] = [:]
    for statement in ledger.state.consultations.all.flatMap(\.statements) where statement.holds {
      let said = statement.intervention
      for party in said.holders {
        count(party) { $0.interventions += 1 }
        guard said.position.isSide else { continue }
        let paragraphs = said.passages.map {
          ledger.state.identity(of: $0, saidIn: statement.stated)
        }
        sides[party.name, default: []].formUnion(paragraphs.isEmpty ? [nil] : paragraphs)
      }
    }
    for tracked in ledger.state.proposals.holding {
      for amendment in tracked.proposal.amendments {
        guard case .stance(let stance) = amendment.wish, stance.isSide else { continue }
        let paragraphs = amendment.passages.map {
          ledger.state.identity(of: $0, saidIn: tracked.number)
        }
        for party in tracked.holders {
          sides[party.name, default: []].formUnion(paragraphs.isEmpty ? [nil] : paragraphs)
        }
      }
    }
    for (name, paragraphs) in sides {
      found[name, default: Board.Activity(party: name)].positions = paragraphs.count
    }
    all = found.values.sorted { $0.party < $1.party }
  }
}

extension Amendment.Stance {
  /// Whether it takes a side.
  fileprivate var isSide: Bool {
    switch self {
    case .retain, .reserve, .support, .oppose: true
    case .placeholder, .question, .comment: false
    }
  }
}
