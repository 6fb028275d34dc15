import DraftText
import Testing

struct JobNumberTests {
  @Test(arguments: [
    ("21-17189 (E)", "*2117189*"), ("19-22333 (E) 270120", "*1922333*"), ("16-16163", "*1616163*"),
    ("V.21-04831", "*2104831*"), ("V.21-04831 (F)", "*2104831*"),
  ])
  func `is printed as it is written, and barred by its digits`(text: String, bars: String) throws {
    let number = try #require(JobNumber(text))
    #expect(number.description == text)
    #expect(number.barCode == bars)
  }

  @Test(arguments: [
    "", "21-1718", "211-17189", "21-171890", "21-17189(E)", "21-17189 (X)", "21-17189 (E) 2701",
    "21-17189 (E) 270120 1", "v.21-04831", ".21-04831", "21-17189 E", "２１-17189", "21–17189",
  ])
  func `is nothing else`(text: String) {
    #expect(JobNumber(text) == nil)
  }
}
