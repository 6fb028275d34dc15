import DraftText
import Negotiation
import Testing
import ZerodraftTestSupport

/// What holds of submitted texts whatever was recorded.
struct TablingLaws {
  static let seeds = 0..<150

  /// A record of random events about two documents, as many as the rules let pass.
  private static func chronicle(seed: Int) throws -> Chronicle {
    var random = SeededGenerator(seed: UInt64(seed))
    var chronicle = try Chronicle.withDocument()
    for _ in 0..<50 {
      let event = try event(in: chronicle, &random)
      _ = refusal { try chronicle.record(event) }
    }
    return chronicle
  }

  private static func event(
    in chronicle: Chronicle,
    _ random: inout SeededGenerator
  ) throws -> Event {
    let last = chronicle.ledger.nextNumber
    let documents = chronicle.state.tablings.all
    let document = documents.randomElement(using: &random)?.number ?? 3
    let amendments = documents.flatMap(\.amendments).map(\.number)
    let place = Int.random(in: 1...4, using: &random)
    let day = Chronicle.march(Int.random(in: 1...9, using: &random))
    let party = ["A", "B", "C", "D"].randomElement(using: &random) ?? "A"
    switch Int.random(in: 0..<14, using: &random) {
    case 0:
      let text = ["A/75/L.5/Rev.1", "A/75/L.6", "A/75/L.5/Rev.2"].randomElement(using: &random)
      return .tabling(.submitted(try Chronicle.submission(text ?? "A/75/L.6", on: day)))
    case 1, 2: return .tabling(Chronicle.sponsors(document, add: [party], on: day))
    case 3: return .tabling(Chronicle.sponsors(document, withdraw: [party]))
    case 4: return .tabling(Chronicle.tabled(place, on: day))
    case 5: return .tabling(Chronicle.revision(place, of: document, on: day))
    case 6, 7:
      let outcome = TabledDecision.Outcome.allCases.randomElement(using: &random) ?? .adopted
      let number = amendments.randomElement(using: &random) ?? 3
      return .tabling(
        Chronicle.decision(on: number, outcome, outcome == .withdrawn ? nil : .withoutVote)
      )
    case 8:
      let matter = TabledDecision.Matter.paragraphs([Chronicle.passage(place)])
      return .tabling(Chronicle.decision(on: matter, .rejected))
    case 9:
      let voting = Voting.recorded(
        Chronicle.tally(1, 0, 0),
        votes: [Voting.Vote(PartyID(party), .yes)]
      )
      return .tabling(try Chronicle.adoption(of: document, as: "A/RES/75/\(last)", on: day, voting))
    case 10:
      return .tabling(
        .votingCorrected(
          VotingCorrection(
            voting: documents.compactMap(\.adoption?.number).last ?? 3,
            party: PartyID(party),
            meant: .abstaining
          )
        )
      )
    case 11:
      let suffix = Int.random(in: 1...3, using: &random)
      let symbol = try Chronicle.symbol("A/75/L.5").adding(.addendum, suffix)
      return .tabling(.issued(FamilyDocument(document: document, symbol: symbol, date: day)))
    default: return .reversed(Reversal(entry: Int.random(in: 2..<last, using: &random)))
    }
  }

  @Test func `comes far enough to adopt, to correct and to undo`() throws {
    var kinds: Set<String> = []
    for seed in Self.seeds {
      for entry in try Self.chronicle(seed: seed).ledger.entries {
        kinds.insert(SampleEvents.kind(of: entry.event))
      }
    }
    #expect(kinds.isSuperset(of: ["tabling.adopted", "tabling.votingCorrected", "reversed"]))
    #expect(kinds.count > 10)
  }

  @Test(arguments: seeds)
  func `leaves a record that could be written anew without what was undone`(seed: Int) throws {
    let ledger = try Self.chronicle(seed: seed).ledger
    var anew = Chronicle(unopened: ())
    for entry in ledger.entries {
      if case .reversed = entry.event {
        try anew.record(.noted(Note("something was undone")))
      } else if ledger.counts(entry.number) {
        try anew.record(entry.event)
      } else {
        try anew.record(.noted(Note("this was undone")))
      }
    }
    #expect(anew.state.tablings == ledger.state.tablings)
  }

  @Test(arguments: seeds)
  func `is the same for everybody who reads it`(seed: Int) throws {
    let ledger = try Self.chronicle(seed: seed).ledger
    #expect(ledger.seen(by: .everybody).state.tablings == ledger.state.tablings)
    let again = try Ledger(negotiation: "exercise", replaying: ledger.entries)
    #expect(again.state.tablings == ledger.state.tablings)
  }

  @Test(arguments: seeds)
  func `changes nothing in the text but what was read out, carried or voted down`(seed: Int) throws
  {
    for document in try Self.chronicle(seed: seed).ledger.state.tablings.all {
      let read = document.revisions.map(\.content.amendments.count)
      let carried = document.amendments.filter {
        document.decision(on: $0.number)?.outcome == .adopted
      }
      .map(\.content.amendments.count)
      let gone = document.decisions.count { decision in
        if case .paragraphs = decision.content.matter { true } else { false }
      }
      #expect(document.changes.count == (read + carried).reduce(gone, +))
    }
  }
}
