import DraftText
import Negotiation
import Testing
import ZerodraftTestSupport

struct StoredTextTests {
  private static func text(_ random: inout SeededGenerator) -> StoredText {
    let styles = [
      Style.plain, Style(emphasis: true), Style(emphasis: true, strong: true),
      Style(superscript: true), Style(link: "https://example.org"),
    ]
    let runs: [Run] = (0..<Int.random(in: 0...5, using: &random)).map { index in
      Bool.random(using: &random)
        ? .footnote(.provisional(index))
        : .text(
          ["", "words", "回顾", "a longer stretch of words"].randomElement(using: &random) ?? "",
          styles.randomElement(using: &random) ?? .plain
        )
    }
    return StoredText(runs)
  }

  @Test(arguments: 0..<200)
  func `reads off bytes what it reads off a value`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = Self.text(&random)
    let bytes = text.value.bytes
    #expect(StoredText(bytes: bytes) == text)
    #expect(StoredText(value: try Value(bytes: bytes)) == text)
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      if let direct = StoredText(bytes: damaged) {
        let value = try? Value(bytes: damaged)
        #expect(value.flatMap(StoredText.init(value:)) == direct)
      }
    }
  }
}
