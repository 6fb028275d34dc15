import DraftText
import Editorial
import Interchange
import Testing

/// What is quoted, pasted or written in other scripts is no mistake.
struct QuietOnOthersTests {
  private static func findings(_ text: String) throws -> [Finding] {
    RuleBook.standard.findings(in: try TextReader().read([UInt8](text.utf8)).draft)
  }

  @Test func `leaves a quoted draft resolution its own order`() throws {
    let text = """
      The Economic and Social Council,

      Recalling its resolution 1996/31 of 25 July 1996,

      Recommends to the General Assembly the adoption of the following draft resolution:

      “The General Assembly,

      “Recalling its resolution 70/1 of 25 September 2015,

      “1. Decides to meet;

      “2. Requests the Secretary-General to report.”
      """
    let rules = Set(try Self.findings(text).map(\.rule))
    #expect(rules.isDisjoint(with: [1, 2, 3, 4, 5, 6, 7, 28, 29, 31, 33]))
  }

  @Test(arguments: [
    "PP: *Having considered* the report of the Secretary-General,1",
    "PP: *Having considered* the report of the Secretary-General,12",
    "OP 1: *Takes note* of the report of the Secretary-General;3\nOP 2: *Decides* to meet.4",
  ])
  func `takes digits behind the last mark for a note`(sample: String) {
    let rules = Set(RuleBook.standard.findings(in: Sample(sample).draft).map(\.rule))
    #expect(rules.isDisjoint(with: [28, 29]))
  }

  @Test(arguments: [
    ("PP: 题为\"改变我们的世界\"，", Language.chinese, "“改变我们的世界”"),
    ("PP: المعنون \"تحويل عالمنا\"،", .arabic, "”تحويل عالمنا“"),
    ("PP: والمعنون ب\"تحويل عالمنا\"،", .arabic, "”تحويل عالمنا“"),
  ])
  func `knows which straight mark opens`(sample: String, language: Language, mended: String) {
    let draft = Sample(sample, language: language).draft
    let findings = RuleBook.standard.findings(in: draft).filter { $0.rule == 35 }
    #expect(findings.count == 1)
    #expect(findings.allSatisfy { $0.suggestion != nil })
    guard let edits = findings.first?.suggestion?.edits, edits.count == 2 else { return }
    #expect(edits[0].change == .words(String(mended.prefix(1))))
    #expect(edits[1].change == .words(String(mended.suffix(1))))
  }

  @Test func `leaves acronyms alone that look like words`() {
    func isJudged(_ words: String) -> Bool {
      RuleBook.standard.findings(in: Sample("OP 1: \(words)").draft).contains { $0.rule == 77 }
    }
    #expect(!isJudged("*Notes* the work of the CENTER initiative;"))
    #expect(isJudged("*Notes* the WORK OF THE CENTER;"))
    #expect(isJudged("*Notes* the work of the center;"))
  }
}
