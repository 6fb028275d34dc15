import Publishing
import Testing

struct ParagraphGroupTests {
  @Test(
    arguments: [
      (
        ParagraphGroup(part: "Preamble", numbers: ["2", "3", "9"]),
        "Preamble: paragraphs 2, 3 and 9"
      ),
      (
        ParagraphGroup(part: "Guiding Principles", unnumbered: ["Chapeau"], numbers: ["13", "15"]),
        "Guiding Principles: Chapeau, and paragraphs 13 and 15"
      ),
      (ParagraphGroup(part: "Actions", numbers: ["35 (a)"]), "Actions: paragraph 35 (a)"),
      (ParagraphGroup(numbers: ["4", "7"]), "Paragraphs 4 and 7"),
      (
        ParagraphGroup(part: "Annex", unnumbered: ["Title", "Chapeau"]), "Annex: Title and Chapeau"
      ),
    ]
  )
  func `lists paragraphs as letters do`(group: ParagraphGroup, words: String) {
    #expect(group.words == words)
  }
}
