import DraftText
import Testing

@testable import Editorial

/// What a unit is cut into.
struct TokenTests {
  private static func tokens(_ text: String) -> [Token] {
    Token.tokens(of: Array(text.unicodeScalars))
  }

  @Test(
    arguments: [
      (
        "resolution 74/176 of 18 December 2019",
        ["resolution", "74/176", "of", "18", "December", "2019"]
      ),
      ("A/76/L.11, and", ["A/76/L.11", ",", "and"]),
      ("A/RES/74/176.", ["A/RES/74/176", "."]),
      ("3,500 and 4.30 p.m.", ["3,500", "and", "4.30", "p", ".", "m", "."]),
      ("2021-2025", ["2021", "-", "2025"]),
      ("2021–2025", ["2021", "–", "2025"]),
      ("co-operation of States’", ["co-operation", "of", "States", "’"]),
      ("victims’ testimonies", ["victims", "’", "testimonies"]),
      ("COVID-19", ["COVID-19"]),
      ("ES-11/1", ["ES-11/1"]),
      ("and/or", ["and", "/", "or"]),
      ("and/or the", ["and", "/", "or", "the"]),
      ("2625 (XXV)", ["2625", "(", "XXV", ")"]),
      ("sessions.. The", ["sessions", ".", ".", "The"]),
      ("the Assembly’s", ["the", "Assembly’s"]),
      ("[US, EU]", ["[", "US", ",", "EU", "]"]),
      ("50%", ["50", "%"]),
      ("Пленум 5", ["Пленум", "5"]),
      ("", []),
    ] as [(String, [String])]
  )
  func `cuts words, numbers, codes and marks`(text: String, expected: [String]) {
    #expect(Self.tokens(text).map(\.words) == expected)
  }

  @Test(
    arguments: [
      ("74/176", .code), ("A/76/L.11", .code), ("ES-11/1", .code), ("follow-up", .word),
      ("COVID-19", .word), ("3,500", .number), ("2019", .number), (";", .mark),
      ("\u{FFFC}", .anchor),
    ] as [(String, Token.Kind)]
  )
  func `knows what a token is`(text: String, kind: Token.Kind) {
    #expect(Self.tokens(text).map(\.kind) == [kind])
  }

  @Test func `tells where each token stands`() {
    let text = Array("its resolution 74/176,\u{FFFC} which".unicodeScalars)
    for token in Token.tokens(of: text) {
      var words = ""
      words.unicodeScalars.append(contentsOf: text[token.range])
      #expect(words == token.words)
    }
  }
}

/// What stands between quotation marks.
struct QuotationTests {
  @Test(
    arguments: [
      ("of “a” and “b”", ["“a”", "“b”"]),
      ("“a “b” c” d", ["“a “b” c”"]),
      ("unclosed “a", []),
      ("«a» and \"b\"", ["«a»", "\"b\""]),
      ("《a》", ["《a》"]),
    ] as [(String, [String])]
  )
  func `finds the outermost stretches`(text: String, expected: [String]) {
    let unit = TextUnit(
      .paragraph(0),
      role: .plain,
      label: nil,
      reference: nil,
      runs: [.text(text)]
    )
    #expect(unit.quotations.map { unit.words($0) } == expected)
  }
}

/// Phrases found in a unit.
struct PhraseTableTests {
  @Test func `takes the longest phrase, whatever its capitals`() {
    let table = PhraseTable([("member state", 1), ("member states", 2), ("states", 3)])
    let sample: Sample = "OP 1: *Invites* Member States and[^1] States, Member[^1] State"
    let unit = CheckedText(sample.draft).paragraphs[0]
    let found = table.matches(in: unit)
    #expect(found.map(\.value) == [2, 3, 1])
    #expect(found.map { unit.words($0.range) } == ["Member States", "States", "Member State"])
  }

  @Test func `keeps to the capitals where it is exact`() {
    let table = PhraseTable([("the Internet", true)], isExact: true)
    let sample: Sample = "OP 1: the internet and the Internet"
    #expect(table.matches(in: CheckedText(sample.draft).paragraphs[0]).count == 1)
  }
}
