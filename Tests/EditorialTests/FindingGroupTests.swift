import DraftText
import Editorial
import Testing

/// Equal findings are told once.
struct FindingGroupTests {
  @Test func `puts together what is equal, in the order of the first`() {
    let sample: Sample = """
      opening: The General Assembly,
      PP: *Recalling* its resolution 68/192;
      PP: *Noting* the report;
      PP: *Recognizing* the need;
      """
    let findings = RuleBook([PreambularCommaProbe()]).findings(in: sample.draft)
    let groups = FindingGroup.groups(of: findings)
    #expect(groups.count == 1)
    #expect(groups.first?.findings.count == 3)
    #expect(groups.first?.first.reference == Reference(parsing: "PP1"))
  }

  @Test func `has no groups where nothing was found`() {
    #expect(FindingGroup.groups(of: []).isEmpty)
  }

  /// A rule that says the same of every preambular paragraph.
  private struct PreambularCommaProbe: EditorialRule {
    let id: RuleID = 28

    func remarks(on text: CheckedText) -> [Remark] {
      text.paragraphs.filter { $0.role == .preambular }.map { $0.remark(0..<1, "The same.") }
    }
  }
}

/// Names of rules.
struct RuleIDTests {
  @Test(
    arguments: [
      ("R28", 28), ("r5", 5), ("R05", 5), ("84", 84), ("R0", nil), ("R", nil), ("", nil),
      ("X1", nil), ("R1a", nil), ("R٣", nil), ("R1000", nil),
    ] as [(String, Int?)]
  )
  func `reads the name of a rule`(text: String, number: Int?) {
    #expect(RuleID(text)?.number == number)
  }

  @Test func `prints two digits at least`() {
    #expect("\(RuleID(5))" == "R05")
    #expect("\(RuleID(84))" == "R84")
  }
}
