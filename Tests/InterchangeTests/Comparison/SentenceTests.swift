import DraftText
import Redlining
import Testing
import ZerodraftTestSupport

@testable import Interchange

/// The words in which a change is told.
struct SentenceTests {
  static func sentence(
    old: Draft,
    new: Draft,
    _ relation: Relation,
    name: String = "Zero draft"
  ) -> String? {
    func version(_ name: String, _ draft: Draft) -> ComparedVersion {
      ComparedVersion(
        name: name,
        reading: Reading(draft: draft, paragraphLines: [], footnoteLines: [])
      )
    }
    let comparison = Comparison(old: old, new: new, relations: [relation], footnoteRelations: [])
    return ComparisonReport(comparison, old: version(name, old), new: version("Rev.1", new))
      .changes.first?.sentence.description
  }

  static let opening = Paragraph(
    id: .provisional(0),
    role: .opening,
    runs: [.text("The General Assembly,")]
  )

  static let one = draft(opening, operative("10", "Decides to meet;"))

  @Test(
    arguments: [
      ("Zero draft", "OP10 of the zero draft is OP11, unchanged but for its number"),
      ("Draft", "OP10 of the draft is OP11, unchanged but for its number"),
      ("Compilation text", "OP10 of the compilation text is OP11, unchanged but for its number"),
      ("Rev.2", "OP10 of Rev.2 is OP11, unchanged but for its number"),
      ("draft.md", "OP10 of draft.md is OP11, unchanged but for its number"),
    ]
  )
  func `names the version as people do`(name: String, sentence: String) {
    let new = draft(Self.opening, operative("11", "Decides to meet;"))
    let relation = Relation(
      .same,
      old: [1],
      new: [1],
      isRelabelled: true,
      script: [Segment(.kept, "Decides to meet;")]
    )
    #expect(Self.sentence(old: Self.one, new: new, relation, name: name) == sentence)
  }

  @Test func `has nothing to say of a paragraph that stayed`() {
    let relation = Relation(
      .same,
      old: [1],
      new: [1],
      script: [Segment(.kept, "Decides to meet;")]
    )
    #expect(Self.sentence(old: Self.one, new: Self.one, relation) == nil)
  }

  @Test(
    arguments: [
      ("[-Decides-]{+Agrees+} to meet;", "OP1: “Decides” replaced by “Agrees”"),
      ("Decides [-firmly -]to meet;", "OP1: “firmly” deleted"),
      ("Decides to meet{+ soon+};", "OP1: “soon” inserted"),
      ("Decides to meet[-;-]{+.+}", "OP1: “;” replaced by “.”"),
      ("Decides to{+ +} meet;", "OP1: only the spacing changed"),
      ("[-non-official-]{+non‑official+} texts", "OP1: typography of “non‑official” changed"),
      (
        "old [-seas-]{+lakes+} meet rivers [-now-]{+soon+}",
        "OP1: “seas” replaced by “lakes”, “now” replaced by “soon”"
      ),
      (
        "[-a-]{+b+} c [-d-]{+e+} f [-g-]{+h+} i [-j-]{+k l+}",
        "OP1: 4 words deleted and 5 inserted"
      ),
      ("a[-,-] b[-,-] c[-,-] d[-,-] e", "OP1: “,” deleted in 4 places"),
      ("one[-,-] two{+;+} three[-:-] four[-.-] five{+,+} six", "OP1: only punctuation changed"),
      (
        "all [-states-]{+States+} and [-states-]{+States+} [-now-]{+soon+}",
        "OP1: “now” replaced by “soon”, capitals of “States” changed in 2 places"
      ),
      ("on 3[- -]{+\u{A0}+}May 202[- -]{+\u{A0}+}1", "OP1: only the spacing changed, in 2 places"),
      (
        "[-a b-]{+“a b”+} [-A C-]{+a c+} and [-«d»-]{+“d”+}",
        "OP1: “a b” replaced by ‘“a b”’, typography changed in 2 places"
      ),
      ("shall be open [-[-]to all[-]-];", "OP1: brackets removed"),
      (
        "it [-[-]shall[-/should]-] stay {+[+}open{+]+};",
        "OP1: “/should]” deleted, brackets changed"
      ),
      ("food {+security +}and nutrition[- security-] now", "OP1: “security” moved"),
      (
        "[-Calls-]{+It welcomes this, and calls+} upon",
        "OP1: “Calls” replaced by “It welcomes this, and calls”"
      ),
      (
        "[-political declaration entitled “2021-]{+2025+} declaration[-”-]{+,+}",
        "OP1: ‘political declaration entitled “2021’ replaced by “2025”, ‘”’ replaced by “,”"
      ),
      (
        "Decides {+one two three four five six seven eight nine ten+}",
        "OP1: 10 words inserted"
      ),
    ]
  )
  func `quotes short changes and counts long ones`(marked: String, sentence: String) {
    let script = SampleComparison.segments(marked)
    let old = draft(Self.opening, operative("1", SampleComparison.text(script, without: .inserted)))
    let new = draft(Self.opening, operative("1", SampleComparison.text(script, without: .deleted)))
    let relation = Relation(.modified, old: [1], new: [1], script: script)
    #expect(Self.sentence(old: old, new: new, relation) == sentence)
  }

  @Test(
    arguments: [
      ("one two", 2), ("  one,two — three ", 2), ("77/228 (b)", 2), ("中文字", 3), ("", 0),
      ("; – .", 0), ("mise en œuvre", 3), ("l’eau", 1), ("السلام والأمن", 2),
    ]
  )
  func `counts words as people do`(text: String, count: Int) {
    var words = WordCount()
    words.add(text)
    #expect(words.count == count)
  }
}
