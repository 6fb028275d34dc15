import DraftText
import Testing
import ZerodraftTestSupport

/// The 33 ways of marking a text that were collected from real negotiations, by their number.
struct BracketExamplesTests {
  @Test(arguments: [
    // 1: the status of the paragraph
    (
      "… for present and future generations. [Agreed ad ref]",
      "‹… for present and future generations. › [(!agreed ad ref)]"
    ),
    // 2: one proposes a word, another opposes it
    (
      "free humanity from [extreme - US; G77 delete] poverty",
      "‹free humanity from › [(‹extreme› @US;@G77 delete)] ‹ poverty›"
    ),
    // 3: an inserted paragraph
    ("2.bis We acknowledge the need …", "#para 2 bis ‹ We acknowledge the need …›"),
    // 4: proposer after the dash, a list of opponents, the comma inside the bracket
    (
      "[, in accordance with the principle of common but differentiated responsibilities. -G77; US, Canada, Japan, EU delete.]",
      "[(‹, in accordance with the principle of common but differentiated responsibilities.› @G77;@US, Canada, Japan, EU delete)]"
    ),
    // 5: two alternatives, one kept and one proposed
    (
      "[changing unsustainable - EU, G77 retain / promoting sustainable - US]",
      "[(‹changing unsustainable› @EU, G77 retain) (‹ promoting sustainable› @US)]"
    ),
    // 6: the first alternative is nobody's: the base text
    (
      "[sustained and equitable and inclusive / sustained and inclusive - US]",
      "[(‹sustained and equitable and inclusive ›) (‹ sustained and inclusive› @US)]"
    ),
    // 8: options, a note of the secretariat, brackets that close pages later
    ("A. [[Preamble]", "‹A. › ¿[ [(‹Preamble›)]"),
    ("[Option 1: {Placeholder for preamble}", "¿[ !option 1 ‹ › {(!placeholder preamble)}"),
    ("Option 2:", "!option 2"),
    // 9: a whole paragraph in brackets, nobody's
    ("[The Parties to this agreement,]", "[(‹The Parties to this agreement,›)]"),
    // 10: nesting
    (
      "[In pursuit of the [ultimate] objective of the Convention …]",
      "[(‹In pursuit of the › [(‹ultimate›)] ‹ objective of the Convention …›)]"
    ),
    // 11: adjacent alternatives, also of punctuation
    (
      "Pp4 [[Being guided by][In accordance with ] the principles … including [in particular] that … responsibilities[,][and] …",
      "#PP4 ‹ › ¿[ [(‹Being guided by›)] +[(‹In accordance with ›)] ‹ the principles … including › [(‹in particular›)] ‹ that … responsibilities› [(‹,›)] +[(‹and›)] ‹ …›"
    ),
    // 12: more closing than opening marks
    (
      "In [furtherance][pursuit] of the objective, [principles and provisions] of the Convention [as set out in Articles 2, 3 and 4], [including the principles … circumstances,]]",
      "‹In › [(‹furtherance›)] +[(‹pursuit›)] ‹ of the objective, › [(‹principles and provisions›)] ‹ of the Convention › [(‹as set out in Articles 2, 3 and 4›)] ‹, › [(‹including the principles … circumstances,›)] ¿]"
    ),
    // 13: a bracket that begins inside italics, and does not end here
    (
      "*[Taking* account of the [particular vulnerabilities and specific needs of][particularly vulnerable][urgent and immediate needs …",
      "‹*› ¿[ ‹Taking* account of the › [(‹particular vulnerabilities and specific needs of›)] +[(‹particularly vulnerable›)] ¿[ ‹urgent and immediate needs …›"
    ),
    // 14: a list with slashes and without names
    (
      "the provisions of Article 4 of the Convention / evolving common but differentiated responsibilities … / evolving economic and emission trends",
      "(‹the provisions of Article 4 of the Convention ›) (‹ evolving common but differentiated responsibilities … ›) (‹ evolving economic and emission trends›)"
    ),
    // 26: names in prose
    (
      "whether air transport 'may be' (G-77/China) or 'is' (EU) a source …",
      "‹whether air transport 'may be' › @G-77/China ‹ or 'is' › @EU ‹ a source …›"
    ),
    // 32: names first, several owners
    (
      "OP7. Encourages [+EU, UK: all] Member States [G77: , upon request,] to … [Russian Federation: delete para] [Holy See: reserve]",
      "#OP7 ‹ Encourages › [(@EU, UK ‹all›)] ‹ Member States › [(@G77 ‹, upon request,›)] ‹ to … › [(@Russian Federation delete para)] ‹ › [(@Holy See reserve)]"
    ),
    // 33: status with its day; keep the original; owners of an alternative, bold, struck; pending
    ("OP9 [Agreed ad ref 12/05]", "#OP9 ‹ › [(!agreed ad ref 12/05)]"),
    ("PP6 [EU, Canada: retain original]", "#PP6 ‹ › [(@EU, Canada retain original)]"),
    (
      "OP4.alt (Mexico, Chile) **Decides to** ~~request~~ …",
      "#OP4 alt ‹ › @Mexico, Chile ‹ › strong‹**Decides to**› ‹ › struck‹~~request~~› ‹ …›"
    ),
    (
      "OP11 [placeholder: financing, pending OP3]",
      "#OP11 ‹ › [(!placeholder financing, pending OP3)]"
    ),
  ])
  func `reads bracketed text and prints it back`(text: String, outline: String) throws {
    guard case .text(let read) = try WorkingLine(parsing: text) else {
      Issue.record("not read as text: \(text)")
      return
    }
    #expect(read.outline == outline)
    #expect(read.description == text)
    #expect(read.leaves.map { String($0.text) }.joined() == text)
  }

