import DraftText
import Editorial
import Interchange
import Testing

/// What is done without asking is right, or it is not done.
struct AllOrNothingTests {
  private static func safe(_ text: String, _ rule: RuleID) throws -> [Finding] {
    try findings(text, rule).filter { $0.suggestion?.isSafe ?? false }
  }

  private static func findings(_ text: String, _ rule: RuleID) throws -> [Finding] {
    let draft = try TextReader().read([UInt8](text.utf8)).draft
    return RuleBook.standard.findings(in: draft).filter { $0.rule == rule }
  }

  private static func mended(_ words: String) -> String {
    let draft = Sample("OP 1: \(words)").draft
    return RuleBook.standard.mending(draft, CheckSetting(phase: .final)).draft.paragraphs[0].words
  }

  @Test(arguments: [
    "Visit www.un.org/en/ga?UN=1 and write.", "Visit (un.org/en/ga/UN) and write.",
    "Visit https://www.un.org/GA/UN?UN=UN and write.",
  ])
  func `leaves addresses as they are`(words: String) {
    #expect(Self.mended(words) == words)
  }

  @Test func `spells out what stands beside a stroke`() {
    #expect(Self.mended("The UN and p.m./UN times.").hasPrefix("The United Nations"))
  }

  @Test func `lets each part of a composite resolution end by itself`() throws {
    let text = """
      A

      Global progress

      The General Assembly,

      Recalling its resolution 70/1 of 25 September 2015,

      1. Welcomes the report of the Secretary-General;

      2. Requests the Secretary-General to report to it at its eightieth session.

      B

      Regional progress

      The General Assembly,

      Recalling its resolution 70/1 of 25 September 2015,

      1. Notes the regional progress;

      2. Also notes the report of the Secretary-General.
      """
    #expect(try Self.findings(text, 29).isEmpty)
  }

  @Test func `leaves a list of numbered paragraphs its semicolons`() {
    let draft = Sample(
      """
      OP 1: We commit to the following objectives:
      OP 2: Close all digital divides;
      OP 3: Expand inclusion in the digital economy;
      OP 4: Foster an open digital space.
      OP 5: We recognize the importance of trust.
      OP 6: We will cooperate.
      OP 7: We will report.
      OP 8: We will meet.
      """
    ).draft
    #expect(RuleBook.standard.findings(in: draft).filter { $0.rule == 33 }.isEmpty)
  }

  @Test(arguments: ["١ -", "٢.", "۳ -", "1 -"])
  func `reads the digits of Arabic as numbers of paragraphs`(label: String) throws {
    let text = """
      إن الجمعية العامة،

      إذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،

      \(label) تقرر عقد اجتماع؛
      """
    let draft = try TextReader().read([UInt8](text.utf8)).draft
    #expect(draft.paragraphs.last?.role == .operative)
    #expect(try Self.findings(text, 28).isEmpty)
  }

  @Test(arguments: [
    ("The rate is 3 . 5 per cent.", "The rate is 3 . 5 per cent."),
    ("The rate is 3 , 5 per cent.", "The rate is 3 , 5 per cent."),
    ("The rate ( x ) is high.", "The rate (x) is high."),
    ("The rate ( ) is high.", "The rate ( ) is high."),
    ("on 12 May, 2019-20 being the first,", "on 12 May, 2019–20 being the first,"),
    ("on 12 May, 2019/20 being the first,", "on 12 May, 2019/20 being the first,"),
    ("from 10am – 12pm and 3pm – 5pm today", "from 10am – 12pm and 3pm – 5pm today"),
  ])
  func `mends the whole or nothing`(words: String, mended: String) {
    #expect(Self.mended(words) == mended)
  }
}
