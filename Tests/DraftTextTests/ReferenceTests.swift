import DraftText
import Testing
import ZerodraftTestSupport

struct ReferenceTests {
  @Test(arguments: [
    ("PP3", "PP3"), ("Pp4", "PP4"), ("OP4", "OP4"), ("op 4", "OP4"), ("OP4 (b)", "OP4 (b)"),
    ("OP4(b)(ii)", "OP4 (b) (ii)"), ("OP4 (b) (ii) a. i.", "OP4 (b) (ii) a. i."),
    ("OP4 bis", "OP4 bis"), ("OP3bis", "OP3 bis"), ("OP3 bis", "OP3 bis"),
    ("OP3.bis", "OP3 bis"), ("3 bis", "para 3 bis"), ("2.bis", "para 2 bis"),
    ("(3bis)", "para 3 bis"), ("PP5alt", "PP5 alt"), ("PP5 alt", "PP5 alt"),
    ("OP4.alt", "OP4 alt"), ("OP4 alt 2", "OP4 alt 2"), ("OP4alt2", "OP4 alt 2"),
    ("OP7ter", "OP7 ter"), ("OP7 quat", "OP7 quater"), ("OP7quater", "OP7 quater"),
    ("OP1 quinquies", "OP1 quinquies"), ("OP1sexies", "OP1 sexies"),
    ("OP1 septies", "OP1 septies"), ("OP1 octies", "OP1 octies"), ("OP1 novies", "OP1 novies"),
    ("OP1 decies", "OP1 decies"), ("3 bis alt", "para 3 bis alt"),
    ("para 12", "para 12"), ("paragraph 16 (a)", "para 16 (a)"), ("Para. 3", "para 3"),
    ("¶ 2", "para 2"), ("preambular paragraph 2", "PP2"), ("Operative paragraph 11", "OP11"),
    ("chapeau of OP4", "chapeau of OP4"), ("OP4 chapeau", "chapeau of OP4"),
    ("OP4, chapeau", "chapeau of OP4"), ("Chapeau of paragraph 24", "chapeau of para 24"),
    ("footnote 3", "footnote 3"), ("footnote *", "footnote *"), ("annex, para 5", "annex, para 5"),
    ("annex, chapeau of para 24", "annex, chapeau of para 24"),
    ("paragraph 5 of the annex", "annex, para 5"), ("Annex II, para 5 bis", "annex II, para 5 bis"),
    ("annex 2, title", "annex II, title"), ("annex", "annex"), ("title", "title"),
    ("heading 2", "heading 2"), ("opening", "opening"), ("flush of OP2", "flush of OP2"),
    ("Guiding Principles: Chapeau", "Guiding Principles: chapeau"),
    ("Actions: paragraph 35", "Actions: para 35"), ("OP4 (b bis)", "OP4 (b bis)"),
    ("OP4 (b) bis", "OP4 (b bis)"), ("OP4 (abis)", "OP4 (a bis)"), ("OP4\u{A0}bis", "OP4 bis"),
    ("١٢", "para 12"), ("（３）", "para 3"), ("4 a)", "para 4 (a)"), ("OP7.", "OP7"),
  ])
  func `reads every spelling and prints one`(spelling: String, printed: String) throws {
    let reference = try #require(Reference(parsing: spelling))
    #expect(reference.description == printed)
    #expect(Reference(parsing: printed) == reference)
  }

  @Test(arguments: [
    "", "OP", "the title page", "resolution 74/176", "OP4 (text)", "OP4 bis extra", "(a)",
    "12345678901", "3 4", "In 2021", "OP4 (b", "chapeau of", "annex, banana",
  ])
  func `refuses what points at nothing`(text: String) {
    #expect(Reference(parsing: text) == nil)
  }

