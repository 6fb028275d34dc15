import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

struct WholesaleReplacementTests {
  @Test(arguments: [
    // Most of it is left.
    (
      "We ask all Member States to act now. We stay.",
      "We urge all Member States to act at once. We stay.",
      "We [-ask-]{+urge+} all Member States to act [-now-]{+at once+}. We stay."
    ),
    // A single change needs no more ink than it has.
    ("We ask all. We stay.", "We ask. We stay.", "We ask[- all-]. We stay."),
    // Little of the whole paragraph is left.
    (
      "Women and girls suffer most; men and boys suffer too.",
      "Women suffer hunger; poor and old men beg at night, and boys watch at dawn.",
      "[-Women and girls suffer most; men and boys suffer too.-]"
        + "{+Women suffer hunger; poor and old men beg at night, and boys watch at dawn.+}"
    ),
  ])
  func `replaces whole what was rewritten`(old: String, new: String, shown: String) throws {
    let relation = try #require(
      Comparison(
        comparing: draft(operative("1", old)),
        with: draft(operative("1", new))
      ).relations.first
    )
    #expect(ReadableScript(relation.script, detail: .paragraph).segments.written == shown)
  }

  @Test func `replaces a sentence of which little is left, and no other`() {
    let script = [
      Segment(.kept, "We stay. Groups "), Segment(.deleted, "ask"), Segment(.inserted, "urge"),
      Segment(.kept, " delegations "), Segment(.deleted, "to wait here"),
      Segment(.inserted, "now to act"), Segment(.kept, ". They go."),
    ]
    let shown = ReadableScript(script, detail: .paragraph).segments
    #expect(
      shown.written == "We stay. [-Groups ask delegations to wait here.-]"
        + "{+Groups urge delegations now to act.+} They go."
    )
  }

  @Test(arguments: Detail.allCases)
  func `spells both sides at every step of detail`(detail: Detail) {
    for seed in 0..<200 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let words = ["we", "urge", "States,", "to", "act.", "Now;", "and", "stay.", "[^1]", "all"]
      var script: [Segment] = []
      for _ in 0..<Int.random(in: 0..<14, using: &generator) {
        let kinds: [Segment.Kind] = [.kept, .deleted, .inserted]
        let text = (0..<Int.random(in: 1..<5, using: &generator))
          .map { _ in words.randomElement(using: &generator) ?? "" }
          .joined(separator: " ")
        script.append(Segment(kinds.randomElement(using: &generator) ?? .kept, text + " "))
      }
      let shown = ReadableScript(script, detail: detail).segments
      #expect(shown.spelled(.deleted) == script.spelled(.deleted), "seed \(seed)")
      #expect(shown.spelled(.inserted) == script.spelled(.inserted), "seed \(seed)")
      if detail == .minimal { #expect(shown == script, "seed \(seed)") }
    }
  }
}