  @Test func `reads a legend of layers by their type, example 7`() throws {
    let text = """
      Zero draft (as at January 2012): Times New Roman, underlined, italics, in red · \
      Compilation text (28 March): … bold/non-bold text insertions with attributions and [ ], \
      in black · Courier New … (co-chairs' text)
      """
    let legend = try legend(text)
    #expect(
      legend.entries.map(\.meaning)
        == ["Zero draft (as at January 2012)", "Compilation text (28 March)", "co-chairs' text"]
    )
    #expect(
      legend.entries.map(\.traits) == [
        [.font("Times New Roman"), .underlined, .italic, .colour("red")],
        [.bold, .attributions, .brackets, .colour("black")],
        [.font("Courier New")],
      ]
    )
  }

  @Test(
    arguments: [
      // 27: here brackets are deletions
      (
        "proposed deletions would be shown by brackets, additions by underlined text",
        [
          ("brackets", "proposed deletions", .deletion),
          ("underlined text", "additions", .addition),
        ]
      ),
      // 28: colours are a status
      (
        "yellow = agreed in working group; green = agreed in INB plenary; white = not agreed/discussed",
        [
          ("yellow", "agreed in working group", .agreed),
          ("green", "agreed in INB plenary", .agreed),
          ("white", "not agreed/discussed", .open),
        ]
      ),
      // 29: colours are a kind of change
      (
        "red for deletions, blue for additions against Rev.2",
        [("red", "deletions", .deletion), ("blue", "additions against Rev.2", .addition)]
      ),
    ] as [(String, [(String, String, Legend.Effect)])]
  )
  func `reads what a look means`(text: String, entries: [(String, String, Legend.Effect)]) throws {
    let legend = try legend(text)
    #expect(legend.entries.map(\.look) == entries.map(\.0))
    #expect(legend.entries.map(\.meaning) == entries.map(\.1))
    #expect(legend.entries.map(\.effect) == entries.map(\.2))
  }

  private func legend(_ text: String) throws -> Legend {
    let line = try WorkingLine(parsing: text)
    #expect(line.description == text)
    guard case .legend(let legend) = line else {
      return try #require(nil as Legend?, "not read as a legend: \(text)")
    }
    return legend
  }

  @Test func `reads the head of a table that traces paragraphs, example 15`() throws {
    let text =
      "consolidated ¶ no. · contributing Parties · original ¶ nos · approach and rationale"
    let line = try WorkingLine(parsing: text)
    #expect(line.description == text)
    guard case .traceability(let head) = line else {
      Issue.record("read as \(line)")
      return
    }
    #expect(head.columns == [.consolidatedNumber, .contributors, .originalNumbers, .rationale])
  }

  @Test(
    arguments: [
      // 16: agreed in one place, pending one delegation
      (
        "PP4bis, it was agreed in informals pending only one delegation", "PP4 bis", "informals", 1,
        false
      ),
      // 17: linked paragraphs
      (
        "OP6alt. It has been agreed pending only one delegation.", "OP6 alt", nil, 1, false
      ),
      ("The same applies to this paragraph.", nil, nil, nil, true),
    ] as [(String, String?, String?, Int?, Bool)]
  )
  func `reads where a paragraph stands`(
    text: String,
    reference: String?,
    body: String?,
    pending: Int?,
    repeats: Bool
  ) throws {
    let line = try WorkingLine(parsing: text)
    #expect(line.description == text)
    guard case .status(let report) = line else {
      Issue.record("read as \(line)")
      return
    }
    #expect(report.reference?.description == reference)
    #expect(report.body == body)
    #expect(report.pendingDelegations == pending)
    #expect(report.repeatsPrevious == repeats)
  }

  @Test func `reads an amendment, example 18`() throws {
    let instruction = try instruction(
      "Preambular paragraph 2 / Amend to read as follows: / (2)[…] in order to discuss …"
    )
    #expect(instruction.kinds == [.amend])
    #expect(instruction.target?.description == "PP2")
    #expect(instruction.words == "[…] in order to discuss …")
    #expect(instruction.leavesWordsUnchanged)
  }

  @Test func `reads an insertion of a paragraph, example 19`() throws {
    let instruction = try instruction(
      "New preambular paragraph 3bis / Add a new paragraph after the third preambular paragraph to read as follows: / (3bis) Recognizing …,"
    )
    #expect(instruction.kinds == [.insertParagraph])
    #expect(instruction.target?.description == "PP3 bis")
    #expect(instruction.position == .afterParagraph(Reference(.preambular(ParagraphNumber(3)))))
    #expect(instruction.words == "Recognizing …,")
    #expect(!instruction.leavesWordsUnchanged)
  }

  @Test func `reads an insertion of words, example 20`() throws {
    let instruction = try instruction(
      "On Para 3, the Group proposes to add 'leave no country' before 'leave no one behind'."
    )
    #expect(instruction.kinds == [.insertWords])
    #expect(instruction.target?.description == "para 3")
    #expect(instruction.words == "leave no country")
    #expect(instruction.position == .beforeWords("leave no one behind"))
  }

  @Test func `reads a split, example 21`() throws {
    let instruction = try instruction(
      "We propose to split this paragraph into two parts, starting from the second sentence."
    )
    #expect(instruction.kinds == [.split])
    #expect(instruction.target == nil)
    #expect(instruction.sentence == 2)
  }

  @Test func `reads a move into another paragraph, example 22`() throws {
    let instruction = try instruction(
      "incorporate the second sentence of Paragraph 2 into Paragraph 1 in order to streamline"
    )
    #expect(instruction.kinds == [.move, .merge])
    #expect(instruction.target?.description == "para 2")
    #expect(instruction.sentence == 2)
    #expect(instruction.destination?.description == "para 1")
  }

  @Test func `reads an insertion whose words are elsewhere, example 23`() throws {
    let instruction = try instruction(
      "After Para 3, the Group suggests adding a factual and concise paragraph on …"
    )
    #expect(instruction.kinds == [.insertParagraph])
    #expect(instruction.position == .afterParagraph(Reference(.paragraph(ParagraphNumber(3)))))
    #expect(instruction.words == nil)
  }

  @Test func `reads the proposal that broke a silence, example 24`() throws {
    let instruction = try instruction(
      "amendment \"discharge of plastic litter into the oceans\" to be inserted into paragraph 20"
    )
    #expect(instruction.kinds == [.insertWords])
    #expect(instruction.target?.description == "para 20")
    #expect(instruction.words == "discharge of plastic litter into the oceans")
  }

  private func instruction(_ text: String) throws -> Instruction {
    let line = try WorkingLine(parsing: text)
    #expect(line.description == text)
    guard case .instruction(let instruction) = line else {
      return try #require(nil as Instruction?, "read as \(line)")
    }
    return instruction
  }

  @Test func `reads a list of places with a chapeau, example 25`() throws {
    let text = "Guiding Principles: Chapeau, and paragraphs 13, 15, 16 and 17"
    let line = try WorkingLine(parsing: text)
    #expect(line.description == text)
    guard case .locations(let list) = line else {
      Issue.record("read as \(line)")
      return
    }
    #expect(
      list.references.first == Reference(section: "Guiding Principles", .whole, portion: .chapeau)
    )
    #expect(
      list.references.dropFirst().map(\.place)
        == [13, 15, 16, 17].map { .paragraph(ParagraphNumber($0)) }
    )
  }

  @Test func `knows comments and format noise of a word processor, example 30`() throws {
    let comment = "Comment [DGNA1]: La referencia a \"capital humano\" …"
    let noise = "Formatted: Indent: Left: 0.44\""
    guard case .comment(let read) = try WorkingLine(parsing: comment) else {
      Issue.record("no comment")
      return
    }
    #expect(read.initials == "DGNA")
    #expect(read.number == 1)
    #expect(read.words == "La referencia a \"capital humano\" …")
    #expect(read.description == comment)
    #expect(try WorkingLine(parsing: noise) == .formatting(noise))
    #expect(try WorkingLine(parsing: noise).description == noise)
  }

  @Test func `knows the codes of another body, example 31`() throws {
    let text = "ADD · MOD · (MOD) · SUP · NOC · ADD* · SUP*"
    let codes: [ProposalCode] = [
      .addition, .modification, .editorialModification, .suppression, .noChange, .movedHere,
      .movedAway,
    ]
    #expect(try WorkingLine(parsing: text) == .codes(codes, text))
    #expect(try WorkingLine(parsing: text).description == text)
  }

  /// Sentences of adopted resolutions and letters that have the words of an instruction, a
  /// legend, a report or a list, and are none.
  @Test(arguments: [
    "9. Decides to include in the provisional agenda of its eightieth session the item entitled “Prevention of an arms race in outer space”.",
    "Underlining the need for the resumption of peacebuilding efforts and their relevance for inclusive State- and nation-building,",
    "As well as intervening in the Multi-stakeholder Hearing, there are alternative/additional ways to engage in the process:",
    "190. Reaffirms paragraph 119 of resolution 61/222 of 20 December 2006 regarding ecosystem approaches and oceans:",
    "Noting that it was agreed to move to paragraph 2 of the agenda,",
    "launched under the name “Roadmap for Digital Cooperation” (June 2020),",
    "Recalling its decision to invest in the green economy for all,",
  ])
  func `leaves the words of a draft alone`(text: String) throws {
    guard case .text(let read) = try WorkingLine(parsing: text) else {
      Issue.record("read as \(try WorkingLine(parsing: text))")
      return
    }
    let isPlain = read.leaves.allSatisfy { part in
      switch part.kind {
      case .words, .label: true
      default: false
      }
    }
    #expect(isPlain, "\(read.outline)")
  }
}
