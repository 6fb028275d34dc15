import DraftText
import Testing

struct LabelPrintingTests {
  @Test(
    arguments: [
      ("12", "12."), ("12 bis", "12 bis."), ("4 alt", "4 alt."), ("(a)", "(a)"), ("（一）", "（一）"),
      ("㈠", "㈠"), ("’1‘", "’1‘"), ("a", "a."), ("II", "II."), ("أ", "أ."),
    ]
  )
  func `prints a number with its full stop and a parenthesis without`(
    text: String,
    printed: String
  ) {
    #expect(Label(text).printed == printed)
  }
}
