import Testing

@testable import DraftText

struct HeadingNumberTests {
  @Test(
    arguments: [
      ("I. Introduction", 1), ("II. Measures to combat", 1), ("XI", 1), ("A. Efforts", 2),
      ("C. Draft resolution A/C.3/78/L.41", 2), ("Article 5", 3), ("Action 12. We will", 3),
      ("Part 1: Follow-up", 1), ("一. 我们的共同承诺", 1), ("أولا - مقدمة", 1), ("باء - تدابير", 2),
    ]
  )
  func `reads the level off a number`(words: String, level: Int) {
    #expect(HeadingNumber(words)?.level == level)
  }

  @Test(
    arguments: [
      "In resolution 74/176", "A State reported",
      "Article 5 of the Convention on the Rights of the Child says",
      "AB. No numeral", "Introduction", "", "1. Prevention", "一个国家",
    ]
  )
  func `sees none in ordinary words`(words: String) {
    #expect(HeadingNumber(words) == nil)
  }
}
