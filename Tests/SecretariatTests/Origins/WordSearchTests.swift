import Testing

@testable import Secretariat

/// Finding words that somebody quotes.
struct WordSearchTests {
  private func found(_ words: String, in text: String) -> [String]? {
    guard let search = WordSearch(words) else { return nil }
    let scalars = Array(text.unicodeScalars)
    return search.ranges(in: text).map { range in
      var view = String.UnicodeScalarView()
      view += scalars[range]
      return String(view)
    }
  }

  @Test(arguments: [
    (
      "every month", "Requests a report every month and EVERY  Month;",
      ["every month", "EVERY  Month"]
    ),
    ("  Every\nmonth ", "a report every month", ["every month"]),
    ("the agenda of States", "the agenda[^3] of States", ["the agenda[^3] of States"]),
    ("\"non-formal\"", "the “non\u{2011}formal” one", ["“non\u{2011}formal”"]),
    ("aa", "aa aaaa aa", ["aa", "aa"]), ("ever", "every month, if ever", ["ever"]),
    ("权", "和平权利", ["权"]), ("droits", "les DROITS de l’homme", ["DROITS"]),
    ("l'homme", "les droits de l’homme", ["l’homme"]), ("权利", "和平 权利", ["权利"]),
    ("month", "", []), ("monthly", "every month", []),
  ])
  func `finds words however they are set`(words: String, text: String, places: [String]) {
    #expect(found(words, in: text) == places)
  }

  @Test(arguments: ["", "  ", "“”", ";,", "\u{200B}"])
  func `looks for nothing where there is no word`(words: String) {
    #expect(WordSearch(words) == nil)
  }

  @Test func `names the words that come nearest`() throws {
    let search = try #require(WordSearch("a report every two months"))
    let near = search.nearest(in: "Requests a report every three months on rivers, and a report.")
    #expect(near?.words == "a report every three months")
    // 18 of 21 letters.
    #expect(near?.share == 85)
    #expect(search.nearest(in: "Decides") == nil)
    #expect(try #require(WordSearch("a a a")).nearest(in: "a b a")?.share == 66)
  }
}