  @Test func `sorts as the text is printed`() throws {
    let printed = [
      "title", "opening", "PP2", "PP2 alt", "PP2 bis", "OP3", "chapeau of OP3", "OP3 (a)",
      "OP3 (a) (i)", "OP3 (a) (ii)", "OP3 (a bis)", "OP3 (b)", "OP3 (i)", "OP3 (z)", "OP3 (aa)",
      "flush of OP3", "OP3 alt", "OP3 alt 2", "OP3 bis", "OP3 bis alt", "OP3 ter", "OP4", "OP10",
      "annex", "annex, title", "annex, para 2", "annex, para 10",
    ]
    let references = try printed.map { try #require(Reference(parsing: $0)) }
    #expect(references.reversed().sorted().map(\.description) == printed)
    for (left, right) in zip(references, references.dropFirst()) {
      #expect(left < right)
      #expect(!(right < left))
    }
  }

  @Test func `holds a strict order over any references`() {
    for seed in 0..<200 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let three = (0..<3).map { _ in Self.random(using: &generator) }
      let (a, b, c) = (three[0], three[1], three[2])
      #expect([a < b, b < a, a == b].count { $0 } == 1, "seed \(seed): \(a) and \(b)")
      if a < b, b < c { #expect(a < c, "seed \(seed): \(a), \(b), \(c)") }
      #expect(Reference(parsing: a.description) == a, "seed \(seed): \(a)")
    }
  }

  private static func random(using generator: inout SeededGenerator) -> Reference {
    let suffixes: [NumberSuffix] = [.alt, .bis, .alternative(2), .latin(3)]
    let number = ParagraphNumber(
      Int.random(in: 1...2, using: &generator),
      suffixes: Array(
        suffixes.shuffled(using: &generator).prefix(Int.random(in: 0...1, using: &generator))
      )
    )
    let places: [Reference.Place] = [.preambular(number), .operative(number), .paragraph(number)]
    let items = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
      ItemNumber(["a", "b", "i", "ii", "j", "aa"].randomElement(using: &generator) ?? "a")
    }
    return Reference(
      annex: [nil, .only, .numbered(2)].randomElement(using: &generator) ?? nil,
      places.randomElement(using: &generator) ?? .title,
      items: items,
      portion: [nil, .chapeau, .flush].randomElement(using: &generator) ?? nil
    )
  }

  @Test(arguments: [
    (
      "Guiding Principles: Chapeau, and paragraphs 13, 15, 16 and 17",
      [
        "Guiding Principles: chapeau", "Guiding Principles: para 13",
        "Guiding Principles: para 15", "Guiding Principles: para 16",
        "Guiding Principles: para 17",
      ]
    ),
    (
      "Preamble: paragraphs 2, 3 and 9 / Actions: paragraphs 35, 37 and 38",
      [
        "Preamble: para 2", "Preamble: para 3", "Preamble: para 9", "Actions: para 35",
        "Actions: para 37", "Actions: para 38",
      ]
    ),
    (
      "PPs 1 and 2, OP4, 5 bis and annex, para 3",
      ["PP1", "PP2", "OP4", "OP5 bis", "annex, para 3"]
    ),
    ("paragraphs 5–8", ["para 5", "para 6", "para 7", "para 8"]),
    ("paras 16 (a) and (c); 24 chapeau", ["para 16 (a)", "para 16 (c)", "chapeau of para 24"]),
    ("chapeau of OP4 and OP6", ["chapeau of OP4", "OP6"]),
  ])
  func `reads the lists of letters and prints them back`(text: String, references: [String]) throws
  {
    let list = try #require(ReferenceList(parsing: text))
    #expect(list.references.map(\.description) == references)
    #expect(list.description == text)
  }

  @Test(arguments: ["", "and", "paragraphs about nothing", "paragraphs 1-99999999", "8 to 5"])
  func `refuses lists it does not understand`(text: String) {
    #expect(ReferenceList(parsing: text) == nil)
  }
}

struct DraftReferenceTests {
  private func paragraph(_ role: Role, _ label: String? = nil, _ words: String = "…") -> Paragraph {
    Paragraph(id: .provisional(0), role: role, label: label.map { Label($0) }, runs: [.text(words)])
  }

