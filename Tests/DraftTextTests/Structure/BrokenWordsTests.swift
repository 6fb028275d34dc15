import DraftText
import Testing

struct BrokenWordsTests {
  private func doubts(_ text: String) -> [String] {
    structured(text, layout: .wrapped).notes.compactMap {
      if case .brokenWord(let word) = $0.subject { word } else { nil }
    }
  }

  @Test func `doubts pieces that are one word elsewhere in the text`() {
    let text =
      "1. The Traffick ing Protocol and the\nTrafficking Protocol of the pers ons and persons."
    #expect(doubts(text) == ["Traffick ing", "pers ons"])
    #expect(outline(structured(text, layout: .wrapped))[0].contains("Traffick ing"))
  }

  @Test func `trusts two words that are both at home in the text`() {
    #expect(
      doubts("1. The work force and the workforce at work by force.\n2. The work of force.") == []
    )
  }

  @Test func `does not look across punctuation`() {
    #expect(doubts("1. Of pers, ons and persons.") == [])
  }

  @Test func `doubts a hyphen with a blank before it`() {
    #expect(
      doubts("1. The front -line officers and the COVID -19 pandemic.") == [
        "front -line", "COVID -19",
      ]
    )
    #expect(doubts("1. Forms of trafficking - overall, and a\nlist - of them - all.") == [])
  }

  @Test func `says on which line the word stands`() {
    let notes = structured("1. Of the persons and of\nthe pers ons.", layout: .wrapped).notes
    #expect(notes == [ReadingNote(line: 2, .brokenWord("pers ons"))])
  }
}
