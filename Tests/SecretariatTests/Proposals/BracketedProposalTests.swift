import DraftText
import Redlining
import Testing

@testable import Secretariat

/// What is made of a copy of the text with names in brackets.
struct BracketedProposalTests {
  typealias Fixture = ProposalFixture

  /// Who wants what, by what becomes of the text.
  private func rows(_ reading: ProposalReading) throws -> [String] {
    let base = try Fixture.draft("00-zero-draft")
    let old = Fixture.words(base)
    return reading.contributions.flatMap { contribution -> [String] in
      let names = contribution.parties.map(\.name).joined(separator: ", ")
      return contribution.items.map { item in
        switch item.change {
        case .stance(let stance, let places): return "\(names): \(stance) \(places)"
        case .alternative(let place, let words): return "\(names): alt \(place): \(words)"
        case .delete(let places): return "\(names): delete \(places)"
        default:
          let new = Fixture.texts([item], on: base)
          return "\(names): " + new.filter { !old.contains($0) }.joined(separator: " | ")
        }
      }
    }
  }

  private func read(
    _ old: String,
    _ new: String,
    from parties: [PartyID] = []
  ) throws -> ProposalReading {
    let text = try Fixture.text("00-zero-draft")
    #expect(text.contains(old))
    return try Fixture.read(text.replacing(old, with: new), from: parties)
  }

  @Test(arguments: [
    (
      "publish the results",
      "publish [+Delegation A, Group X: all] the results",
      [
        "Delegation A, Group X: Requests building managers to have the water tested at least once "
          + "every three months and to publish all the results beside each fountain;"
      ]
    ),
    (
      " in all languages of the conference",
      " [in all languages of the conference - Delegation A; Group X delete]",
      [
        "Delegation A: retain [20]",
        "Group X: Also recommends that signs show the way to the nearest fountain;",
      ]
    ),
    (
      "three years.",
      "[three - Group X / six - Delegation B] years.",
      ["Group X: retain [23]", "Delegation B: Decides to review progress after six years."]
    ),
    (
      "to train the staff",
      "to train **and pay** (Delegation A) the staff",
      [
        "Delegation A: Calls upon organizers of conferences to stop handing out bottled water "
          + "within two years, and to train and pay the staff of conference buildings in the daily "
          + "care of fountains and in small repairs;"
      ]
    ),
    (
      "6\\. *Recommends*",
      "6\\. [Delegation B: delete para] *Recommends*",
      ["Delegation B: delete [19]"]
    ),
    (
      "languages of the conference;",
      "languages of the conference; [Delegation A, Delegation B: reserve]",
      ["Delegation A, Delegation B: reservation [20]"]
    ),
    (
      "\n5\\. *Calls",
      "\nOP4.alt (Delegation A) Encourages all who come to behave well;\n\n5\\. *Calls",
      ["Delegation A: alt 14: Encourages all who come to behave well;"]
    ),
    (
      "\n5\\. *Calls",
      "\n4 bis. (Group X) Encourages all who come to behave well;\n\n5\\. *Calls",
      ["Group X: Encourages all who come to behave well;"]
    ),
    (
      "\n5\\. *Calls",
      "\n[+Group X: Encourages all who come to behave well;]\n\n5\\. *Calls",
      ["Group X: Encourages all who come to behave well;"]
    ),
  ])
  func `gives each party what it is named for`(
    old: String,
    new: String,
    wanted: [String]
  ) throws {
    let reading = try read(old, new)
    #expect(reading.form == .brackets)
    let rows = try rows(reading)
    #expect(rows == wanted, "\(rows)")
    #expect(reading.open.isEmpty, "\(reading.open)")
  }

  @Test(arguments: [
    ("three years.", "[three / six - Delegation B / nine] years.", "nobody is named for it"),
    (
      "for short meetings,",
      "for short meetings, [Agreed ad ref]",
      "a remark on where the paragraph stands, which proposes nothing"
    ),
    (
      "for short meetings,",
      "for short meetings, [Delegation A: delete]",
      "it does not say whether the paragraph is to go, or which words"
    ),
    (
      "make for short meetings,",
      "make [+Delegation Z: only] for short meetings,",
      "no party is known as “Delegation Z”"
    ),
  ])
  func `leaves what is not clear`(old: String, new: String, reason: String) throws {
    let reading = try read(old, new)
    #expect(reading.open.map(\.reason).contains(reason), "\(reading.open)")
  }

  @Test func `takes brackets of the text itself for words`() throws {
    let text = try Fixture.text("00-zero-draft").replacing("three years", with: "[three] years")
    let base = try Fixture.draft(of: text)
    let copy = text.replacing("good fountains", with: "good [+Delegation A: clean] fountains")
    let reading = try Fixture.read(Array(copy.utf8), from: [], on: base)
    #expect(reading.count == 1)
    #expect(reading.open.isEmpty, "\(reading.open)")
  }

  @Test func `takes changes without a name for the sender's`() throws {
    let text = try Fixture.text("00-zero-draft")
      .replacing("good fountains", with: "good [+Group X: clean] fountains")
      .replacing("three years", with: "two years")
    let sent = try Fixture.read(text, from: [Fixture.a])
    #expect(Set(sent.contributions.map(\.parties)) == [[Fixture.x], [Fixture.a]])
    let unsent = try Fixture.read(text, from: [])
    #expect(unsent.contributions.map(\.parties) == [[Fixture.x]])
    #expect(unsent.open.map(\.reason) == ["it differs from Zero draft, and nobody is named"])
  }
}
