import DraftText
import Negotiation
import Testing
import ZerodraftTestSupport

/// What a paragraph is stays what it is, wherever it goes.
struct IdentityTests {
  @Test func `survives being swapped, renumbered, and left out of count`() throws {
    var chronicle = try Chronicle()
    try chronicle.circulate("Zero draft", [nil, nil, nil])
    // The second and third change places, and a new one stands between them.
    try chronicle.circulate("Rev.1", on: 2, [0, 2, nil, 1])
    try chronicle.circulate("Rev.2", on: 3, [3, 2, 1])
    #expect(chronicle.identities(2) == ["e2.0", "e2.1", "e2.2"])
    #expect(chronicle.identities(3) == ["e2.0", "e2.2", "e3.2", "e2.1"])
    #expect(chronicle.identities(4) == ["e2.1", "e3.2", "e2.2"])
  }

  @Test func `stays with one piece of a split and one part of a merger`() throws {
    var chronicle = try Chronicle()
    try chronicle.circulate("Zero draft", [nil, nil])
    let matching = Matching(
      continued: [.init(old: 0, new: 1), .init(old: 1, new: 2)],
      related: [.init(old: 0, new: 0), .init(old: 0, new: 2)]
    )
    guard case .circulated(var circulation) = Chronicle.circulation("Rev.1", on: 2, [nil, 0, 1])
    else { return }
    circulation.matching = matching
    try chronicle.record(.circulated(circulation))
    #expect(chronicle.identities(3) == ["e3.0", "e2.0", "e2.1"])
    #expect(chronicle.state.version(3)?.circulation.matching.related == matching.related)
  }

  @Test func `follows a correction into every later version, and comes back with it`() throws {
    var chronicle = try Chronicle()
    try chronicle.circulate("Zero draft", [nil, nil])
    try chronicle.circulate("Rev.1", on: 2, [0, 1])
    try chronicle.circulate("Rev.2", on: 3, [0, 1, nil])
    let before = chronicle.identities(4)
    // The second paragraph of Rev.1 is a new one.
    let unmatched = try chronicle.record(
      .rematched(
        MatchCorrection(version: 3, unpaired: [1], departed: [.init(paragraph: 1, reason: "a")])
      )
    )
    #expect(chronicle.identities(3) == ["e2.0", "e3.1"])
    #expect(chronicle.identities(4) == ["e2.0", "e3.1", "e4.2"])
    // And the third of Rev.2 continues it.
    try chronicle.record(
      .rematched(MatchCorrection(version: 4, paired: [.init(old: 1, new: 2)]))
    )
    #expect(chronicle.identities(4) == ["e2.0", "e4.1", "e3.1"])
    #expect(chronicle.ledger.asOf(4).state.version(4)?.identities.map(\.description) == before)
    try chronicle.undo(6)
    #expect(chronicle.identities(4) == ["e2.0", "e3.1", "e4.2"])
    try chronicle.undo(unmatched)
    #expect(chronicle.identities(4) == before)
    // Matching again what was parted is the same as never having parted it.
    try chronicle.record(
      .rematched(
        MatchCorrection(version: 3, unpaired: [1], departed: [.init(paragraph: 1, reason: "a")])
      )
    )
    try chronicle.record(
      .rematched(MatchCorrection(version: 3, paired: [.init(old: 1, new: 1)]))
    )
    #expect(chronicle.identities(4) == before)
  }

  @Test func `tells which paragraph was spoken of before a correction`() throws {
    var chronicle = try Chronicle()
    try chronicle.circulate("Zero draft", [nil, nil])
    try chronicle.circulate("Rev.1", on: 2, [0, 1])
    let first = Passage(version: 3, paragraph: .recorded(entry: 2, ordinal: 0))
    let note = try chronicle.record(.noted(Note("On the first.", passage: first)))
    // It was the other way round.
    let correction = MatchCorrection(
      version: 3,
      paired: [.init(old: 0, new: 1), .init(old: 1, new: 0)]
    )
    let swap = try chronicle.record(.rematched(correction))
    let second = Passage(version: 3, paragraph: .recorded(entry: 2, ordinal: 0))
    let later = try chronicle.record(.noted(Note("On the second.", passage: second)))
    #expect(chronicle.state.place(of: first, saidIn: note) == 0)
    #expect(chronicle.state.identity(of: first, saidIn: note)?.description == "e2.1")
    #expect(chronicle.state.place(of: second, saidIn: later) == 1)
    #expect(chronicle.state.identity(of: second, saidIn: later)?.description == "e2.0")
    #expect(chronicle.state.place(of: Passage(version: 3), saidIn: later) == nil)
    // Without the correction, the identity is that of the first again.
    try chronicle.undo(swap)
    #expect(chronicle.state.place(of: second, saidIn: later) == 0)
  }

  @Test func `finds a paragraph by the identity that a reversed correction gave it`() throws {
    var chronicle = try Chronicle()
    try chronicle.circulate("Zero draft", [nil])
    try chronicle.circulate("Rev.1", on: 2, [0])
    let parted = try chronicle.record(
      .rematched(
        MatchCorrection(version: 3, unpaired: [0], departed: [.init(paragraph: 0, reason: "a")])
      )
    )
    let passage = Passage(version: 3, paragraph: .recorded(entry: 3, ordinal: 0))
    let note = try chronicle.record(.noted(Note("On the new one.", passage: passage)))
    #expect(chronicle.state.identity(of: passage, saidIn: note)?.description == "e3.0")
    try chronicle.undo(parted)
    #expect(chronicle.state.identity(of: passage, saidIn: note)?.description == "e2.0")
  }

  @Test(arguments: 0..<200)
  func `is held by one paragraph of each version at most`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var chronicle = try Chronicle()
    var counts: [(number: Int, paragraphs: Int)] = []
    for round in 0..<6 {
      let basis = counts.randomElement(using: &random)
      let count = Int.random(in: 1...8, using: &random)
      var free = Array(0..<(basis?.paragraphs ?? 0)).shuffled(using: &random)
      let pairs = (0..<count).map { _ in
        Int.random(in: 0..<4, using: &random) == 0 ? nil : free.popLast()
      }
      counts.append((try chronicle.circulate("Rev.\(round)", on: basis?.number, pairs), count))
      if let based = chronicle.state.versions.filter({ $0.circulation.basis != nil })
        .randomElement(using: &random)
      {
        let ordinal = Int.random(in: 0..<based.identities.count, using: &random)
        try chronicle.record(
          .rematched(chronicle.unpairing(ordinal, of: based))
        )
      }
    }
    for version in chronicle.state.versions {
      #expect(Set(version.identities).count == version.identities.count)
      #expect(version.identities.count == version.circulation.paragraphs)
    }
    let replayed = try Ledger(negotiation: "exercise", replaying: chronicle.ledger.entries)
    #expect(replayed == chronicle.ledger)
    for number in 1...chronicle.ledger.entries.count {
      let prefix = Array(chronicle.ledger.entries.prefix(number))
      #expect(
        chronicle.ledger.asOf(number) == (try Ledger(negotiation: "exercise", replaying: prefix))
      )
    }
  }
}
