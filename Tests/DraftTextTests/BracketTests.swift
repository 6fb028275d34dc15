import DraftText
import Testing
import ZerodraftTestSupport

struct BracketTests {
  private func marked(_ words: String...) throws -> Draft {
    var text = Draft()
    text.paragraphs = words.map { operative("1", $0) }
    try text.markBrackets()
    return text
  }

  @Test func `pairs brackets across paragraphs and leaves the rest without a partner`() throws {
    let text = try marked("é [one [two", "three] four", "five] six] {seven] eight}")
    let marks = text.brackets.marks
    #expect(marks.map(\.paragraph) == [0, 0, 1, 2, 2, 2, 2, 2])
    #expect(marks.map(\.offset) == [2, 7, 5, 4, 9, 11, 17, 24])
    #expect(text.brackets.pairs == [3, 2, 1, 0, nil, 7, nil, 5])
    #expect(text.brackets.unmatched == [4, 6])
  }

  @Test(arguments: [
    "We recall resolution 74/176.", "[resolution 74/176]", "[States and/or organizations]",
    "[and / or]", "[HIV/AIDS]", "[A/76/L.11 as a whole]", "[HIV/AIDS prevention]",
    "one / two", "[G-77/China agrees]",
  ])
  func `parts alternatives at no slash that belongs to a word`(text: String) throws {
    #expect(try !marked(text).brackets.marks.contains { $0.kind == .separator })
  }

  @Test(arguments: [
    ("[shall / should]", [7]), ("[shall/should]", [6]), ("[a/b/c]", [2, 4]),
    ("[1 / 2 [x] / 3]", [3, 11]),
    ("[Group X/ Group Y]", [8]),
  ])
  func `parts alternatives at slashes between them`(text: String, offsets: [Int]) throws {
    let table = try marked(text).brackets
    let separators = table.marks.indices.filter { table.marks[$0].kind == .separator }
    #expect(separators.map { table.marks[$0].offset } == offsets)
    #expect(separators.allSatisfy { table.pairs[$0] == 0 })
    #expect(table.unmatched.isEmpty)
    #expect(table.marks == table.marks.sorted { $0.offset < $1.offset })
  }

  @Test(arguments: [
    "[without reference to a Main Committee (A/76/L.11)]",
    "[on the report of the Third Committee (A/79/458/Add.2, para. 99)]",
    "[on the report of the Special Political and Decolonization Committee (Fourth Committee) (A/79/431, para. 33)]",
    "[未经发交主要委员会而通过 (A/80/L.8)]", "[دون الإحالة إلى لجنة رئيسية (A/80/L.8)]",
    "[без передачи в главные комитеты (A/80/L.8)]", "Recalls […] and [...] and [^1] and [^12],",
  ])
  func `sees no negotiation in the brackets of a final text`(text: String) throws {
    #expect(try marked(text).brackets.marks.isEmpty)
  }

  @Test func `does see one where such a bracket is followed by text`() throws {
    #expect(try marked("[on the report (A/79/408)] and").brackets.marks.count == 2)
    #expect(try marked("[see (ABC)]").brackets.marks.count == 2)
  }

