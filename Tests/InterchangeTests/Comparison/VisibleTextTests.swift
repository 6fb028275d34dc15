import Testing

@testable import Interchange

struct VisibleTextTests {
  @Test(
    arguments: [
      ("plain", "plain"), ("a\u{1B}[31mb", "a␛[31mb"), ("a\u{9B}b", "a⟨U+9B⟩b"),
      ("a\nb\tc", "a b c"), ("\u{202E}x\u{2066}", "⟨U+202E⟩x⟨U+2066⟩"), ("\u{7F}", "␡"),
    ]
  )
  func `shows what would act on a terminal`(text: String, visible: String) {
    #expect(VisibleText.line(text) == visible)
  }

  @Test(
    arguments: [
      ("one\n\ttwo\n", "one\n\ttwo\n"), ("a\u{1B}]0;b\u{7}\r\nc", "a␛]0;b␇ \nc"),
      ("\u{85}\n\u{202E}", " \n⟨U+202E⟩"),
    ]
  )
  func `keeps the lines of a text that would act on a terminal`(text: String, visible: String) {
    #expect(VisibleText.lines(text) == visible)
  }

  @Test(
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("水", 2), ("，", 2), ("س", 1), ("بِ", 1), ("—", 1),
      ("Ж", 1), ("한", 2), ("\u{200D}", 0),
    ]
  )
  func `counts columns as terminals do`(text: String, columns: Int) {
    #expect(text.unicodeScalars.reduce(0) { $0 + VisibleText.columns(of: $1) } == columns)
  }

  @Test(
    arguments: [
      ("one two three", 8, ["one two", "three"]),
      ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
      ("我们决定，开会。", 8, ["我们决", "定，开", "会。"]),
      ("a  b", 8, ["a b"]),
      ("", 8, [""]),
    ]
  )
  func `breaks lines where a reader would`(text: String, width: Int, lines: [String]) {
    let wrapped = LineWrapper.wrap([(text, TerminalInk(tone: .plain))], width: width)
    #expect(wrapped.map { String(decoding: $0.bytes, as: UTF8.self) } == lines)
  }
}
