import DraftText
import Editorial
import Testing

/// One slip is told once, by the rule that says most.
struct YieldingTests {
  private func rules(_ sample: Sample) -> [String] {
    RuleBook.standard.findings(in: sample.draft, CheckSetting(phase: .final)).map(
      \.rule.description
    )
  }

  @Test(arguments: [
    ("title: Appraisal of the UN Global Plan of Action", "R12", "R75"),
    ("OP 1: *Recalls* GA resolution 74/176;", "R50", "R75"),
    ("OP 1: *Welcomes* contributions of USD 4.8 million;", "R49", "R75"),
    ("plain: via webcast on UN WebTV", "R84", "R75"),
    ("PP 1: *Recalling* it,\nOP 1: *Decides* so;\nOP 2: *Decides also* so.", "R06", "R81"),
    ("PP: *Recalling* it,\nOP 1: *Decides* so;\nOP 1 bis: *Requests* it.", "R07", "R81"),
    (
      "PP: *Also recalling* its resolution 64/293 of 30 July 2010,\nOP 1: *Notes* it.", "R22", "R19"
    ),
  ])
  func `leaves the words to the rule that says most`(text: String, told: String, silent: String) {
    let found = rules(Sample(text))
    #expect(found.count { $0 == told } == 1, "\(text): \(found)")
    #expect(!found.contains(silent), "\(text): \(found)")
  }

  @Test func `says what no other rule says of the words`() {
    #expect(rules("PP: *Recalling* it,\nOP 1: *Welcomes* UN entities.").contains("R75"))
    #expect(
      rules("PP: *Recalling* it,\nPP: *Also recalling* it,\nOP 1: *Notes* it.").contains("R19")
    )
    #expect(
      rules("PP: *Recalling* it,\nOP 1: *Decides* so;\nOP 1 bis: *Requests* [all] it.")
        .contains("R81")
    )
  }
}
