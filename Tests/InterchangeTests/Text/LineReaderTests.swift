import DraftText
import Interchange
import Testing

struct LineReaderTests {
  static let inline: [(source: String, spans: [Line.Span])] = [
    ("plain words", [.text("plain words", .plain)]),
    ("*Decides* that", [.text("Decides", italic), .text(" that", .plain)]),
    (
      "**bold** and ***both***",
      [
        .text("bold", Style(strong: true)), .text(" and ", .plain),
        .text("both", Style(emphasis: true, strong: true)),
      ]
    ),
    (
      "_Recalling_ snake_case_name",
      [
        .text("Recalling", italic), .text(" snake_case_name", .plain),
      ]
    ),
    ("a * b * c", [.text("a * b * c", .plain)]),
    ("an asterisk* left *open", [.text("an asterisk* left *open", .plain)]),
    (
      "persons<sup>1</sup> and",
      [
        .text("persons", .plain), .indicator("1"), .text(" and", .plain),
      ]
    ),
    (
      "the 21<sup>st</sup> century",
      [
        .text("the 21", .plain), .text("st", Style(superscript: true)), .text(" century", .plain),
      ]
    ),
    (
      "Crime¹ and² all¹²",
      [
        .text("Crime", .plain), .indicator("1"), .text(" and", .plain), .indicator("2"),
        .text(" all", .plain), .indicator("12"),
      ]
    ),
    ("ten km² of sea", [.text("ten km² of sea", .plain)]),
    ("Goals.[^3] Next", [.text("Goals.", .plain), .indicator("3"), .text(" Next", .plain)]),
    ("resolution [64/293](#) of", [.text("resolution 64/293 of", .plain)]),
    (
      "see [this](https://example.org/a_(b)) now",
      [
        .text("see ", .plain), .text("this", Style(link: "https://example.org/a_(b)")),
        .text(" now", .plain),
      ]
    ),
    (
      "[[Being guided by][In accordance with ] the",
      [
        .text("[[Being guided by][In accordance with ] the", .plain)
      ]
    ),
    ("[extreme](Delegation A) poverty", [.text("[extreme](Delegation A) poverty", .plain)]),
    (
      "*[Taking* account of the [needs",
      [
        .text("[Taking", italic), .text(" account of the [needs", .plain),
      ]
    ),
    (#"5\. not \*emphasis\* &amp; &#178;"#, [.text("5. not *emphasis* & ²", .plain)]),
    ("AT&T; a < b > c", [.text("AT&T; a < b > c", .plain)]),
    ("*2321227*A/C.3/78/L.41", [.text("*2321227*A/C.3/78/L.41", .plain)]),
  ]
  static let italic = Style(emphasis: true)

  @Test(arguments: inline)
  func `reads the marks inside a line`(source: String, spans: [Line.Span]) throws {
    let lines = try LineReader().read(Array(source.utf8)).lines
    #expect(lines.map(\.spans) == [spans])
  }

  @Test func `tells notes, list marks, rules and headings by the edges of a line`() throws {
    let source = """
      # Title
      - (a) The plenary
       - (b) Indented
      ---
      __________________
       * A/76/50.
      ¹ United Nations
      <sup>2</sup> Resolution 70/1.
      [^3]: Resolution 73/195, annex.
      [^4] Resolution 48/134.
      • a mark
      *Adopts* the text
      """
    let lines = try LineReader().read(Array(source.utf8)).lines
    #expect(
      lines.map(\.kind) == [
        .heading(level: 1), .text, .text, .rule, .rule, .text, .text, .text, .text, .text, .text,
        .text,
      ]
    )
    #expect(
      lines.map(\.noteLabel) == [nil, nil, nil, nil, nil, "*", "1", "2", "3", "4", nil, nil]
    )
    #expect(
      lines.map(\.hasBullet) == [
        false, true, true, false, false, false, false, false, false, false, true, false,
      ]
    )
    #expect(lines[2].indent == 1)
    #expect(lines[8].spans == [.text("Resolution 73/195, annex.", .plain)])
    #expect(lines.map(\.number) == Array(1...12))
  }

  @Test func `carries emphasis over the lines of a block`() throws {
    let source = "*37th plenary meeting  \n22 November 2021*\n\n*open\n\nclosed*"
    let lines = try LineReader().read(Array(source.utf8)).lines
    let italic = Style(emphasis: true)
    #expect(
      lines.map(\.spans) == [
        [.text("37th plenary meeting", italic)], [.text("22 November 2021", italic)], [],
        [.text("*open", .plain)], [], [.text("closed*", .plain)],
      ]
    )
    #expect(lines.map(\.breaksHard) == [true, false, false, false, false, false])
  }

  @Test func `counts lines whatever ends them`() throws {
    let lines = try LineReader().read(Array("one\r\ntwo\n\nfour\u{C}same page line".utf8)).lines
    #expect(lines.map(\.number) == [1, 2, 3, 4, 4])
  }

  @Test func `says what HTML it left out`() throws {
    let read = try LineReader().read(Array("<ul style=\"x\"><li>one</li></ul>".utf8))
    #expect(read.lines.map(\.spans) == [[.text("one", .plain)]])
    #expect(
      read.notes.map(\.subject) == [
        .notCarried("the HTML tag <li>"), .notCarried("the HTML tag <ul>"),
      ]
    )
  }

  @Test func `refuses a binary source and a line beyond the limit`() {
    #expect(throws: ReadingError(.binary(kind: nil), line: 2)) {
      try LineReader().read(Array("a\nb\0c".utf8))
    }
    #expect(throws: ReadingError(.paragraphTooLong(limit: LineReader.lineLimit), line: 1)) {
      try LineReader().read(Array(repeating: 0x61, count: LineReader.lineLimit + 1))
    }
  }
}
