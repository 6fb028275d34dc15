import DraftText
import Testing

struct AssemblySessionTests {
  @Test(arguments: [
    (1, "First session"), (19, "Nineteenth session"), (20, "Twentieth session"),
    (21, "Twenty-first session"), (30, "Thirtieth session"), (42, "Forty-second session"),
    (58, "Fifty-eighth session"), (76, "Seventy-sixth session"), (80, "Eightieth session"),
    (99, "Ninety-ninth session"), (100, "One hundredth session"),
    (112, "One hundred and twelfth session"),
  ])
  func `is printed in words and read from them`(number: Int, printed: String) {
    #expect(AssemblySession(number: number).printed == printed)
    #expect(AssemblySession(printed: printed)?.number == number)
    #expect(AssemblySession(printed: printed.lowercased())?.number == number)
  }

  @Test func `is read as it was printed, for all that can be`() {
    for number in 1...119 {
      let session = AssemblySession(number: number)
      #expect(session.printed.flatMap { AssemblySession(printed: $0) } == session)
    }
    #expect(AssemblySession(number: 120).printed == nil)
  }

  @Test(arguments: [("76th session", 76), ("76", 76), ("1st session", 1), ("  80th ", 80)])
  func `is read by its number`(text: String, number: Int) {
    #expect(AssemblySession(printed: text)?.number == number)
  }

  @Test(arguments: [
    "", "session", "Thirty-second special session", "0", "76/7", "seventy sixth", "７６",
  ])
  func `is nothing else`(text: String) {
    #expect(AssemblySession(printed: text) == nil)
  }

  @Test(arguments: [
    (2021, 9, true), (2021, 11, true), (2022, 8, true), (2022, 9, true), (2021, 8, false),
    (2022, 10, false), (2020, 11, false),
  ])
  func `knows which days can be its own`(year: Int, month: Int, isItsOwn: Bool) throws {
    let day = try #require(CalendarDate(year: year, month: month, day: 1))
    #expect(AssemblySession(number: 76).isUnderWay(on: day) == isItsOwn)
  }
}
