import Testing
import ZerodraftTestSupport

@testable import RecordStore

@Suite struct SearchIndexTests {
  private static let texts = [
    "Recalling its resolution 75/283 of 24 May 2021,",
    "Decides that the meeting shall be convened in New York;",
    "大会决定召开高级别会议，",
    "Décide que la réunion aura lieu à New York ;",
    "تقرر الجمعية العامة عقد اجتماع رفيع المستوى",
  ]

  @Test(arguments: [
    ("conven", [1]), ("New York", [1, 3]), ("york new", [1, 3]), ("\"York New\"", []),
    ("“New York”", [1, 3]), ("75/283", [0]), ("会议", [2]), ("议会", []), ("高级别", [2]),
    ("decide", [1, 3]), ("الجمعية", [4]), ("vened", []), ("", []), ("   ", []), ("–", []),
    ("\"", []),
  ])
  func `finds texts that have all of the words`(words: String, places: [Int]) throws {
    let index = try SearchIndex(Self.texts)
    let hits = try index.hits(for: SearchWords(words), limit: 10)
    #expect(hits.map(\.place).sorted() == places)
  }

  @Test(arguments: [
    "AND", "a OR b", "NOT", "NEAR(a b)", "words:york", "york*", "*", "^york", "-york", "york)",
    "(((", "\"york", "york\"", "'; DROP TABLE texts; --", "{a b}: c", "a + b", "\u{0}york\u{2}",
    String(repeating: "a ", count: 3000), String(repeating: "\"", count: 300),
  ])
  func `reads whatever is typed as words`(words: String) throws {
    let index = try SearchIndex(Self.texts)
    _ = try index.hits(for: SearchWords(words), limit: 10)
    #expect(try index.hits(for: SearchWords("conven"), limit: 10).count == 1)
  }

  @Test func `shows the words round what was found as they stand in the text`() throws {
    let index = try SearchIndex(Self.texts)
    for (words, place) in [("resolution 75/283", 0), ("会议", 2), ("اجتماع", 4)] {
      let hit = try #require(try index.hits(for: SearchWords(words), limit: 1).first)
      #expect(hit.snippet.map(\.text).joined() == Self.texts[place])
      #expect(hit.snippet.contains { $0.isMatch })
    }
    let chinese = try index.hits(for: SearchWords("会议"), limit: 1).first
    #expect(chinese?.snippet.filter(\.isMatch).map(\.text).joined() == "会议")
  }

  @Test(arguments: 0..<200)
  func `finds every word of every text`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let letters = Array("abcdeé会议\"*()-' ش")
    let texts = (0..<5).map { _ in
      String(
        (0..<Int.random(in: 1...30, using: &generator)).map { _ in
          letters.randomElement(using: &generator) ?? "a"
        }
      )
    }
    let index = try SearchIndex(texts)
    for (place, text) in texts.enumerated() {
      let words = SearchWords(text)
      guard !words.isEmpty else { continue }
      let hits = try index.hits(for: words, limit: 10)
      #expect(hits.contains { $0.place == place }, "seed \(seed): \(text)")
    }
  }

  @Test func `lets no text pass itself off as something that was found`() throws {
    let index = try SearchIndex(["one \u{2}two\u{3} three"])
    let hit = try #require(try index.hits(for: SearchWords("three"), limit: 1).first)
    #expect(hit.snippet.filter(\.isMatch).map(\.text) == ["three"])
  }
}
