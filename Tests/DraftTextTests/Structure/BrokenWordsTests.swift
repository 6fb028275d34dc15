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
}