  @Test func `points at every paragraph of a resolution`() {
    let text = draft(
      paragraph(.title),
      paragraph(.opening),
      preambular("Recalling,"),
      preambular("Noting,"),
      paragraph(.preambular, "PP2 bis"),
      preambular("Convinced,"),
      operative("1", "Decides:"),
      item("(a)", "To meet:"),
      item("(i)", "Here;", depth: 2),
      item("(ii)", "There;", depth: 2),
      item("(b)", "To end;"),
      paragraph(.flush),
      operative("2 bis", "Requests"),
      operative("3", "Invites"),
      paragraph(.closing)
    )
    #expect(
      text.references().map { $0?.description } == [
        "title", "opening", "PP1", "PP2", "PP2 bis", "PP3", "OP1", "OP1 (a)", "OP1 (a) (i)",
        "OP1 (a) (ii)", "OP1 (b)", "flush of OP1", "OP2 bis", "OP3", "closing",
      ]
    )
    for (index, reference) in text.references().enumerated() {
      #expect(reference.flatMap { text.paragraph(at: $0) } == index)
    }
  }

  @Test func `calls the single paragraph OP1 and those of the annex by number`() throws {
    let text = draft(
      paragraph(.title),
      paragraph(.opening),
      paragraph(.operative),
      paragraph(.annex),
      paragraph(.title),
      operative("1", "We commit:"),
      item("(a)", "To act;"),
      operative("2", "We")
    )
    #expect(
      text.references().map { $0?.description } == [
        "title", "opening", "OP1", "annex", "annex, title", "annex, para 1", "annex, para 1 (a)",
        "annex, para 2",
      ]
    )
    let chapeau = try #require(Reference(parsing: "annex I, chapeau of para 1"))
    #expect(text.paragraph(at: chapeau) == 5)
    #expect(text.paragraph(at: Reference(.paragraph(ParagraphNumber(1)))) == 2)
    #expect(text.paragraph(at: Reference(.paragraph(ParagraphNumber(9)))) == nil)
  }

  @Test func `counts annexes where there are several`() {
    let text = draft(
      paragraph(.annex),
      paragraph(.operative, "1"),
      paragraph(.annex),
      paragraph(.operative, "1")
    )
    #expect(
      text.references().map { $0?.description }
        == ["annex I", "annex I, para 1", "annex II", "annex II, para 1"]
    )
  }

  @Test func `calls the paragraphs of a declaration para and finds them by section`() throws {
    let text = draft(
      paragraph(.heading(level: 1), nil, "Guiding Principles"),
      operative("1", "We"),
      paragraph(.heading(level: 1), nil, "Actions"),
      operative("1", "We act")
    )
    #expect(
      text.references().map { $0?.description } == ["heading 1", "para 1", "heading 2", "para 1"]
    )
    let second = try #require(Reference(parsing: "actions: paragraph 1"))
    #expect(text.paragraph(at: second) == 3)
    #expect(text.paragraph(at: Reference(.operative(ParagraphNumber(1)))) == 1)
  }

  @Test func `calls the paragraphs of a fragment as their labels do`() {
    let text = draft(operative("OP4", "Decides"), operative("OP4 bis", "Requests"))
    #expect(text.references().map { $0?.description } == ["OP4", "OP4 bis"])
  }

  @Test func `does not point where nothing is sure`() {
    let text = draft(
      item("(a)", "of nothing"),
      paragraph(.plain),
      paragraph(.operative),
      operative("1", "We:"),
      item("*", "a bullet"),
      item("(i)", "under a bullet", depth: 2),
      item("(b)", "a letter")
    )
    #expect(
      text.references().map { $0?.description } == [
        nil, nil, nil, "para 1", nil, nil, "para 1 (b)",
      ]
    )
  }

  @Test func `finds a footnote where it is called`() throws {
    var text = draft(operative("1", "Decides"), operative("2", "Recalls"))
    text.footnotes = [Footnote(id: .provisional(0), label: "3", runs: [.text("See.")])]
    text.paragraphs[1].runs.append(.footnote(.provisional(0)))
    #expect(text.paragraph(at: try #require(Reference(parsing: "footnote 3"))) == 1)
    #expect(text.paragraph(at: try #require(Reference(parsing: "footnote 4"))) == nil)
  }

  @Test func `follows items however deep they are nested`() {
    var text = draft(operative("1", "Decides:"))
    for depth in 1...20_000 { text.paragraphs.append(item("(a)", "x", depth: depth)) }
    let references = text.references()
    #expect(references[8]?.items.count == 8)
    #expect(references[9...].allSatisfy { $0 == nil })
  }
}
