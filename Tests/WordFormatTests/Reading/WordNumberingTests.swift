import DraftText
import Interchange
import Testing
import WordFormat

struct WordNumberingTests {
  @Test(arguments: [
    ("1", ["1. one", "2. two"]), ("7", ["7. one", "8. two"]),
    // What a list starts with may be anything in a file of somebody's own making.
    ("9223372036854775807", ["1000000. one", "1000001. two"]),
    ("-9223372036854775808", ["0. one", "1. two"]), ("x", ["1. one", "2. two"]),
  ])
  func `counts on from where a list starts`(start: String, lines: [String]) throws {
    let reading = try WordTextReader(language: .english).read(Self.document(startingAt: start))
    let read = reading.draft.paragraphs.map { paragraph in
      (paragraph.label.map { $0.printed + " " } ?? "") + paragraph.words
    }
    #expect(read == lines)
  }

  /// A document of two paragraphs in one list.
  private static func document(startingAt start: String) throws -> [UInt8] {
    let level =
      "<w:lvl w:ilvl=\"0\"><w:start w:val=\"\(start)\"/><w:numFmt w:val=\"decimal\"/>"
      + "<w:lvlText w:val=\"%1.\"/></w:lvl>"
    return try document(levels: level, list: "", at: [0, 0])
  }

  /// A document of paragraphs in one list, each at a level.
  private static func document(levels: String, list: String, at places: [Int]) throws -> [UInt8] {
    let words = ["one", "two", "three", "four", "five", "six"]
    let paragraphs = zip(places, words).map { place, words in
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(place)\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
        + "<w:r><w:t>\(words)</w:t></w:r></w:p>"
    }
    let numbering =
      "<w:abstractNum w:abstractNumId=\"0\">\(levels)</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/>\(list)</w:num>"
    return try HandmadeDocument(paragraphs.joined(), parts: [("numbering", numbering)]).bytes()
  }

  private static func level(
    _ place: Int,
    _ format: String,
    _ text: String,
    _ more: String = ""
  )
    -> String
  {
    "<w:lvl w:ilvl=\"\(place)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>\(more)"
      + "<w:lvlText w:val=\"\(text)\"/></w:lvl>"
  }

  @Test(arguments: [
    (
      level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)"), "",
      ["1. one", "(a) two", "(b) three", "2. four", "(a) five"]
    ),
    (
      level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2", "<w:isLgl/>"), "",
      ["I. one", "1.1 two", "1.2 three", "II. four", "2.1 five"]
    ),
    (
      level(0, "decimal", "%1.") + level(1, "lowerRoman", "(%2)", "<w:lvlRestart w:val=\"0\"/>"),
      "",
      ["1. one", "(i) two", "(ii) three", "2. four", "(iii) five"]
    ),
    (
      level(0, "decimal", "%1.") + level(1, "bullet", "o"),
      "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/></w:lvlOverride>",
      ["4. one", "two", "three", "5. four", "five"]
    ),
    (
      level(0, "russianLower", "%1)") + level(1, "none", ""), "",
      ["а) one", "two", "three", "б) four", "five"]
    ),
  ])
  func `prints the numbers of several levels`(
    levels: String,
    list: String,
    lines: [String]
  ) throws {
    let bytes = try Self.document(levels: levels, list: list, at: [0, 1, 1, 0, 1])
    let reading = try WordTextReader(language: .english).read(bytes)
    let read = reading.draft.paragraphs.map { paragraph in
      (paragraph.label.map { $0.printed + " " } ?? "") + paragraph.words
    }
    #expect(read == lines)
  }
}
