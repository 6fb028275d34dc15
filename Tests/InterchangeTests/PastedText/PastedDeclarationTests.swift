import DraftText
import Testing
import ZerodraftTestSupport

/// The declaration of 22 November 2021, as a converter made Markdown of it.
@Suite(.enabled(if: Corpus.isPresent, "ZERODRAFT_CORPUS names no folder of published texts"))
struct PastedDeclarationTests {
  let seed: PastedSeed

  init() throws {
    seed = try PastedSeed(PastedSeed.declaration)
  }

  @Test func `reads the facts of the masthead`() {
    let front = seed.draft.front
    #expect(front.organ == "General Assembly")
    #expect(front.distribution == "General")
    #expect(front.distributed?.description == "2021-11-23")
    #expect(front.session == "Seventy-sixth session")
    #expect(front.agendaItem == "108")
    #expect(front.agendaTitle == "Crime prevention and criminal justice")
    #expect(front.heading == "Resolution adopted by the General Assembly on 22 November 2021")
    #expect(front.adopted?.description == "2021-11-22")
    #expect(front.origin == "without reference to a Main Committee (A/76/L.11)")
    #expect(front.originSymbol == "A/76/L.11")
    #expect(front.number == "76/7")
    #expect(front.meeting == "37th plenary meeting")
    // The converter lost these.
    #expect(front.symbol == nil)
    #expect(front.jobNumber == nil)
    #expect(front.letters.isEmpty)
  }

  @Test func `reads one operative paragraph without a number, and the declaration in the annex`() {
    let roles = seed.draft.paragraphs.prefix(7).map(\.role)
    #expect(roles == [.title, .opening, .operative, .closing, .closing, .annex, .title])
    #expect(seed.draft.paragraphs[2].label == nil)
    #expect(seed.draft.paragraphs[2].words.hasPrefix("Adopts the political declaration entitled"))
    #expect(seed.draft.paragraphs[3].words == "37th plenary meeting")
    #expect(seed.draft.paragraphs[4].words == "22 November 2021")
    #expect(seed.draft.paragraphs[5].words == "Annex")
    #expect(seed.draft.paragraphs[0].words == seed.draft.paragraphs[6].words)
    #expect(seed.draft.paragraphs[0].words.hasPrefix("2021 Political Declaration on the Impl"))
    #expect(seed.numbers == ["-"] + (1...29).map(String.init))
  }

  @Test func `reads the items`() {
    #expect(seed.items("16") == ["(a)", "(b)", "(c)", "(d)", "(e)"])
    #expect(seed.items("24") == ["(a)", "(b)", "(c)"])
    #expect(seed.items("26") == ["(a)", "(b)", "(c)"])
    #expect(
      DraftCounts(seed.draft)
        == DraftCounts(preambular: 0, operative: 30, items: [11], footnotes: 12)
    )
  }

  @Test func `joins the five paragraphs that pages cut`() {
    #expect(seed.joints == [[37, 47], [59, 79], [111, 115], [131, 133], [147, 149]])
    #expect(seed.words("2").contains("combating all forms of trafficking in persons, recognize"))
    #expect(seed.words("8").contains("to deter exploiters, and those who facilitate"))
    #expect(seed.words("19").contains("duplication of efforts. We encourage the Coordination"))
    #expect(seed.words("24", "(c)").contains("child protection and sexual exploitation and abuse"))
    #expect(seed.words("28").contains("We are mindful of the need to ensure"))
  }

  @Test func `anchors twelve notes`() {
    #expect(seed.draft.footnotes.map(\.label) == (1...12).map(String.init))
    #expect(seed.words("1").contains("to Combat Trafficking in Persons[^1] and our"))
    #expect(seed.words("2").contains("for Sustainable Development,[^2] recognizing"))
    #expect(seed.words("6").contains("Rights of the Child[^5] and its"))
    #expect(seed.words("6").hasSuffix("trafficking in persons.[^6]"))
    #expect(seed.words("7").contains("Migration[^7] and the Global Compact on Refugees,[^8] and"))
    #expect(seed.words("17").contains("Paris Principles.[^11] We"))
    #expect(seed.words("28").contains("on Business and Human Rights.[^12] We also"))
    #expect(seed.notes["1"] == "Resolution 64/293.")
    #expect(seed.notes["9"] == "CEDAW/C/GC/38.")
    #expect(seed.notes["10"] == "See resolution 68/192.")
    #expect(seed.notes["12"]?.hasSuffix("Framework (A/HRC/17/31, annex).") == true)
  }

  @Test func `leaves out the rules over notes and nothing else`() {
    #expect(seed.dropped.keys.sorted() == [10, 39, 61, 153])
    #expect(Set(seed.dropped.values) == ["a rule"])
  }

  @Test func `keeps the apostrophes it found`() {
    #expect(seed.words("13").contains("reliance on victims' testimonies"))
    #expect(seed.words("4").contains("“trafficking in persons” means"))
  }

  @Test func `keeps the brackets of the origin out of the text`() {
    #expect(!seed.allWords.contains { $0.contains("[") })
  }
}
