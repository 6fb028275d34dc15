import DraftText
import Editorial
import Testing
import ZerodraftTestSupport

/// What rules find and suggest can be relied on, whatever the text.
struct SuggestionTests {
  @Test(arguments: RuleTable.all)
  func `finds no safe suggestion again that was made`(table: RuleTable) {
    for wrong in table.wrong {
      let found = table.findings(in: wrong.sample.draft)
      let safe = found.compactMap(\.suggestion).filter(\.isSafe)
      guard !safe.isEmpty else { continue }
      let (draft, isMade) = wrong.sample.draft.making(safe)
      #expect(isMade.allSatisfy { $0 }, "\(table.rule): \(wrong.sample)")
      let left = table.findings(in: draft).filter { $0.suggestion?.isSafe == true }
      #expect(left.map(\.words) == [], "\(table.rule): \(wrong.sample)")
    }
  }

  @Test(arguments: 0..<200)
  func `finds only what is there in texts of marks and numbers`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces = Self.pieces
    var draft = Draft(language: Language.allCases.randomElement(using: &generator) ?? .english)
    for index in 0..<6 {
      let words = (0..<Int.random(in: 0..<30, using: &generator))
        .map { _ in pieces.randomElement(using: &generator) ?? "" }
        .joined(separator: Bool.random(using: &generator) ? " " : "")
      let roles: [Role] = [
        .preambular, .operative, .item(depth: 1), .item(depth: 2), .flush, .annex,
      ]
      draft.paragraphs.append(
        Paragraph(
          id: .provisional(index),
          role: roles.randomElement(using: &generator) ?? .plain,
          runs: [.text(words)]
        )
      )
    }
    let text = CheckedText(draft)
    for phase in Phase.allCases {
      let findings = RuleBook.standard.findings(in: draft, CheckSetting(phase: phase))
      for finding in findings {
        let count = text.unit(at: finding.place)?.scalars.count ?? 0
        #expect(finding.span.upperBound <= count, "\(finding.rule), seed \(seed)")
      }
      let suggestions = findings.compactMap(\.suggestion)
      #expect(draft.making(suggestions).isMade.count == suggestions.count)
      for suggestion in suggestions {
        #expect(draft.making([suggestion]).isMade == [true], "seed \(seed)")
      }
    }
  }

  /// What rules of marks and numbers look at.
  private static let pieces: [String] =
    """
    1 5 12 60 2021 3500 5.30 10:25 3/4 50 % percent per cent .5 - – to from on and or of the , ; : . \
    .. … ? ! ( ) [ ] { } “ ” " « » „ 《 》 ’ $ USD US$ 4.8bn million am pm p.m. a.m. noon 10am \
    December May Sept. 18th Monday, November panels women resolution 74/176 which States two twelve \
    majority thirds https://www.un.org/2021-2025 [Delegation A: delete] A/76/120 (a) (i) 我们 。 ، ؛ 星期一 年
    """
    .split(separator: " ").map(String.init) + ["\u{A0}", "  ", "\u{FFFC}"]
}
