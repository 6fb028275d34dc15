import DraftText
import Negotiation
import Testing
import ZerodraftTestSupport

struct TablingsTests {
  @Test func `carries one text in two sessions`() throws {
    var chronicle = try Chronicle.withDocument(by: .president)
    try chronicle.table(Chronicle.adoption(as: "A/RES/75/90"))
    // The session before, as it would be recorded by somebody who catches up.
    let earlier = try Chronicle.submission(
      "A/74/L.8",
      by: .president,
      on: CalendarDate(year: 2020, month: 5, day: 4)
    )
    let again = try chronicle.table(.submitted(earlier))
    try chronicle.table(
      Chronicle.adoption(
        of: again,
        as: "A/RES/74/7",
        on: CalendarDate(year: 2020, month: 6, day: 1)
      )
    )
    let tablings = chronicle.state.tablings
    #expect(tablings.all.map(\.submission.version) == [2, 2])
    #expect(
      tablings.all.compactMap { $0.adoption?.content.symbol.resolutionNumber } == ["75/90", "74/7"]
    )
  }

  @Test func `gives the changes in the order in which they came about`() throws {
    var chronicle = try Chronicle.withDocument()
    let amendment = try chronicle.table(Chronicle.tabled(1))
    try chronicle.table(Chronicle.revision(2))
    let rejected = try chronicle.table(Chronicle.tabled(3))
    try chronicle.table(Chronicle.decision(on: rejected, .rejected))
    let four = TabledDecision.Matter.paragraphs([Chronicle.passage(4)])
    try chronicle.table(
      Chronicle.decision(on: four, .rejected, .recorded(Chronicle.tally(1, 2, 0)))
    )
    try chronicle.table(Chronicle.decision(on: amendment, .adopted))
    let changes = chronicle.state.tablings[3]?.changes ?? []
    // What was read out first, then the paragraph that was voted down, then the amendment.
    #expect(changes.flatMap(\.passages) == [2, 4, 1].map { Chronicle.passage($0) })
    let adopted = try chronicle.table(Chronicle.adoption())
    let gone = TablingEvent.explained(
      Explanation(
        document: 3,
        party: PartyID("A"),
        kind: .dissociation,
        passages: [Chronicle.passage(4)]
      )
    )
    #expect(
      refusal { try chronicle.table(gone) } == .tabling(.notInAdoptedText(Chronicle.passage(4)))
    )
    for number in 4..<adopted {
      #expect(refusal { try chronicle.undo(number) } == .stillNeeded(number, by: adopted))
    }
    try chronicle.undo(adopted)
    #expect(chronicle.state.tablings[3]?.adoption == nil)
    try chronicle.table(Chronicle.adoption(as: "A/RES/75/91"))
    // The first adoption cannot come back beside the second.
    #expect(
      refusal { try chronicle.undo(adopted + 1) } == .cannotComeBack(adopted, because: adopted + 2)
    )
  }

  @Test func `keeps who joined needed by who withdrew`() throws {
    var chronicle = try Chronicle.withDocument()
    try chronicle.table(Chronicle.sponsors(add: ["C", "D"]))
    try chronicle.table(Chronicle.sponsors(withdraw: ["C"]))
    #expect(refusal { try chronicle.undo(4) } == .stillNeeded(4, by: 5))
    try chronicle.undo(5)
    try chronicle.undo(4)
    #expect(chronicle.state.tablings[3]?.sponsors == [PartyID("A"), PartyID("B")])
  }

  @Test func `has the sponsors who joined last, whatever the order`() throws {
    for seed in 0..<200 {
      var random = SeededGenerator(seed: UInt64(seed))
      var chronicle = try Chronicle.withDocument()
      var expected = ["A", "B"]
      for _ in 0..<30 {
        let party = ["A", "B", "C", "D", "E"].randomElement(using: &random) ?? "A"
        let isJoining = Bool.random(using: &random)
        let event = Chronicle.sponsors(
          add: isJoining ? [party] : [],
          withdraw: isJoining ? [] : [party]
        )
        let isRefused = refusal { try chronicle.table(event) } != nil
        // Joining twice, leaving without being there and leaving nobody behind are refused.
        let isWise =
          isJoining ? !expected.contains(party) : expected.contains(party) && expected.count > 1
        #expect(isRefused == !isWise, "seed \(seed)")
        guard isWise else { continue }
        if isJoining { expected.append(party) } else { expected.removeAll { $0 == party } }
      }
      let sponsors = chronicle.state.tablings[3]?.sponsors.map(\.name)
      #expect(sponsors == expected, "seed \(seed)")
      // What is read again is the same.
      let again = try Ledger(negotiation: "exercise", replaying: chronicle.ledger.entries)
      #expect(again.state == chronicle.state)
    }
  }

  @Test func `is seen by everybody, without what was undone`() throws {
    var chronicle = try Chronicle.withDocument()
    let amendment = try chronicle.table(Chronicle.tabled())
    try chronicle.table(Chronicle.sponsors(add: ["C"]))
    try chronicle.undo(amendment)
    let seen = chronicle.ledger.seen(by: .everybody)
    #expect(seen.state.tablings == chronicle.state.tablings)
    #expect(seen.entries[amendment - 1].event == .withheld)
  }
}
