import Redlining
import Testing

struct TextRewritingTests {
  @Test func `makes edits of a text written anew`() {
    let base = "Decides to hold a small meeting in Geneva"
    let edits = TextEdit.edits(from: base, to: "Decides to hold a large meeting in Geneva")
    #expect(edits == [TextEdit(18..<23, "large")])
    #expect(TextEdit.applying(edits, to: base) == "Decides to hold a large meeting in Geneva")
  }

  @Test func `replaces the whole where nothing remains`() {
    #expect(
      TextEdit.edits(from: "Recalling its resolution", to: "Nothing of it stays here, not one")
        == [TextEdit(0..<24, "Nothing of it stays here, not one")]
    )
    #expect(TextEdit.edits(from: "", to: "New words") == [TextEdit(0..<0, "New words")])
    #expect(TextEdit.edits(from: "same", to: "same").isEmpty)
  }

  @Test(arguments: [
    ("three months", "six months", TextEdit(10..<15, "six")),
    ("three months", "three weeks", TextEdit(16..<22, "weeks")),
    ("2,000 people", "1,000 people", TextEdit(10..<15, "1,000")),
    ("of 1.5 per cent", "of 2.5 per cent", TextEdit(13..<16, "2.5")),
  ])
  func `takes the words that stay out of an edit, and cuts no number`(
    old: String,
    new: String,
    wanted: TextEdit
  ) {
    let base = Array("at most – \(old).".unicodeScalars)
    let edit = TextEdit(10..<10 + old.unicodeScalars.count, new)
    #expect(edit.canonical(in: base) == wanted)
    #expect(TextEdit(10..<10 + old.unicodeScalars.count, old).canonical(in: base) == nil)
  }
}
