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
}
