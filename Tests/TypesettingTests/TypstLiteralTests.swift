import DraftText
import Testing

@testable import Typesetting

struct TypstLiteralTests {
  @Test(arguments: [
    ("plain", "\"plain\""),
    ("", "\"\""),
    ("say \"no\"", #""say \"no\"""#),
    (#"back\slash \u{41} #read("x")"#, #""back\\slash \\u{41} #read(\"x\")""#),
    ("$x$ *b* _i_ `c` // no /* comment */", "\"$x$ *b* _i_ `c` // no /* comment */\""),
    ("two\nlines\r\nand\ttab", "\"two lines  and tab\""),
    (
      "\u{0}\u{1B}[31m\u{7F}\u{9B}\u{FFFE}\u{E000}",
      "\"\u{FFFD}\u{FFFD}[31m\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\""
    ),
    ("قرار 决议 é\u{301}", "\"قرار 决议 é\u{301}\""),
  ])
  func `writes words that Typst reads as characters alone`(words: String, literal: String) {
    #expect(Array(TypstLiteral.words(words).unicodeScalars) == Array(literal.unicodeScalars))
  }

  @Test func `ends a literal only at its end, whatever stands in it`() {
    let alphabet = ["\"", "\\", "\n", "#", "u{22}", "\u{0}", "a", "]", ")"]
    for first in alphabet {
      for second in alphabet {
        for third in alphabet {
          let literal = TypstLiteral.words(first + second + third)
          var isEscaped = false
          var ends = 0
          for character in literal.dropFirst().unicodeScalars {
            if !isEscaped, character == "\"" { ends += 1 }
            isEscaped = !isEscaped && character == "\\"
          }
          #expect(ends == 1 && literal.last == "\"", "\(literal)")
        }
      }
    }
  }

  @Test(arguments: [
    ([1, 2, 3], [1, 2, 3]), ([3, 1, 2], [1, 1, 2]), ([0, 2, 2, 1, 3], [1, 2, 2, 2, 3]),
    ([2, 5, 3, 0], [1, 2, 2, 1]), ([0, 9, 8, 7, 1], [1, 2, 2, 2, 2]),
  ])
  func `leaves no level of heads out`(ranks: [Int], levels: [Int]) {
    var ladder = HeadingLadder()
    #expect(ranks.map { ladder.level(of: $0) } == levels)
  }
}
