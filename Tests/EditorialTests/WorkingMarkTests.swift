import DraftText
import Editorial
import Interchange
import Testing
import ZerodraftTestSupport

/// Marks of the negotiation, each with its kind.
struct WorkingMarkTests {
  private static func marks(_ sample: String) -> [String] {
    WorkingMark.all(in: Sample(sample).draft).map { "\($0.kind.rawValue): \($0.words)" }
  }

  @Test(
    arguments: [
      ("OP 1: *Encourages* [all] States;", ["bracket: [all]"]),
      ("OP 1: *Encourages* [all - EU] States;", ["attribution: [all - EU]"]),
      ("OP 1: *Encourages* [EU: delete] States;", ["attribution: [EU: delete]"]),
      ("OP 1: *Encourages* ] States;", ["bracket: ]"]),
      ("OP 1: *Decides* to meet on [date];", ["placeholder: [date]"]),
      ("OP 1: *Decides* to meet on [xx November];", ["placeholder: [xx November]"]),
      ("OP 1: *Decides* to meet on [ ];", ["placeholder: [ ]"]),
      (
        "OP 1: *Decides* to meet [Agreed ad ref 12/05];",
        ["note on agreement: [Agreed ad ref 12/05]"]
      ),
      ("OP 1: *Decides* {for the secretariat} to meet;", ["working note: {for the secretariat}"]),
      ("OP 3 bis: *Decides* to meet;", ["label: Decides"]),
      ("OP 3: *Decides* to act on OP7bis;", ["label: OP7bis"]),
      ("OP 3: *Decides* to act as in A/76/L.11;", []),
      ("plain: Comment [AB1]: who said so?", ["comment: Comment [AB1]: who said so?"]),
      ("title: Rev.2", []),
      ("heading: Zero draft of 12 March", ["name of a working text: Zero draft"]),
      (
        "plain: red for deletions, blue for additions",
        ["working note: red for deletions, blue for additions"]
      ),
    ] as [(String, [String])]
  )
  func `tells what kind of mark it is`(sample: String, marks: [String]) {
    #expect(Self.marks(sample) == marks)
  }

  @Test func `looks into footnotes`() throws {
    let text = """
      The General Assembly,

      1. Recalls the report;[^1]

      2. Decides to meet.[^2]

      [^1]: A/76/xx.

      [^2]: See [symbol to come], and [Original: French].
      """
    let draft = try TextReader().read([UInt8](text.utf8)).draft
    let marks = WorkingMark.all(in: draft)
    #expect(marks.map(\.words) == ["A/76/xx", "[symbol to come]"])
    #expect(marks.map { $0.reference?.description } == ["footnote 1", "footnote 2"])
  }

  @Test(.enabled(if: Corpus.isPresent, "ZERODRAFT_CORPUS names no folder of published texts"))
  func `finds none in adopted texts`() {
    var read = 0
    for path in Corpus.paths(ending: ".xml")
    where path.hasPrefix("resolutions/") || path.hasPrefix("series/") {
      guard let bytes = try? Corpus.bytes(path),
        let draft = try? AkomaNtosoReader().read(bytes).draft
      else { continue }
      read += 1
      #expect(
        WorkingMark.all(in: draft).map { "\($0.kind) \($0.words.prefix(80))" } == [],
        "\(path)"
      )
    }
    #expect(read >= 90)
  }
}
