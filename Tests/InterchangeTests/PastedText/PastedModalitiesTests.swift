import DraftText
import Testing
import ZerodraftTestSupport

/// The zero draft of 12 March 2021, with both letters; skipped where there is no corpus.
@Suite(.enabled(if: Corpus.isPresent, "ZERODRAFT_CORPUS names no folder of published texts"))
struct PastedModalitiesTests {
  let seed: PastedSeed

  init() throws {
    seed = try PastedSeed(PastedSeed.modalities)
  }

  @Test func `keeps both letters apart`() {
    let letters = seed.draft.front.letters
    #expect(letters.map { $0.date?.description } == ["2021-03-12", "2021-03-12"])
    #expect(letters.map { $0.lines.first } == ["THE PRESIDENT", "12 March 2021"])
    #expect(letters[0].lines.last == "New York")
    #expect(letters[1].lines.last == "Observers to the United Nations, New York")
    #expect(letters.allSatisfy { $0.lines.contains("Excellency,") })
    #expect(seed.dropped[17]?.hasPrefix("A handwritten signature in blue ink") == true)
    #expect(!letters[0].lines.contains { $0.hasPrefix("A handwritten") })
  }

  @Test func `reads title, opening formula, 5 preambular and 15 operative paragraphs`() {
    let paragraphs = seed.draft.paragraphs
    #expect(paragraphs[0].role == .title)
    #expect(paragraphs[0].words.hasPrefix("Modalities, format and organization of the high-level"))
    #expect(paragraphs[1].role == .opening)
    #expect(paragraphs[1].words == "The General Assembly,")
    #expect(paragraphs[2...6].allSatisfy { $0.role == .preambular })
    #expect(seed.numbers == (1...15).map(String.init))
    #expect(
      DraftCounts(seed.draft) == DraftCounts(preambular: 5, operative: 15, items: [7], footnotes: 4)
    )
    #expect(paragraphs.count == 2 + 5 + 15 + 7)
    #expect(seed.draft.language == .english)
  }

  @Test func `reads the items, with a list mark before them and without`() {
    #expect(seed.items("2") == ["(a)", "(b)", "(c)"])
    #expect(seed.items("4") == ["(a)", "(b)", "(c)", "(d)"])
    #expect(seed.words("2", "(c)").hasPrefix("The format of the high-level meeting, in-person"))
  }

  @Test func `joins OP2 (a) and OP13 across the page`() {
    #expect(seed.joints == [[68, 74], [95, 101]])
    #expect(
      seed.words("2", "(a)").contains(
        "a representative of civil society, at least one of whom should be a survivor"
      )
    )
    #expect(seed.words("2", "(a)").hasSuffix("by the President of the Assembly;"))
    #expect(seed.words("13").contains("the broadest possible participation, and requests"))
  }

  @Test func `anchors four notes where their indicators stand`() {
    let labels = seed.draft.footnoteLabels
    let third = Draft.spell(seed.draft.paragraphs[4].runs, labels: labels)
    #expect(third.contains("against Transnational Organized Crime[^1] and the Protocol"))
    #expect(third.hasSuffix("against Transnational Organized Crime,[^2]"))
    #expect(seed.words("9").contains("on a non-objection basis[^3] and to bring"))
    #expect(seed.words("10").contains("(Paris Principles),[^4] non-governmental"))
    #expect(seed.draft.footnotes.map(\.label) == ["1", "2", "3", "4"])
    #expect(seed.notes["1"] == "United Nations, Treaty Series, vol. 2225, No. 39574.")
    #expect(seed.notes["3"]?.hasSuffix("the General Assembly and the requester.") == true)
    #expect(seed.notes["4"] == "Resolution 48/134, annex.")
    #expect(seed.reading.footnoteLines == [70, 72, 97, 99])
  }

  @Test func `keeps the emphasis of opening words, and gives none where there is none`() {
    let first = seed.draft.paragraphs.first { $0.label?.text == "1" }
    #expect(first?.runs.first == .text("Decides", Style(emphasis: true)))
    #expect(
      seed.draft.paragraphs[2].runs.first.map {
        if case .text(_, .plain) = $0 { true } else { false }
      } == true
    )
  }

  @Test func `says why it took lines for paragraphs`() {
    guard case .layoutChosen(let layout, let reason)? = seed.reading.notes.first?.subject else {
      Issue.record("no note on the layout")
      return
    }
    #expect(layout == .line)
    #expect(reason.contains("longer than 160 characters"))
  }

  @Test func `leaves out nothing but the picture`() {
    #expect(seed.dropped.keys.sorted() == [17])
  }
}
