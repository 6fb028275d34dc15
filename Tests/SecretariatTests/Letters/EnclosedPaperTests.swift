import Testing

@testable import Secretariat

struct EnclosedPaperTests {
  @Test(
    arguments: [
      (["Table of dispositions"], "the table of dispositions"),
      (
        ["Concept note", "The Provisional Programme"], "the concept note and Provisional Programme"
      ),
      (["Rev.3"], "Rev.3"), (["A/75/L.1", "Concept note"], "A/75/L.1 and the concept note"),
      (["Annex II"], "Annex II"),
      (["Table of dispositions of Rev.1"], "the table of dispositions of Rev.1"),
      (["A list of speakers"], "a list of speakers"), (["Zero draft"], "the zero draft"),
    ]
  )
  func `puts an article before papers that have one`(papers: [String], words: String) {
    #expect(EnclosedPaper.list(papers.map(EnclosedPaper.init)) == words)
  }
}
