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

  /// Two lists of one shape: what a list starts anew, it starts anew in the shape's one count.
  @Test func `starts a level anew without losing count of the others`() throws {
    let numbering =
      "<w:abstractNum w:abstractNumId=\"0\">\(Self.level(0, "decimal", "%1."))"
      + "\(Self.level(1, "decimal", "%1.%2"))</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
      + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"1\">"
      + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
    let body = [(0, 1), (1, 1), (1, 1), (1, 2), (1, 2), (0, 1), (1, 2)].map { level, list in
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr></w:pPr>"
        + "<w:r><w:t>x</w:t></w:r></w:p>"
    }
    let bytes = try HandmadeDocument(body.joined(), parts: [("numbering", numbering)]).bytes()
    let labels = try WordTextReader(language: .english).read(bytes).draft.paragraphs.map {
      $0.label?.text ?? String($0.words.dropLast(2))
    }
    #expect(labels == ["1", "1.1", "1.2", "1.1", "1.2", "2", "2.1"])
  }

  @Test func `takes list and level from the nearest ancestor of a style that states them`() throws {
    let numbering =
      "<w:abstractNum w:abstractNumId=\"0\">\(Self.level(0, "upperRoman", "%1."))"
      + "\(Self.level(1, "upperLetter", "%2."))</w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    let styles =
      "<w:style w:styleId=\"A\"><w:name w:val=\"Part\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
      + "</w:pPr></w:style><w:style w:styleId=\"B\"><w:name w:val=\"Chapter\"/><w:basedOn w:val=\"A\"/>"
      + "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr></w:style>"
    let body = ["A", "B", "B", "A", "B"].map { style in
      "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr><w:r><w:t>Water and land</w:t></w:r></w:p>"
    }
    let document = HandmadeDocument(
      body.joined(),
      parts: [("numbering", numbering), ("styles", styles)]
    )
    let read = try WordTextReader(language: .english).read(document.bytes()).draft.paragraphs
    let words = read.map { ($0.label.map { $0.printed + " " } ?? "") + $0.words }
    #expect(words.map { $0.prefix { $0 != " " } } == ["I.", "A.", "B.", "II.", "A."])
  }
}
