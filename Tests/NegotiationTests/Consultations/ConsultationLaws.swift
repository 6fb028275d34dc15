import DraftText
import Negotiation
import Testing
import ZerodraftTestSupport

/// What holds of meetings and positions whatever was recorded.
struct ConsultationLaws {
  static let seeds = 0..<200

  /// A random statement on the zero draft.
  private static func statement(
    at meeting: Int,
    _ rehearsal: Rehearsal,
    _ random: inout SeededGenerator
  ) -> Intervention {
    let position = Intervention.Position.allCases.randomElement(using: &random) ?? .support
    let party = ["A", "B", "C", "D"].randomElement(using: &random).map { PartyID($0) }
    return Intervention(
      meeting: meeting,
      party: party,
      behalf: Bool.random(using: &random) ? [] : ["Group X"],
      passages: [rehearsal.passage(Int.random(in: 1...10, using: &random))],
      position: position,
      words: "words \(Int.random(in: 0..<1000, using: &random))"
    )
  }

  /// A meeting without its numbers, which are those of the record.
  private static func content(_ meeting: TrackedConsultation) -> [Intervention] {
    meeting.statements.map { statement in
      var said = statement.intervention
      said.meeting = 0
      return said
    }
  }

  @Test(arguments: seeds)
  func `shows each meeting alike in whatever order meetings were recorded`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let days = [3, 4, 5, 6]
    let blank = try Rehearsal()
    let statements = days.map { _ in
      (0..<5).map { _ in Self.statement(at: 0, blank, &random) }
    }
    func recorded(_ order: [Int]) throws -> Rehearsal {
      var rehearsal = try Rehearsal()
      var numbers: [Int: Int] = [:]
      for place in order { numbers[place] = try rehearsal.meet(days[place]) }
      rehearsal.now = Rehearsal.noon(10)
      for place in order {
        for var said in statements[place] {
          said.meeting = numbers[place] ?? 0
          try rehearsal.record(.intervened(said))
        }
      }
      return rehearsal
    }
    let one = try recorded(Array(days.indices))
    let other = try recorded(days.indices.shuffled(using: &random))
    let meetings = one.ledger.state.consultations.inOrderOfTime
    let others = other.ledger.state.consultations.inOrderOfTime
    #expect(meetings.map(\.consultation) == others.map(\.consultation))
    #expect(meetings.map(Self.content) == others.map(Self.content))
    for place in 1...10 {
      #expect(one.positions(on: place) == other.positions(on: place))
    }
  }

  @Test(arguments: seeds)
  func `carries positions through any renumbering, and back when it is undone`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var rehearsal = try Rehearsal()
    let meeting = try rehearsal.meet(3)
    rehearsal.now = Rehearsal.noon(10)
    for _ in 0..<12 {
      try rehearsal.record(.intervened(Self.statement(at: meeting, rehearsal, &random)))
    }
    let before = rehearsal.ledger.state.positions
    // Some paragraphs go, the others stand in any order, and new ones come among them.
    let kept = (0..<10).filter { _ in Int.random(in: 0..<5, using: &random) > 0 }
    let places = (0..<14).shuffled(using: &random).prefix(kept.count)
    let pairs = zip(kept, places).map { Matching.Pair(old: $0, new: $1) }
    let version = try rehearsal.circulate(
      "Rev.1",
      paragraphs: 14,
      matching: Matching(continued: pairs)
    )
    for pair in pairs {
      #expect(
        rehearsal.positions(on: pair.new + 1, of: version) == rehearsal.positions(on: pair.old + 1)
      )
    }
    for place in Set(0..<14).subtracting(places) {
      #expect(rehearsal.positions(on: place + 1, of: version) == [])
    }
    #expect(rehearsal.ledger.state.positions == before)
    try rehearsal.record(.reversed(Reversal(entry: version)))
    #expect(rehearsal.ledger.state.positions == before)
  }

  @Test(arguments: seeds)
  func `gives what the entries left would give, when an entry is undone`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var rehearsal = try Rehearsal()
    let meeting = try rehearsal.meet(3)
    rehearsal.now = Rehearsal.noon(10)
    var said: [Int] = []
    for _ in 0..<8 {
      said.append(
        try rehearsal.record(.intervened(Self.statement(at: meeting, rehearsal, &random)))
      )
    }
    let gone = try #require(said.randomElement(using: &random))
    try rehearsal.record(.reversed(Reversal(entry: gone)))
    let left = rehearsal.ledger.state.consultations[meeting]?.statements.map(\.number)
    #expect(left == said.filter { $0 != gone })
    let replayed = try Ledger(negotiation: "exercise", replaying: rehearsal.ledger.entries)
    #expect(replayed.state == rehearsal.ledger.state)
  }
}
