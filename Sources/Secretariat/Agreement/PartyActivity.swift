import DraftText
import Negotiation
import Publishing

/// Counts what parties did in a negotiation.
struct PartyActivity {
  /// Everybody who did something, in the order of names.
  let all: [Board.Activity]

  /// Counts.
  ///
  /// - Parameters:
  ///   - ledger: the record.
  ///   - versions: the versions whose texts tell what was taken up.
  init(_ ledger: Ledger, in versions: [Version]) {
    let links = versions.compactMap(\.circulation.reflected)
    let reflected = Set(links.joined().map(\.amendment))
    var found: [String: Board.Activity] = [:]
    func count(_ party: PartyID, _ change: (inout Board.Activity) -> Void) {
      change(&found[party.name, default: Board.Activity(party: party.name)])
    }
    for tracked in ledger.state.proposals.holding {
      // A side that is taken is no amendment, and nothing that a text takes up.
      let wishes = tracked.proposal.amendments.enumerated().compactMap { index, amendment in
        if case .stance = amendment.wish { return nil as Amendment.Pointer? }
        return amendment.isWithheld
          ? nil : Amendment.Pointer(proposal: tracked.number, place: index + 1)
      }
      for party in tracked.holders {
        count(party) { activity in
          activity.proposals += 1
          activity.amendments += wishes.count
          // Before a text follows another one, it is not known.
          guard !links.isEmpty else { return }
          activity.takenUp = (activity.takenUp ?? 0) + wishes.count(where: reflected.contains)
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