  @Test func `names who holds each alternative`() throws {
    let text = try marked(
      "[extreme - Delegation A; Group X delete] [a - Group X / b - Delegation B, Delegation C]",
      "[+Delegation A: all] [Group X: delete] [base / new - Delegation D] [x][y] (Group X) (ASEAN)",
      "[open - Delegation A",
      "and closed - Delegation E]"
    )
    func names(_ paragraph: Int) -> [Int: [String]] {
      var names: [Int: [String]] = [:]
      for (mark, parties) in text.brackets.holders
      where text.brackets.marks[mark].paragraph == paragraph {
        names[text.brackets.marks[mark].offset] = parties.map(\.name)
      }
      return names
    }
    #expect(
      names(0) == [
        0: ["Delegation A"], 41: ["Group X"], 54: ["Delegation B", "Delegation C"],
      ]
    )
    #expect(
      names(1) == [0: ["Delegation A"], 21: ["Group X"], 45: ["Delegation D"], 70: ["Group X"]]
    )
    #expect(names(2) == [0: ["Delegation E"]])
  }

  @Test func `derives the tree of some paragraphs from the marks`() throws {
    let text = try marked("one [two", "[three / four - Group X]", "five] six]")
    #expect(text.bracketedText(1..<2).outline == "[(‹three ›) (‹ four› @Group X)]")
    #expect(
      text.bracketedText(0..<3).outline
        == "‹one › [(‹two\n› [(‹three ›) (‹ four› @Group X)] ‹\nfive›)] ‹ six› ¿]"
    )
    // A mark whose partner is in another paragraph is no stray.
    let first = text.bracketedText(0..<1)
    #expect(first.parts.map(\.kind) == [.words, .opening, .words])
    #expect(text.bracketedText(0..<1).description == "one [two")
    #expect(text.bracketedText(7..<9).parts.isEmpty)
  }

  @Test func `marks brackets across styles and footnotes`() throws {
    var text = Draft()
    text.paragraphs = [
      Paragraph(
        id: .provisional(0),
        role: .preambular,
        runs: [
          .text("[Taking", Style(emphasis: true)), .footnote(.provisional(0)),
          .text(" account] of"),
        ]
      )
    ]
    try text.markBrackets()
    #expect(text.brackets.marks.map(\.offset) == [0, 16])
    #expect(text.brackets.pairs == [1, 0])
  }

  @Test(arguments: [
    ("[Recalling also: the words]", "[(‹Recalling also: the words›)]"),
    ("[the goals - and their means]", "[(‹the goals - and their means›)]"),
    ("[Decides: to meet]", "[(‹Decides: to meet›)]"),
    ("the goals (SDGs)", "‹the goals (SDGs)›"),
    ("[Delegation A: move to OP5]", "[(@Delegation A move to OP5)]"),
    ("[Delegation A: merge with PP3]", "[(@Delegation A merge with PP3)]"),
    ("[+US, Japan - text]", "[(@US, Japan ‹text›)]"),
    ("[words – Group X retain original]", "[(‹words› @Group X retain original)]"),
    (
      "[words - Iran (Islamic Republic of) reserves]",
      "[(‹words› @Iran (Islamic Republic of) reserve)]"
    ),
    ("words (agreed ad ref 12/5)", "‹words › !agreed ad ref 12/5"),
    ("{Placeholder for finance}", "{(!placeholder finance)}"),
    ("{to be checked}", "{(!secretariat to be checked)}"),
    ("[agreed language on trade]", "[(‹agreed language on trade›)]"),
    ("unchanged […] to the end", "‹unchanged › … ‹ to the end›"),
    ("[]", "[()]"), ("][", "¿] ¿["), ("", ""), ("[/]", "[(‹/›)]"), ("/", "() ()"),
  ])
  func `takes for names, verbs and notes what has their form`(text: String, outline: String) throws
  {
    let read = try BracketedText(parsing: text)
    #expect(read.outline == outline)
    #expect(read.leaves.map { String($0.text) }.joined() == text)
  }

  @Test func `lists the remarks of a text`() throws {
    let text = "[Agreed ad ref 12/05] [a [placeholder: finance]] {check} [Option 2: b] (agreed)"
    #expect(
      try BracketedText(parsing: text).notes == [
        .agreed(adReferendum: true, day: "12/05"), .placeholder("finance"), .secretariat("check"),
        .option("2"), .agreed(adReferendum: false, day: nil),
      ]
    )
  }

  @Test func `takes no sentence of a script without capitals for names`() throws {
    for text in ["[وإذ تشير إلى ما يلي من القرارات: النص]", "[我们 将 采取 行动 - 为了 所有 人 民]"] {
      #expect(try BracketedText(parsing: text).outline == "[(‹\(text.dropFirst().dropLast())›)]")
    }
    #expect(try BracketedText(parsing: "[النص - الوفد ألف]").outline == "[(‹النص› @الوفد ألف)]")
  }

  @Test func `prints any text back and tiles it with its leaves`() throws {
    let pieces = [
      "[", "]", "{", "}", " / ", "/", "][", " - ", "-", ": ", ";", ",", "EU", "Group X", "delete",
      "words", "**", "~~", "(", ")", "'", "+", "Option 1:", "Agreed ad ref", "placeholder", "[…]",
      "[^1]", "é", "\u{301}", "👩‍👩‍👧", "\n", " ", "OP4 bis", "shall", "\u{FFFC}", "中文", "حكومة",
    ]
    for seed in 0..<200 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let lines = (0..<3).map { _ in
        (0..<Int.random(in: 0...25, using: &generator)).map { _ in
          pieces.randomElement(using: &generator) ?? ""
        }.joined()
      }
      let read = try BracketedText(parsing: lines[0])
      #expect(scalars(read.leaves) == Array(lines[0].unicodeScalars), "seed \(seed): \(lines[0])")
      check(read, "seed \(seed): \(lines[0])")
      #expect(try WorkingLine(parsing: lines[1]).description == lines[1], "seed \(seed)")

      let text = try marked(lines[0], lines[1], lines[2])
      let joined = text.bracketedText(0..<3)
      #expect(
        scalars(joined.leaves) == Array(lines.joined(separator: "\n").unicodeScalars),
        "seed \(seed)"
      )
      check(joined, "seed \(seed)")
      check(text.brackets, "seed \(seed): \(lines)")
      for mark in text.brackets.marks {
        let scalar = Array(text.paragraphs[mark.paragraph].words.unicodeScalars)[mark.offset]
        let signs: [BracketMark.Kind: String] = [.opening: "[{", .separator: "/", .closing: "]}"]
        #expect(signs[mark.kind]?.unicodeScalars.contains(scalar) == true, "seed \(seed)")
      }
    }
  }

  private func scalars(_ leaves: [BracketedText.Part]) -> [Unicode.Scalar] {
    leaves.flatMap { Array($0.text.unicodeScalars) }
  }

  /// Each container is the sum of its parts, and each part comes after what it is in.
  private func check(_ text: BracketedText, _ comment: String) {
    for (index, part) in text.parts.enumerated() {
      if let parent = part.parent { #expect(parent < index, "\(comment)") }
      let inner = text.children(of: index)
      switch part.kind {
      case .bracket, .alternative:
        let sum = inner.flatMap { Array(text.parts[$0].text.unicodeScalars) }
        #expect(sum == Array(part.text.unicodeScalars), "\(comment)")
      default: #expect(inner.isEmpty && !part.text.isEmpty, "\(comment)")
      }
    }
  }

  /// Partners point at each other, a separator lies inside its bracket, and none crosses another.
  private func check(_ table: BracketTable, _ comment: String) {
    #expect(table.pairs.count == table.marks.count, "\(comment)")
    var open: [Int] = []
    for (index, mark) in table.marks.enumerated() {
      guard let pair = table.pairs[index] else {
        #expect(mark.kind != .separator, "\(comment)")
        continue
      }
      switch mark.kind {
      case .opening: open.append(index)
      case .separator: #expect(open.last == pair, "\(comment)")
      case .closing:
        #expect(open.popLast() == pair, "\(comment)")
        #expect(table.pairs[pair] == index, "\(comment)")
      }
    }
    #expect(open.isEmpty, "\(comment)")
  }

  @Test func `goes as deep as a text goes`() throws {
    let depth = 200_000
    let text = String(repeating: "[", count: depth) + "x" + String(repeating: "]", count: depth)
    let read = try BracketedText(parsing: text)
    #expect(read.parts.count == depth * 4 + 1)
    let table = try marked(text).brackets
    #expect(table.marks.count == depth * 2)
    #expect(table.unmatched.isEmpty)
  }

  @Test func `is not led astray by one endless character`() throws {
    let accents = String(repeating: "\u{301}", count: 2_000)
    for text in ["[\(accents) - EU]", "[EU: \(accents)]", "[+\(accents): x]", "[a - \(accents)] b"]
    {
      let read = try BracketedText(parsing: text)
      #expect(scalars(read.leaves) == Array(text.unicodeScalars))
    }
  }

  @Test(arguments: ["[", "[ / "])
  func `refuses more marks than any text has`(piece: String) {
    var text = Draft()
    let words = String(repeating: piece, count: 1_000)
    text.paragraphs = Array(repeating: operative("1", words), count: 1_001)
    #expect(throws: BracketTable.Overflow.self) { try text.markBrackets() }
    #expect(text.brackets == BracketTable())
  }

  @Test func `survives a table that does not fit the text`() throws {
    var text = try marked("[one] two")
    text.paragraphs[0].runs = [.text("x")]
    #expect(text.bracketedText(0..<1).description == "x")
    text.brackets = BracketTable(
      marks: [
        BracketMark(paragraph: 0, offset: 9, kind: .closing),
        BracketMark(paragraph: 4, offset: -3, kind: .opening),
        BracketMark(paragraph: 0, offset: 0, kind: .separator),
      ],
      pairs: [2]
    )
    #expect(text.bracketedText(0..<1).leaves.map { String($0.text) }.joined() == "x")
  }
}
