import DraftText
import Editorial
import Testing
import ZerodraftTestSupport

/// Whatever the text is, the rules answer, and what they say can be pointed at.
struct RobustnessTests {
  private static let words = [
    "Recalling", "also", "Decides", "further", "the", "General", "Assembly", ",", ";", ".", "..",
    ":",
    "“", "”", "\"", "[", "]", "74/176", "of", "23", "January", "2020", "5.30", "pm", "UN", "(", ")",
    "—", "-", "50", "%", "Ibid.", "ibid", "A/RES/68/192", "OP3", "bis", "$", "3,5", "’", "'",
    "\u{FFFC}",
    "\u{202E}", "é", "e\u{301}", "联合国", "الأمم", "paragraph", "4", "above", "States", "Parties",
    "inter", "alia", "COVID-19", "resolution", "resolutions", "entitled", "and", "Monday", "31",
    "a.m.",
  ]

  private static func draft(seed: UInt64) -> Draft {
    var random = SeededGenerator(seed: seed)
    var draft = Draft(language: Language.allCases.randomElement(using: &random) ?? .english)
    let roles: [Role] = [
      .title, .heading(level: 1), .opening, .preambular, .operative, .item(depth: 1),
      .item(depth: 2), .flush, .annex, .closing, .plain,
    ]
    for note in 0..<Int.random(in: 0...3, using: &random) {
      let id = FootnoteID.provisional(note)
      draft.footnotes.append(
        Footnote(id: id, label: "\(note + 1)", runs: runs(0..<0, &random))
      )
    }
    for index in 0..<Int.random(in: 0...14, using: &random) {
      let labels = ["1", "2", "3 bis", "(a)", "(b)", "OP4", "", "•", "a)"]
      let label = Bool.random(using: &random) ? labels.randomElement(using: &random) : nil
      draft.paragraphs.append(
        Paragraph(
          id: .provisional(index),
          role: roles.randomElement(using: &random) ?? .plain,
          label: label.map { Label($0) },
          runs: runs(draft.footnotes.indices, &random)
        )
      )
    }
    return draft
  }

  private static func runs(_ notes: Range<Int>, _ random: inout SeededGenerator) -> [Run] {
    (0..<Int.random(in: 0...4, using: &random)).map { _ in
      if !notes.isEmpty, Int.random(in: 0..<4, using: &random) == 0 {
        return .footnote(.provisional(Int.random(in: notes, using: &random)))
      }
      let count = Int.random(in: 0...6, using: &random)
      let text = (0..<count).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      return .text(text, Style(emphasis: Bool.random(using: &random)))
    }
  }

  @Test(arguments: 0..<200)
  func `answers on any text, within its words`(seed: Int) {
    let draft = Self.draft(seed: UInt64(seed))
    for phase in Phase.allCases {
      let setting = CheckSetting(phase: phase)
      let text = CheckedText(draft, setting)
      for finding in RuleBook.standard.findings(in: draft, setting) {
        #expect(!finding.reason.isEmpty)
        guard let unit = text.unit(at: finding.place) else {
          #expect(finding.place == .whole, "\(finding.rule) seed \(seed)")
          continue
        }
        #expect(
          finding.span.upperBound <= unit.scalars.count,
          "\(finding.rule) points beyond its words, seed \(seed)"
        )
      }
    }
  }

  @Test(arguments: 0..<200)
  func `mends any text to an end`(seed: Int) {
    let draft = Self.draft(seed: UInt64(seed))
    let mending = RuleBook.standard.mending(draft, CheckSetting(phase: .final))
    let safe = mending.left.filter { $0.suggestion?.isSafe ?? false }
    #expect(safe.isEmpty, "seed \(seed): \(safe.map { "\($0.rule) \($0.words)" })")
  }

  @Test(arguments: 0..<200)
  func `leaves the words of quotations alone`(seed: Int) {
    let draft = Self.draft(seed: UInt64(seed))
    let text = CheckedText(draft)
    for phase in Phase.allCases {
      for finding in RuleBook.standard.findings(in: draft, CheckSetting(phase: phase)) {
        guard let suggestion = finding.suggestion, suggestion.isSafe else { continue }
        for edit in suggestion.edits {
          guard case .words(let new) = edit.change, let unit = text.unit(at: edit.place),
            unit.isQuoted(edit.span.lowerBound)
          else { continue }
          // The marks themselves, and spaces, are the text's own.
          func letters(_ words: String) -> String { words.filter { $0.isLetter || $0.isNumber } }
          #expect(
            letters(new) == letters(unit.words(edit.span)),
            "\(finding.rule), seed \(seed): “\(unit.words(edit.span))” → “\(new)”"
          )
        }
      }
    }
  }

  @Test func `says the same whatever the run`() {
    let draft = Self.draft(seed: 7)
    #expect(RuleBook.standard.findings(in: draft) == RuleBook.standard.findings(in: draft))
  }
}
