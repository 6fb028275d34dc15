import DraftText
import Editorial
import Testing

/// Every rule against its table of right and wrong sentences.
struct RuleTableTests {
  @Test func `has a table for every rule that is checked`() {
    // These guide other rules, or are about the page and not about the text.
    let unchecked: Set<RuleID> = [23, 27, 62]
    let checked = RuleBook.standard.rules.map(\.id).filter { !unchecked.contains($0) }
    #expect(Set(RuleTable.all.map(\.rule)) == Set(checked))
  }

  @Test(arguments: RuleTable.all)
  func `finds nothing in what is right`(table: RuleTable) {
    for sample in table.right {
      let found = table.findings(in: sample.draft).map { "\($0.words): \($0.reason)" }
      #expect(found == [], "\(table.rule): \(sample)")
    }
  }

  @Test(arguments: RuleTable.all)
  func `finds what is wrong`(table: RuleTable) {
    for wrong in table.wrong {
      let found = table.findings(in: wrong.sample.draft)
      #expect(found.map(\.words) == wrong.words, "\(table.rule): \(wrong.sample)")
      guard let mended = wrong.mended else { continue }
      let suggestion = found.first?.suggestion
      #expect(suggestion != nil, "\(table.rule) suggests nothing: \(wrong.sample)")
      guard let suggestion, let place = suggestion.edits.first?.place else { continue }
      let draft = wrong.sample.draft.making([suggestion]).draft
      #expect(CheckedText(draft).unit(at: place)?.words == mended, "\(table.rule)")
    }
  }

  @Test(arguments: RuleTable.all)
  func `has five right and five wrong texts at least`(table: RuleTable) {
    #expect(table.right.count >= 5, "\(table.rule)")
    #expect(table.wrong.count >= 5, "\(table.rule)")
  }
}
