import DraftText
import Negotiation
import Testing

/// Where parties stand follows from what they said, in the order in which they said it.
struct ParagraphPositionsTests {
  /// A rehearsal on the tenth, with meetings on the third (entry 3) and the fifth (entry 4).
  private static func begun() throws -> Rehearsal {
    var rehearsal = try Rehearsal()
    try rehearsal.meet(3)
    try rehearsal.meet(5)
    rehearsal.now = Rehearsal.noon(10)
    return rehearsal
  }

  @Test func `takes the last side of each party`() throws {
    var rehearsal = try Self.begun()
    try rehearsal.say("A", .oppose, on: 4, at: 3)
    try rehearsal.say("B", .support, on: 4, at: 3)
    try rehearsal.say("A", .canLiveWith, on: 4, at: 4)
    try rehearsal.say("A", .support, on: 5, at: 4)
    #expect(rehearsal.positions(on: 4) == ["A: can live with", "B: support"])
    #expect(rehearsal.positions(on: 5) == ["A: support"])
  }

  @Test func `leaves a side as it was after a question or a comment`() throws {
    var rehearsal = try Self.begun()
    try rehearsal.say("A", .question, on: 4, at: 3)
    #expect(rehearsal.positions(on: 4) == ["A: question"])
    try rehearsal.say("A", .oppose, on: 4, at: 3)
    try rehearsal.say("A", .comment, on: 4, at: 4)
    #expect(rehearsal.positions(on: 4) == ["A: oppose"])
  }

  @Test func `gives a position to those on whose behalf it was taken`() throws {
    var rehearsal = try Self.begun()
    try rehearsal.say("A", .oppose, on: 4, at: 3, behalf: ["Group X", "Group Y"])
    try rehearsal.say("B", .support, on: 4, at: 4, behalf: ["Group X"])
    #expect(rehearsal.positions(on: 4) == ["Group X: support", "Group Y: oppose"])
  }

