import DraftText
import Testing

@testable import Editorial

/// Texts that no one writes but someone sends: each would take minutes or more where the work grows
/// with the square of their length.
@Suite(.timeLimit(.minutes(2)))
struct LongTextTests {
  private static func findings(_ words: String) -> [Finding] {
    RuleBook.standard.findings(in: Sample(words).draft)
  }

  @Test(arguments: [
    String(repeating: "\"a\" ", count: 8_000), String(repeating: "[a] ", count: 8_000),
    String(repeating: "[", count: 8_000) + String(repeating: "]", count: 8_000),
    String(repeating: "*a* b ", count: 4_000), String(repeating: "UN ", count: 8_000),
  ])
  func `reads a long paragraph in one go`(words: String) {
    #expect(Self.findings("OP 1: The UN is " + words).contains { $0.rule == 75 })
  }

  @Test func `says once how a long list is counted anew`() {
    let marks = (0..<2_000).map { Character(Unicode.Scalar(0x61 + UInt8($0 % 26))) }
    let list = marks.map { "item (\($0)): To meet;" }.joined(separator: "\n")
    let findings = Self.findings("OP 1: *Decides*:\n" + list).filter { $0.rule == 9 }
    #expect(findings.count > 50)
    #expect(findings.count { $0.suggestion != nil } == 1)
  }

  @Test(arguments: 0..<200)
  func `finds what overlaps as a plain search does`(seed: Int) {
    let ranges = (0..<8).map { place -> Range<Int> in
      let start = (seed * 31 + place * 17) % 40
      return start..<(start + (seed + place * 5) % 9)
    }
    let search = OverlapSearch(ranges)
    for start in 0..<50 {
      for length in 0..<4 {
        let range = start..<(start + length)
        #expect(search.overlaps(range) == ranges.contains { $0.overlaps(range) })
      }
    }
  }
}
