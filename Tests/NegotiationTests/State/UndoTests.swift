import DraftText
import Negotiation
import Testing
import ZerodraftTestSupport

struct UndoTests {
  @Test func `takes back an entry, and brings it back`() throws {
    var chronicle = try Chronicle()
    try chronicle.record(.noted(Note("a")))
    func notes() -> [String] { chronicle.state.notes.map(\.note.text) }
    // Each undoes the one before it: gone, back, gone, back, gone.
    for (step, expected) in [[], ["a"], [], ["a"], []].enumerated() {
      try chronicle.undo(step + 2)
      #expect(notes() == expected, "after undoing #\(step + 2)")
      #expect(chronicle.ledger.counts(2) == !expected.isEmpty)
    }
    #expect(chronicle.ledger.reversed == [2, 4, 6])
  }

  @Test func `forgets nothing that was undone`() throws {
    var chronicle = try Chronicle()
    try chronicle.record(.noted(Note("a")))
    try chronicle.undo(2)
    #expect(chronicle.ledger.entries.count == 3)
    #expect(chronicle.ledger.asOf(2).state.notes.map(\.note.text) == ["a"])
    #expect(
      !chronicle.ledger.counts(0) && !chronicle.ledger.counts(4) && chronicle.ledger.counts(3)
    )
    #expect(!Ledger(negotiation: "exercise").counts(1))
  }

  @Test func `lets a name be used again`() throws {
    var chronicle = try Chronicle()
    try chronicle.circulate("Rev.1", [nil])
    try chronicle.undo(2)
    try chronicle.circulate("Rev.1", [nil, nil])
    #expect(chronicle.state.versions.map(\.number) == [4])
    // The first can come back only when the second is gone.
    #expect(refusal { try chronicle.undo(3) } == .cannotComeBack(2, because: 4))
    try chronicle.undo(4)
    try chronicle.undo(3)
    #expect(chronicle.state.versions.map(\.number) == [2])
  }

  @Test func `refuses while a later entry builds on the earlier one`() throws {
    var chronicle = try Chronicle()
    try chronicle.circulate("Zero draft", [nil])
    try chronicle.circulate("Rev.1", on: 2, [0])
    let passage = Passage(version: 3, paragraph: .recorded(entry: 2, ordinal: 0))
    try chronicle.record(.noted(Note("On OP1.", passage: passage)))
    let change = FacilitationChange(leaving: ["B"], joining: [CoFacilitator(name: "C")])
    try chronicle.record(.facilitation(change))
    try chronicle.record(.facilitation(FacilitationChange(leaving: ["C"])))
    let before = chronicle.ledger
    #expect(refusal { try chronicle.undo(2) } == .stillNeeded(2, by: 3))
    #expect(refusal { try chronicle.undo(3) } == .stillNeeded(3, by: 4))
    #expect(refusal { try chronicle.undo(5) } == .stillNeeded(5, by: 6))
    #expect(chronicle.ledger == before)
    try chronicle.undo(4)
    try chronicle.undo(3)
    try chronicle.undo(2)
    #expect(chronicle.state.versions.isEmpty)
  }

  @Test(arguments: [
    (1, Refusal.openingCannotBeReversed), (0, .unknownEntry(0)), (3, .unknownEntry(3)),
    (-4, .unknownEntry(-4)), (9, .unknownEntry(9)),
  ])
  func `refuses what cannot be undone`(number: Int, expected: Refusal) throws {
    var chronicle = try Chronicle()
    try chronicle.record(.noted(Note("a")))
    let before = chronicle.ledger
    #expect(refusal { try chronicle.undo(number) } == expected)
    try chronicle.undo(2)
    #expect(refusal { try chronicle.undo(2) } == .alreadyReversed(2))
    #expect(chronicle.ledger.asOf(2) == before)
  }

  @Test(arguments: 0..<200)
  func `adds up to what the entries that count would add up to alone`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var chronicle = try Chronicle()
    for step in 0..<25 {
      if Bool.random(using: &random) {
        try chronicle.record(.noted(Note("\(step)")))
      } else {
        let number = Int.random(in: 2...chronicle.ledger.entries.count + 1, using: &random)
        if let refusal = refusal(of: { try chronicle.undo(number) }) {
          #expect(refusal == .alreadyReversed(number) || refusal == .unknownEntry(number))
        }
      }
    }
    let ledger = chronicle.ledger
    // By the definition: an entry counts unless one that counts reverses it.
    func counts(_ number: Int) -> Bool {
      !ledger.entries.contains { entry in
        if case .reversed(let reversal) = entry.event {
          reversal.entry == number && counts(entry.number)
        } else {
          false
        }
      }
    }
    for entry in ledger.entries { #expect(ledger.counts(entry.number) == counts(entry.number)) }
    let kept = ledger.entries.compactMap { entry -> String? in
      guard case .noted(let note) = entry.event, counts(entry.number) else { return nil }
      return note.text
    }
    #expect(ledger.state.notes.map(\.note.text) == kept)
  }
}
