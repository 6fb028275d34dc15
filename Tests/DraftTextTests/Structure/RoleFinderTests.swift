import DraftText
import Testing

struct RoleFinderTests {
  @Test func `reads a resolution`() {
    let reading = structured(
      """
      Title of a text
      The General Assembly,
      Recalling its resolution 64/293,
      Reaffirming its resolution 72/1;
      1. Decides to meet;
      2. Also decides that:
      (a) The meeting will be short;
      (b) Statements will:
      (i) Be brief;
      (ii) Be few;
      (c) It will end;
      as the practice of the Assembly is.
      3. Requests a report.
      37th plenary meeting
      22 November 2021
      Annex
      Declaration
      1. We reaffirm the plan.
      """
    )
    #expect(
      outline(reading) == [
        "title: Title of a text",
        "opening: The General Assembly,",
        "preambular: Recalling its resolution 64/293,",
        "preambular: Reaffirming its resolution 72/1;",
        "operative 1: Decides to meet;",
        "operative 2: Also decides that:",
        "item1 (a): The meeting will be short;",
        "item1 (b): Statements will:",
        "item2 (i): Be brief;",
        "item2 (ii): Be few;",
        "item1 (c): It will end;",
        "flush: as the practice of the Assembly is.",
        "operative 3: Requests a report.",
        "closing: 37th plenary meeting",
        "closing: 22 November 2021",
        "annex: Annex",
        "title: Declaration",
        "operative 1: We reaffirm the plan.",
      ]
    )
    #expect(reading.paragraphLines == Array(1...18))
    #expect(reading.draft.paragraphs.enumerated().allSatisfy { $1.id == .provisional($0) })
    #expect(reading.draft.front.meeting == "37th plenary meeting")
  }

  @Test(
    arguments: [
      ("The General Assembly\nAdopts the declaration.", Language.english),
      ("L’Assemblée générale\nAdopte la Déclaration.", .french),
      ("La Asamblea General,\nAprueba la Declaración.", .spanish),
      ("Генеральная Ассамблея,\nпринимает Декларацию.", .russian),
      ("إن الجمعية العامة،\nتعتمد الإعلان.", .arabic),
      ("大会，\n通过宣言。", .chinese),
    ]
  )
  func `knows the single operative paragraph without a number`(text: String, language: Language) {
    let draft = structured(text).draft
    #expect(draft.language == language)
    #expect(draft.paragraphs.map(\.role) == [.opening, .operative])
    #expect(draft.paragraphs[1].label == nil)
  }

  @Test(
    arguments: [
      (
        "L’Assemblée générale,", "Rappelant sa résolution 70/1,", "1. Décide ;", "a) De se réunir ;"
      ),
      ("La Asamblea General,", "Recordando su resolución 70/1,", "1. Decide:", "a) Reunirse;"),
      (
        "Генеральная Ассамблея,", "ссылаясь на резолюцию 70/1,", "1. постановляет:", "a) собраться;"
      ),
      ("إن الجمعية العامة،", "إذ تشير إلى القرار 70/1،", "1 - تقرر:", "(أ) الاجتماع؛"),
      ("大会，", "重申第70/1号决议，", "1. 决定：", "(a) 开会；"),
    ]
  )
  func `reads the other languages`(opening: String, preamble: String, number: String, item: String)
  {
    let draft = structured([opening, preamble, number, item].joined(separator: "\n")).draft
    #expect(draft.paragraphs.map(\.role) == [.opening, .preambular, .operative, .item(depth: 1)])
    #expect(draft.paragraphs[2].label == Label("1"))
  }

  @Test func `keeps inserted and alternative paragraphs under their labels`() {
    let reading = structured(
      """
      The General Assembly,
      PP1. Recalling its resolution,
      PP1bis. Recalling also its resolution,
      OP1. Decides to meet;
      OP1.alt Decides not to meet;
      1 bis. Requests a report;
      (a) From States;
      (a bis) From others;
      """
    )
    #expect(
      outline(reading) == [
        "opening: The General Assembly,",
        "preambular PP1: Recalling its resolution,",
        "preambular PP1bis: Recalling also its resolution,",
        "operative OP1: Decides to meet;",
        "operative OP1.alt: Decides not to meet;",
        "operative 1 bis: Requests a report;",
        "item1 (a): From States;",
        "item1 (a bis): From others;",
      ]
    )
    // What a suffix means is said by people, never read off the letters.
    #expect(reading.draft.paragraphs.allSatisfy { $0.label?.standing == nil })
  }

  @Test func `takes headings for headings, a numbered one in a numbered text too`() {
    let reading = structured(
      """
      Title
      I. Introduction
      1. The report begins here.
      2. The report goes on.
      A. Efforts
      1. Prevention
      3. States reported.
      2. Protection
      4. States reported again.
      """
    )
    #expect(
      outline(reading) == [
        "title: Title", "heading1: I. Introduction", "operative 1: The report begins here.",
        "operative 2: The report goes on.", "heading2: A. Efforts", "heading3: 1. Prevention",
        "operative 3: States reported.", "heading3: 2. Protection",
        "operative 4: States reported again.",
      ]
    )
  }

  @Test func `takes what the source states as said`() {
    let lines = [
      Line(
        number: 1,
        spans: [.text("Recalling everything,", .plain)],
        role: .operative,
        label: Label("4 alt")
      ),
      Line(number: 3, kind: .heading(level: 2), spans: [.text("A heading", .plain)]),
      Line(number: 5, spans: [.text("2. Decides.", .plain)], role: .plain),
      Line(number: 7, spans: [.text("(b) An item.", .plain)], role: .item(depth: 2)),
    ]
    let paragraphs = StructureReader().read(lines).draft.paragraphs
    #expect(paragraphs.map(\.role) == [.operative, .heading(level: 2), .plain, .item(depth: 2)])
    #expect(paragraphs.map(\.label) == [Label("4 alt"), nil, nil, Label("(b)")])
    #expect(paragraphs[2].words == "2. Decides.")
  }

  @Test func `takes a marked item without a label for an item`() {
    let lines = [
      Line(number: 1, spans: [.text("1. Decides:", .plain)]),
      Line(number: 2, hasBullet: true, spans: [.text("(a) To meet;", .plain)]),
      Line(number: 3, hasBullet: true, spans: [.text("To part.", .plain)]),
    ]
    let paragraphs = StructureReader().read(lines).draft.paragraphs
    #expect(paragraphs[1].role == .item(depth: 1))
    #expect(paragraphs[1].words == "To meet;")
    #expect(paragraphs[2].role.name == "item")
  }

  @Test func `reads a preamble inside a section`() {
    let roles = structured(
      """
      The General Assembly,
      Recalling its resolution,
      1. Decides to meet;
      II. Oceans
      Recalling also its resolution,
      2. Decides to meet again.
      """
    ).draft.paragraphs.map(\.role)
    #expect(
      roles == [.opening, .preambular, .operative, .heading(level: 1), .preambular, .operative]
    )
  }

  @Test func `reads labels inside brackets and leaves the brackets in the text`() {
    let reading = structured(
      """
      The General Assembly,
      [Recalling its resolution,]
      [5 bis. Requests a report;]
      [[(a) From States;]
      (1) Recognizing, in brackets, the plan,
      """
    )
    #expect(
      outline(reading).dropFirst() == [
        "preambular: [Recalling its resolution,]", "operative 5 bis: [Requests a report;]",
        "item1 (a): [[From States;]", "item2 (1): Recognizing, in brackets, the plan,",
      ]
    )
    #expect(
      reading.notes.contains(
        ReadingNote(line: 3, .assumed("the bracket before “5 bis” is set behind it"))
      )
    )
  }

  @Test func `reads numbered preambular paragraphs of other bodies`() {
    let reading = structured(
      "The General Assembly,\n(1) Recalling the plan,\n(2) Noting the report,\n1. Decides."
    )
    #expect(
      reading.draft.paragraphs.map(\.role) == [.opening, .preambular, .preambular, .operative]
    )
    #expect(reading.draft.paragraphs[2].label == Label("(2)"))
  }

  @Test func `reads labels that automatic numbering gives apart from the words`() {
    let lines = [
      Line(number: 1, spans: [.text("Decides:", .plain)], label: Label("1")),
      Line(number: 2, spans: [.text("To meet;", .plain)], label: Label("(a)")),
      Line(number: 3, spans: [.text("To part.", .plain)], label: Label("OP2 bis")),
    ]
    let paragraphs = StructureReader().read(lines).draft.paragraphs
    #expect(paragraphs.map(\.role) == [.operative, .item(depth: 1), .operative])
    #expect(paragraphs.map { $0.label?.text } == ["1", "(a)", "OP2 bis"])
    #expect(paragraphs[0].words == "Decides:")
  }

  @Test func `sees a label without a blank after it, and says so`() {
    let reading = structured("1.Decides to meet;\n(a)The Assembly;\n1.5 per cent")
    #expect(
      outline(reading) == [
        "operative 1: Decides to meet;", "item1 (a): The Assembly;", "flush: 1.5 per cent",
      ]
    )
    #expect(reading.notes.contains(ReadingNote(line: 1, .assumed("no blank stands after “1”"))))
  }

  @Test func `takes the next number for a label where its full stop is missing`() {
    let reading = structured(
      """
      The General Assembly,
      1. Decides to meet;
      2 Also reaffirms its decision;
      4 Members spoke;
      3. Requests a report.
      """
    )
    #expect(
      outline(reading) == [
        "opening: The General Assembly,",
        "operative 1: Decides to meet;",
        "operative 2: Also reaffirms its decision;",
        "plain: 4 Members spoke;",
        "operative 3: Requests a report.",
      ]
    )
    #expect(
      reading.notes.contains(ReadingNote(line: 3, .assumed("no full stop stands after “2”")))
    )
  }
}
