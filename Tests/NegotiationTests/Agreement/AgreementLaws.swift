import DraftText
import Negotiation
import Testing
import ZerodraftTestSupport

/// What holds of agreement whatever happens in the room.
struct AgreementLaws {
  static let seeds = 0..<200
  private static let parties = ["Delegation A", "Delegation B", "Group X"].map { PartyID($0) }

  /// A negotiation made up by a seed, with what its versions read.
  private struct World {
    var chronicle: Chronicle
    var facts: [Int: [ParagraphFacts]]
    private var random: SeededGenerator

    init(seed: Int) throws {
      random = SeededGenerator(seed: UInt64(seed))
      chronicle = try Chronicle.withDraft()
      facts = [2: Chronicle.facts("1", "2", "3", "4")]
      for _ in 0..<40 { step() }
    }

    private func passages(_ random: inout SeededGenerator, of version: Version) -> [Passage] {
      version.identities.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }.map {
        Passage(version: version.number, paragraph: $0)
      }
    }

    private mutating func step() {
      guard let version = chronicle.state.versions.randomElement(using: &random),
        let facts = facts[version.number]
      else { return }
      let passages = passages(&random, of: version)
      let party = parties.randomElement(using: &random) ?? parties[0]
      switch Int.random(in: 0..<10, using: &random) {
      case 0...3:
        let agreed = passages.map { passage in
          let place = version.identities.firstIndex { $0 == passage.paragraph } ?? 0
          return AgreedParagraph(passage: passage, words: facts[place].words)
        }
        let agreement = Agreement(
          agreed,
          tier: AgreementTier.allCases.randomElement(using: &random) ?? .informals,
          pending: Bool.random(using: &random) ? [party] : [],
          package: Bool.random(using: &random) ? "p" : nil
        )
        _ = refusal { try chronicle.agree(agreement) }
      case 4:
        let confirmation = AgreementConfirmation(passages: passages, parties: [party])
        _ = refusal { try chronicle.record(.agreement(.confirmed(confirmation))) }
      case 5:
        let reopening = Reopening(passages: passages, parties: [party], reason: "why")
        _ = refusal { try chronicle.record(.agreement(.reopened(reopening))) }
      case 6:
        let reservation = Reservation(party: party, version: version.number, passages: passages)
        _ = refusal { try chronicle.record(.agreement(.reserved(reservation))) }
      case 7:
        let last = chronicle.ledger.nextNumber
        _ = refusal { try chronicle.undo(Int.random(in: 3..<max(last, 4), using: &random)) }
      default: circulate(on: version, facts)
      }
    }

    /// Circulates a version in which agreed words stand, in any order and under any numbers.
    private mutating func circulate(on version: Version, _ old: [ParagraphFacts]) {
      let agreements = ParagraphAgreements(in: chronicle.state)
      let lineage = chronicle.state.lineage(of: version)
      var pairs: [Int?] = version.identities.indices.filter { place in
        agreements.closed(version.identities[place], in: lineage) != nil
          || Int.random(in: 0..<5, using: &random) > 0
      }
      pairs.shuffle(using: &random)
      pairs.insert(nil, at: Int.random(in: 0...pairs.count, using: &random))
      let label = "Rev.\(chronicle.ledger.nextNumber)"
      var number = 0
      let refused = refusal {
        number = try chronicle.circulate(label, on: version.number, pairs)
      }
      guard refused == nil else { return }
      facts[number] = pairs.enumerated().map { place, pair in
        guard let pair else { return ParagraphFacts(words: Chronicle.words("\(label) \(place)")) }
        let isClosed = agreements.closed(version.identities[pair], in: lineage) != nil
        guard !isClosed, Bool.random(using: &random) else { return old[pair] }
        return ParagraphFacts(
          words: Chronicle.words("\(label) \(place) anew"),
          isBracketed: Bool.random(using: &random)
        )
      }
    }

    var tables: [(Version, StatusTable)] {
      let reader = StatusReader(chronicle.state, facts: facts)
      return chronicle.state.versions.map { ($0, reader.table(of: $0)) }
    }
  }

  @Test func `has every status in its worlds that a matching alone can make`() throws {
    var found: Set<ParagraphStatus> = []
    for seed in Self.seeds {
      for (_, table) in try World(seed: seed).tables {
        found.formUnion((table.paragraphs + table.gone).map(\.status))
      }
    }
    let others: Set<ParagraphStatus> = [.placeholder, .splitInto, .mergedInto]
    #expect(found.union(others) == Set(ParagraphStatus.allCases))
  }

  @Test(arguments: seeds)
  func `gives every paragraph of every version one status`(seed: Int) throws {
    let world = try World(seed: seed)
    for (version, table) in world.tables {
      #expect(table.paragraphs.map(\.paragraph) == version.identities)
      #expect(table.paragraphs.allSatisfy { $0.status.share != nil })
      let basis = version.circulation.basis.flatMap { world.chronicle.state.version($0) }
      let gone = (basis?.identities ?? []).filter { !version.identities.contains($0) }
      #expect(table.gone.map(\.paragraph) == gone)
      for standing in table.paragraphs {
        #expect(standing.status.isClosed == (standing.agreement != nil))
      }
    }
  }

  @Test(arguments: seeds)
  func `carries agreement through renumbering and moves until it is reopened`(seed: Int) throws {
    let world = try World(seed: seed)
    let state = world.chronicle.state
    let agreements = ParagraphAgreements(in: state)
    for (version, table) in world.tables {
      let lineage = state.lineage(of: version)
      for standing in table.paragraphs {
        let closed = agreements.closed(standing.paragraph, in: lineage)
        guard let closed else {
          #expect(!standing.status.isClosed)
          continue
        }
        let words = world.facts[version.number]?.first { _ in true }
        #expect(words != nil)
        let place = try #require(version.identities.firstIndex(of: standing.paragraph))
        let reads = world.facts[version.number]?[place].words == closed.words
        #expect(standing.status.isClosed == reads || closed.passage.version == version.number)
      }
    }
  }

  @Test(arguments: seeds)
  func `adds up the same whenever the record is replayed`(seed: Int) throws {
    let world = try World(seed: seed)
    let again = try Ledger(
      negotiation: "exercise",
      replaying: world.chronicle.ledger.entries
    )
    #expect(again.state == world.chronicle.state)
    for eyes in ViewedChronicle.Eyes.allCases {
      let copy = world.chronicle.ledger.seen(by: eyes.viewer)
      #expect(copy.entries.count == again.entries.count)
      #expect(try Ledger(negotiation: "exercise", replaying: copy.entries) == copy)
    }
  }
}
