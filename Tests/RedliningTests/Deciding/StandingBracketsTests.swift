import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

struct StandingBracketsTests {
  private static let x = PartyID("Group X")
  private static let y = PartyID("Group Y")
  private static let e = PartyID("Delegation E")

  private static let draft = ZerodraftTestSupport.draft(
    operative("1", "Decides to stop within [two / four – Group Y / three – Group X] years;"),
    operative("2", "Asks for water [beside each fountain – Delegation E delete];"),
    operative("3", "[Stresses that fountains matter; – Group X]"),
    operative("4", "[Keeps them as monuments; – Delegation E delete / Keeps them; – Group Y]"),
    operative("5", "Tests water every [month / three months – Group Y retain].")
  )

  private static let brackets = StandingBrackets(draft)

  private static func edit(_ words: String) -> ProposedChange {
    .edit(paragraph: 0, edits: [TextEdit(0..<1, words)])
  }

  private static func place(
    _ change: ProposedChange,
    in paragraph: Int,
    quoting quoted: String? = nil,
    reading: String? = nil,
    by party: PartyID
  ) throws -> StandingBrackets.Place {
    try #require(
      brackets.place(of: change, in: [paragraph], quoting: quoted, reading: reading, by: [party])
    )
  }

  private static func words(_ change: ProposedChange?, of paragraph: Int) throws -> String {
    let next = NextDraft(
      base: draft,
      accepted: [Contribution(proposal: 1, holders: [], change: try #require(change))],
      numbering: .kept
    )
    return next.draft.paragraphs.first { $0.label == draft.paragraphs[paragraph].label }?.words
      ?? "gone"
  }

  @Test func `chooses one of several words`() throws {
    let place = try Self.place(Self.edit("four"), in: 0, by: Self.y)
    #expect(
      try Self.words(Self.brackets.choosing(place), of: 0)
        == "Decides to stop within four years;"
    )
    #expect(
      try Self.words(Self.brackets.choosing(place, as: "five"), of: 0)
        == "Decides to stop within five years;"
    )
  }

  @Test func `finds words that left outside of the bracket what all have in common`() throws {
    let place = try Self.place(Self.edit("three years"), in: 0, quoting: "two years", by: Self.x)
    #expect(
      try Self.words(Self.brackets.choosing(place), of: 0)
        == "Decides to stop within three years;"
    )
    #expect(
      Self.brackets.place(
        of: Self.edit("three months"),
        in: [0],
        quoting: "two years",
        by: [Self.x]
      ) == nil
    )
  }

  @Test func `drops words, and the bracket where nothing is left to choose`() throws {
    let four = try Self.place(Self.edit("four"), in: 0, by: Self.y)
    let three = try Self.place(Self.edit("three"), in: 0, by: Self.x)
    #expect(
      try Self.words(Self.brackets.dropping([(four, [Self.y])]), of: 0)
        == "Decides to stop within [two / three – Group X] years;"
    )
    #expect(
      try Self.words(Self.brackets.dropping([(four, [Self.y]), (three, [Self.x])]), of: 0)
        == "Decides to stop within two years;"
    )
  }

  @Test func `deletes words that somebody wants gone, or lifts their bracket`() throws {
    let place = try Self.place(Self.edit(""), in: 1, quoting: " beside each fountain", by: Self.e)
    #expect(try Self.words(Self.brackets.choosing(place), of: 1) == "Asks for water;")
    #expect(
      try Self.words(Self.brackets.dropping([(place, [Self.e])]), of: 1)
        == "Asks for water beside each fountain;"
    )
  }

  @Test func `takes a paragraph out of its bracket, or away`() throws {
    let insert = ProposedChange.insert(after: 0, words: "Stresses that fountains matter;")
    let place = try #require(Self.brackets.place(of: insert, in: [], by: [Self.x]))
    #expect(place.paragraph == 2)
    #expect(
      try Self.words(Self.brackets.choosing(place), of: 2) == "Stresses that fountains matter;"
    )
    #expect(try Self.words(Self.brackets.dropping([(place, [Self.x])]), of: 2) == "gone")
  }

  @Test func `finds words that stand for a paragraph as it was to read`() throws {
    let place = try Self.place(Self.edit("x"), in: 3, reading: "Keeps them;", by: Self.y)
    #expect(try Self.words(Self.brackets.choosing(place), of: 3) == "Keeps them;")
    #expect(
      try Self.words(Self.brackets.dropping([(place, [Self.y])]), of: 3)
        == "[Keeps them as monuments; – Delegation E delete]"
    )
  }

  @Test func `keeps what somebody wanted to stay`() throws {
    let place = try Self.place(.stance(.retain, paragraphs: [4]), in: 4, by: Self.y)
    #expect(
      try Self.words(Self.brackets.choosing(place), of: 4) == "Tests water every three months."
    )
  }

  @Test func `deletes a paragraph, or lifts its bracket`() throws {
    let place = try Self.place(.delete(paragraphs: [0]), in: 3, by: Self.e)
    #expect(try Self.words(Self.brackets.choosing(place), of: 3) == "gone")
    #expect(
      try Self.words(Self.brackets.dropping([(place, [Self.e])]), of: 3)
        == "[Keeps them as monuments; / Keeps them; – Group Y]"
    )
  }

  @Test func `guesses nothing`() {
    #expect(Self.brackets.place(of: Self.edit("five"), in: [0], by: [Self.y]) == nil)
    #expect(Self.brackets.place(of: Self.edit("four"), in: [1], by: [Self.y]) == nil)
    #expect(Self.brackets.place(of: .delete(paragraphs: [0]), in: [0], by: [Self.y]) == nil)
  }
}