  @Test func `keeps apart a chapeau, an alternative and the paragraph`() throws {
    var rehearsal = try Self.begun()
    try rehearsal.say("A", .support, on: 4, at: 3)
    try rehearsal.say("A", .oppose, on: 4, at: 3, portion: .chapeau)
    try rehearsal.say("A", .reserve, on: 4, at: 3, alternative: "alt 2")
    #expect(
      rehearsal.positions(on: 4) == ["A: support", "A (chapeau): oppose", "A (alt 2): reserve"]
    )
  }

  @Test func `never joins statements that are not for attribution`() throws {
    var rehearsal = try Self.begun()
    try rehearsal.say(nil, .oppose, on: 4, at: 3)
    try rehearsal.say(nil, .oppose, on: 4, at: 3)
    #expect(rehearsal.positions(on: 4) == ["?: oppose", "?: oppose"])
    for entry in rehearsal.ledger.entries.suffix(2) {
      let fields = try entry.value()["event"]?["consultation"]?["intervened"]?.fields
      #expect(fields?["party"] == nil)
      #expect(fields?["behalf"] == .list([]))
    }
  }

  @Test func `lets an earlier side hold again when the later one is withdrawn`() throws {
    var rehearsal = try Self.begun()
    try rehearsal.say("A", .oppose, on: 4, at: 3)
    let second = try rehearsal.say("A", .support, on: 4, at: 4)
    let withdrawal = try rehearsal.record(
      .withdrawn(InterventionWithdrawal(statement: second))
    )
    #expect(rehearsal.positions(on: 4) == ["A: oppose"])
    try rehearsal.record(.reversed(Reversal(entry: withdrawal)))
    #expect(rehearsal.positions(on: 4) == ["A: support"])
  }

  @Test func `shows that everything was withdrawn`() throws {
    var rehearsal = try Self.begun()
    let said = try rehearsal.say("A", .oppose, on: 4, at: 3)
    try rehearsal.record(.withdrawn(InterventionWithdrawal(statement: said)))
    #expect(rehearsal.positions(on: 4) == ["A: withdrawn"])
  }

  @Test func `orders statements by their meetings, not by when they were recorded`() throws {
    var rehearsal = try Self.begun()
    try rehearsal.say("A", .support, on: 4, at: 4)
    try rehearsal.say("A", .oppose, on: 4, at: 3)
    #expect(rehearsal.positions(on: 4) == ["A: support"])
  }

  @Test func `follows a corrected statement to the paragraph it was about`() throws {
    var rehearsal = try Self.begun()
    let said = try rehearsal.say("A", .oppose, on: 4, at: 3)
    var right = try #require(rehearsal.ledger.state.consultations.statement(said)?.intervention)
    right.passages = [rehearsal.passage(5)]
    try rehearsal.record(.corrected(InterventionCorrection(statement: said, intervention: right)))
    #expect(rehearsal.positions(on: 4) == [])
    #expect(rehearsal.positions(on: 5) == ["A: oppose"])
  }

  @Test func `counts a paragraph that is named twice once`() throws {
    var rehearsal = try Self.begun()
    let passage = rehearsal.passage(4)
    try rehearsal.record(
      .intervened(
        Intervention(meeting: 3, party: "A", passages: [passage, passage], position: .oppose)
      )
    )
    let holdings = rehearsal.ledger.state.positions.flatMap(\.holdings)
    #expect(holdings.map(\.remarks.count) == [1])
  }

  // Zero draft: 1 2 3 4 5 6 7 8 9 10. Rev.1: 4 is split into 4 and 5, 6 and 7 are merged into 7.
  @Test func `finds what was said on the other piece of a split, and on what was merged`() throws {
    var rehearsal = try Self.begun()
    try rehearsal.say("A", .oppose, on: 4, at: 3)
    try rehearsal.say("B", .support, on: 6, at: 3)
    let continued = [
      (0, 0), (1, 1), (2, 2), (3, 3), (4, 5), (6, 6), (7, 7), (8, 8), (9, 9),
    ].map { Matching.Pair(old: $0.0, new: $0.1) }
    let related = [Matching.Pair(old: 3, new: 4), Matching.Pair(old: 5, new: 6)]
    let version = try rehearsal.circulate(
      "Rev.1",
      paragraphs: 10,
      matching: Matching(continued: continued, related: related)
    )
    // What is said on the first piece from now on is not said on the second.
    try rehearsal.say("C", .delete, on: 4, of: version, at: 4)
    let state = rehearsal.ledger.state
    let rev1 = try #require(state.version(version))
    let lineage = ParagraphLineage(of: rev1, in: state)
    func inherited(_ place: Int) -> [String] {
      Rehearsal.words(state.positions(on: lineage.sources(of: rev1.identities[place - 1])))
    }
    #expect(rehearsal.positions(on: 4, of: version) == ["A: oppose", "C: delete"])
    #expect(inherited(4) == [])
    #expect(inherited(5) == ["A: oppose"])
    #expect(inherited(7) == ["B: support"])
    #expect(inherited(6) == [])
    // A version later, the pieces still know.
    let pairs = (0..<10).map { Matching.Pair(old: $0, new: 9 - $0) }
    let next = try rehearsal.circulate(
      "Rev.2",
      paragraphs: 10,
      matching: Matching(continued: pairs)
    )
    let rev2 = try #require(rehearsal.ledger.state.version(next))
    let later = ParagraphLineage(of: rev2, in: rehearsal.ledger.state)
    #expect(
      Rehearsal.words(rehearsal.ledger.state.positions(on: later.sources(of: rev2.identities[5])))
        == ["A: oppose"]
    )
  }

  @Test func `stays with the words when a match is put right, and when that is undone`() throws {
    var rehearsal = try Self.begun()
    let pairs = (0..<10).map { Matching.Pair(old: $0, new: $0) }
    let version = try rehearsal.circulate(
      "Rev.1",
      paragraphs: 11,
      matching: Matching(continued: pairs)
    )
    try rehearsal.say("A", .oppose, on: 11, of: version, at: 4)
    let correction = try rehearsal.record(
      .rematched(MatchCorrection(version: version, paired: [.init(old: 9, new: 10)]))
    )
    #expect(rehearsal.positions(on: 11, of: version) == ["A: oppose"])
    #expect(rehearsal.identity(11, of: version) == rehearsal.identity(10))
    #expect(rehearsal.positions(on: 10) == ["A: oppose"])
    try rehearsal.record(.reversed(Reversal(entry: correction)))
    #expect(rehearsal.positions(on: 11, of: version) == ["A: oppose"])
    #expect(rehearsal.positions(on: 10) == [])
  }
}
