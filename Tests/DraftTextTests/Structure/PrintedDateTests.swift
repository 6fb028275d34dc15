import Testing

@testable import DraftText

struct PrintedDateTests {
  @Test(
    arguments: [
      ("22 November 2021", "2021-11-22", true),
      ("1er avril 2024", "2024-04-01", true),
      ("1 de abril de 2024", "2024-04-01", true),
      ("22 сентября 2024 года", "2024-09-22", true),
      ("21 آذار/مارس 2024", "2024-03-21", true),
      ("24 تشرين الثاني/نوفمبر 2025", "2025-11-24", true),
      ("2024年3月21日", "2024-03-21", true),
      ("Resolution adopted by the General Assembly on 22 November 2021", "2021-11-22", false),
      ("2024年3月21日大会决议", "2024-03-21", false),
      ("New York, 12 March 2021", "2021-03-12", false),
    ]
  )
  func `reads dates as the six languages print them`(words: String, iso: String, isWhole: Bool) {
    #expect(PrintedDate(in: words)?.date.description == iso)
    #expect(PrintedDate(in: words)?.isWhole == isWhole)
  }

  @Test(arguments: ["31 February 2021", "November 2021", "resolution 70/1", "22", "", "年月日"])
  func `reads no date where there is none`(words: String) {
    #expect(PrintedDate(in: words) == nil)
  }
}
