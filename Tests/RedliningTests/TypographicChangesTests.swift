import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

struct TypographicChangesTests {
  @Test(arguments: [
    ("non\u{2011}governmental", "non-governmental", true),
    ("18\u{A0}December 2019", "18 December 2019", true),
    ("“Peace”", "«peace»", true), ("‘a’", "'a'", true),
    ("a  b", "a b", true), ("co\u{AD}operation", "cooperation", true),
    ("2020–2030", "2020-2030", true), ("résumé", "re\u{301}sume\u{301}", true),
    ("第１条", "第1条", true), ("الســلام", "السلام", true), ("", " ", true),
    (" States\t parties", "states Parties ", true), ("\u{212A}elvin", "Kelvin", true),
    ("a \u{AD}b", "a b", true), ("ab", "a\u{301}b", false), ("a", "a\u{301}", false),
    ("a b", "ab", false), ("States", "State", false), ("\u{1}", " ", false),
    ("[^1]", "[^1]", true), ("a\nb", "a\nb", true), ("a\nb", "A\nb", false),
    ("co-operation", "cooperation", false), ("in to", "into", false),
    ("State", "States", false), (",", ";", false), ("\n", " ", false), ("", "\n", false),
    ("[^a]", "[^A]", false), ("", "-", false),
  ])
  func `knows what nobody hears`(one: String, other: String, isAlike: Bool) {
    #expect(Typography.areAlike(one, other) == isAlike)
    #expect(Typography.areAlike(other, one) == isAlike)
  }

  @Test(arguments: [
    (
      [Segment(.deleted, "Calls"), Segment(.inserted, "Welcomes it, and calls")],
      "{+Welcomes it, and +}[-Calls-]{+calls+}"
    ),
    (
      [Segment(.deleted, "Also invites"), Segment(.inserted, "Invites")],
      "[-Also -][-invites-]{+Invites+}"
    ),
    (
      [Segment(.deleted, "parties;"), Segment(.inserted, "Parties, and more")],
      "[-parties-]{+Parties+}[-;-]{+, and more+}"
    ),
    (
      [Segment(.deleted, " as well as noting"), Segment(.inserted, "\nNoting")],
      "[- as well as -]{+\n+}[-noting-]{+Noting+}"
    ),
    // What differs in a word is no typography, and neither is a date that became another one.
    (
      [Segment(.deleted, "18 May 2019"), Segment(.inserted, "18 May 2020")],
      "[-18 May 2019-]{+18 May 2020+}"
    ),
    ([Segment(.kept, "a "), Segment(.inserted, "b")], "a {+b+}"),
  ])
  func `sets it apart from what one does`(script: [Segment], written: String) {
    let changes = TypographicChanges(of: script)
    #expect(changes.segments.written == written)
    #expect(changes.segments.spelled(.deleted) == script.spelled(.deleted))
    #expect(changes.segments.spelled(.inserted) == script.spelled(.inserted))
  }

  @Test func `counts it apart from words`() throws {
    let comparison = Comparison(
      comparing: draft(
        operative("1", "States parties shall meet on 3 May."),
        operative("2", "Go.")
      ),
      with: draft(
        operative("1", "States Parties shall meet on 3\u{A0}May."),
        operative("2", "Go!")
      )
    )
    let facts = try #require(comparison.facts.first)
    #expect(facts.weight == .typographic)
    #expect(facts.typographicChanges == 2)
    #expect(facts.keptWords == 7)
    #expect(facts.deletedWords == 0 && facts.insertedWords == 0)
    #expect(comparison.summary.typographicOnly == 1)
    #expect(comparison.facts.last?.weight == .punctuation)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `spells the same two texts, however it is cut`(seed: UInt64) {
    let pair = DraftPair(seed: seed)
    for relation in Comparison(comparing: pair.old, with: pair.new).relations {
      let changes = TypographicChanges(of: relation.script)
      let readable = ReadableScript(changes.segments).segments
      for segments in [changes.segments, readable] {
        #expect(segments.spelled(.deleted) == relation.script.spelled(.deleted), "seed \(seed)")
        #expect(segments.spelled(.inserted) == relation.script.spelled(.inserted), "seed \(seed)")
        #expect(segments.allSatisfy { !$0.text.isEmpty }, "seed \(seed)")
      }
      let found = TypographicChanges.changes(in: readable)
      #expect(found.count >= changes.changes.count, "seed \(seed): \(relation.script.written)")
    }
  }
}
