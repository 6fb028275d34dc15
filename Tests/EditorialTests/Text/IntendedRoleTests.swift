import DraftText
import Editorial
import Testing

/// A paragraph of the preamble that opens with a verb is judged as one of the preamble.
struct IntendedRoleTests {
  private func findings(_ sample: Sample, _ phase: Phase = .draft) -> [Finding] {
    let rules: [RuleID] = [1, 2, 3, 4, 5, 7, 19, 20, 21, 22, 28, 29]
    return RuleBook.standard.findings(in: sample.draft, CheckSetting(phase: phase))
      .filter { rules.contains($0.rule) }
  }

  @Test func `finds the verb alone in the first paragraph of a preamble`() {
    let found = findings(
      """
      opening: *The General Assembly*,
      OP: *Recalls* its resolution 64/293 of 30 July 2010,
      PP: *Noting* the report of the Secretary-General,
      OP 1: *Decides* to convene a high-level meeting;
      OP 2: *Requests* the Secretary-General to report to it at its seventy-eighth session.
      """
    )
    #expect(found.map(\.rule) == [3])
    #expect(found.first?.suggestion?.edits.map(\.change) == [.words("Recalling")])
    #expect(found.first?.suggestion?.isSafe == false)
  }

  @Test func `finds it in the second paragraph too`() {
    let found = findings(
      """
      opening: *The General Assembly*,
      PP: *Noting* the report of the Secretary-General,
      OP: *Recalls* its resolution 64/293 of 30 July 2010,
      OP 1: *Decides* to convene a high-level meeting;
      OP 2: *Requests* the Secretary-General to report to it at its seventy-eighth session.
      """
    )
    #expect(found.map(\.rule) == [3])
  }

  @Test func `holds its ending against the preamble, and “also” against nothing`() {
    let found = findings(
      """
      opening: *The General Assembly*,
      OP: *Recalls* its resolution 64/293 of 30 July 2010;
      PP: *Recalling also* its resolution 70/1 of 25 September 2015,
      OP 1: *Decides* to convene a high-level meeting;
      OP 2: *Requests* the Secretary-General to report to it at its seventy-eighth session.
      """
    )
    #expect(found.map(\.rule) == [3, 28])
  }

  @Test func `keeps the number that tells where the operative part begins`() {
    let found = findings(
      """
      opening: *The General Assembly*,
      OP: *Recalls* its resolution 64/293 of 30 July 2010,
      OP 1: *Decides* to convene a high-level meeting.
      """
    )
    #expect(found.map(\.rule) == [3, 5])
    #expect(found.allSatisfy { $0.suggestion?.isSafe == false })
  }

  @Test func `takes the comma from no name above numbered paragraphs`() {
    let found = findings(
      """
      opening: *The General Assembly*,
      OP 1: *Decides* to convene a high-level meeting;
      OP 2: *Requests* the Secretary-General to report to it at its seventy-eighth session.
      """
    )
    #expect(found.map(\.rule) == [2])
    #expect(found.first?.suggestion?.isSafe == false)
  }

  @Test func `leaves a paragraph without number alone where none or others have one`() {
    let single: Sample = """
      opening: *The General Assembly*
      OP: *Adopts* the political declaration annexed to the present resolution.
      annex: Annex
      OP 1: We, the representatives of States Members of the United Nations, reaffirm it.
      OP 2: We underscore the importance of the Protocol.
      """
    #expect(findings(single, .final).isEmpty)
    let announced: Sample = """
      opening: *The General Assembly*
      OP: *Adopts* the following declaration:
      OP 1: Notes that all human beings are born free.
      """
    #expect(!findings(announced).map(\.rule).contains(3))
    let lost: Sample = """
      opening: *The General Assembly*,
      PP: *Noting* the report of the Secretary-General,
      OP: *Decides* to convene a high-level meeting;
      OP 2: *Requests* the Secretary-General to report to it at its seventy-eighth session;
      OP 3: *Invites* Member States to participate.
      """
    #expect(findings(lost).map(\.rule) == [7])
  }
}
