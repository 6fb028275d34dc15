import DraftText
import Testing
import WordFormat

/// Changes that are marked by hand.
struct ManualRedliningTests {
  private typealias Made = HandmadeDocument
  private typealias Redlining = RevisedDocument.Redlining

  private static let struck =
    Made.paragraph(
      Made.run("one ") + Made.run("two", "<w:strike/>")
        + Made.run(" three", "<w:u w:val=\"single\"/>")
    ) + Made.paragraph(Made.run("gone", "<w:dstrike/>")) + Made.paragraph(Made.run("four"))

  private func words(
    _ body: String,
    _ redlining: RevisedDocument.Redlining = .auto
  ) throws -> (old: [String], new: [String], basis: RevisedDocument.Basis) {
    let bytes = try Made(body).bytes()
    return (
      try WordTextReader(view: .old, redlining: redlining).paragraphs(bytes),
      try WordTextReader(view: .new, redlining: redlining).paragraphs(bytes),
      try RevisedDocument(bytes, redlining: redlining).basis
    )
  }

  @Test func `reads struck words as deleted and underlined ones as put in`() throws {
    let read = try words(Self.struck)
    #expect(read.old == ["one two", "gone", "four"])
    #expect(read.new == ["one  three", "four"])
    #expect(read.basis == .manual)
    let notes = try RevisedDocument(Made(Self.struck).bytes()).notes.map(\.message)
    #expect(notes == ["words struck through were read as deleted, and underlined words as put in"])
  }

  @Test(arguments: [
    ("<w:color w:val=\"FF0000\"/>", "<w:color w:val=\"auto\"/>"),
    ("<w:b/><w:i/>", "<w:i/>"), ("<w:highlight w:val=\"yellow\"/>", ""),
    ("<w:u w:val=\"double\"/><w:color w:val=\"0000FF\"/>", "<w:color w:val=\"000000\"/>"),
  ])
  func `learns the mark of what was put in from the words beside struck ones`(
    mark: String,
    plain: String
  ) throws {
    let read = try words(
      Made.paragraph(
        Made.run("one ", plain) + Made.run("two", "<w:strike/>") + Made.run("three", mark)
          + Made.run(" four", plain)
      )
    )
    #expect(read.old == ["one two four"])
    #expect(read.new == ["one three four"])
  }

  @Test func `takes nothing for a change where nothing is struck, unless told to`() throws {
    let body = Made.paragraph(Made.run("one") + Made.run(" two", "<w:u w:val=\"single\"/>"))
    #expect(try words(body).basis == .none)
    #expect(try words(body).old == ["one two"])
    let told = try words(body, .manual)
    #expect(told.old == ["one"])
    #expect(told.new == ["one two"])
  }

  @Test func `keeps to what is tracked, where anything is`() throws {
    let body = Self.struck + Made.paragraph(Made.run("x") + Made.change("ins", Made.run("y")))
    let read = try words(body)
    #expect(read.basis == .tracked)
    #expect(read.old.first == "one two three")
    #expect(read.new.last == "xy")
    #expect(try words(body, .manual).new.first == "one  three")
    let none = try words(body, .none)
    #expect(none.basis == .none)
    #expect(none.old == none.new)
  }

  private static func table(_ rows: [[String]]) -> String {
    let cells = rows.map { row in
      "<w:tr>" + row.map { "<w:tc>\($0)</w:tc>" }.joined() + "</w:tr>"
    }
    return "<w:tbl>\(cells.joined())</w:tbl>"
  }

  @Test func `reads columns as a text and its amendment`() throws {
    func cell(_ words: String) -> String { Made.paragraph(Made.run(words)) }
    let amended = Made.paragraph(
      Made.run("Decides to ") + Made.run("meet", "<w:strike/>") + Made.run("wait", "<w:b/>")
    )
    let body = Self.table([
      ["Paragraph", "Text of the draft", "Proposed amendment", "Rationale"].map(cell),
      [cell("OP1"), cell("Decides to meet"), amended, cell("Too early")],
      [cell("OP2"), cell("Requests a report"), cell("Deleted"), cell("")],
      [cell("OP3"), cell("N/A"), cell("Invites all"), cell("")],
    ])
    let read = try words(body)
    #expect(read.old == ["Decides to meet", "Requests a report"])
    #expect(read.new == ["Decides to wait", "Invites all"])
    let pairs = try RevisedDocument(Made(body).bytes()).pairs
    #expect(pairs.map { $0.label?.trimming } == ["OP1", "OP2", "OP3"])
    #expect(pairs.map(\.text) == ["Decides to meet", "Requests a report", ""])
    #expect(pairs.map(\.amendment) == ["Decides to wait", "", "Invites all"])
    #expect(pairs.map { $0.reason?.trimming } == ["Too early", nil, nil])
  }

  @Test func `knows columns without a head by rows that say nearly the same twice`() throws {
    func cell(_ words: String) -> String { Made.paragraph(Made.run(words)) }
    let body = Self.table([
      ["Decides to hold a meeting in June", "Decides to hold a short meeting in June"].map(cell),
      ["Invites all Member States to speak", "Invites all Member States to listen"].map(cell),
    ])
    #expect(try words(body).basis == .manual)
    let other = Self.table([
      ["The morning of the first of June", "Opening by the President of the Assembly"].map(cell)
    ])
    #expect(try words(other).basis == .none)
  }

  @Test(arguments: [
    [["First name", "Ambassador and Permanent Representative", "State A"]],
    [["First name"], ["Ambassador and Permanent Representative"], ["Republic of B"]],
  ])
  func `takes no signatures for a text and its amendment`(rows: [[String]]) throws {
    let body = Self.table(
      rows.map { row in
        ["", "Second "].map { lead in
          row.map { Made.paragraph(Made.run(lead + $0)) }.joined()
        }
      }
    )
    let read = try words(body)
    #expect(read.basis == .none)
    #expect(read.old == read.new && read.new.contains("First name"))
  }

  @Test(arguments: [
    (["Article", "New text", "Old text"], 2), (["Point", "Texte proposé", "Texte actuel"], 2),
    (["Item", "Current text", "Proposed text"], 1), (["", "Text A", "Text B"], 1),
    (["Para", "Commission proposal", "Proposal of Delegation A"], 1),
  ])
  func `tells the text from the amendment by the heads of columns`(
    head: [String],
    column: Int
  ) throws {
    func cell(_ words: String) -> String { Made.paragraph(Made.run(words)) }
    let sides = ["Decides to meet in the year 2026", "Decides to meet in the year 2027"]
    let row = column == 1 ? sides : sides.reversed()
    let read = try words(Self.table([head.map(cell), ["OP1"].map(cell) + row.map(cell)]))
    #expect(read.old == [sides[0]])
    #expect(read.new == [sides[1]])
  }

  @Test(arguments: [
    [["Section", "Proposed 2027", "Current 2026"], ["Travel", "200", "300"]],
    [["Version", "Date", "Text"], ["1", "March", "Zero draft"]],
  ])
  func `leaves tables of other kinds as they are`(rows: [[String]]) throws {
    let read = try words(
      Self.table(rows.map { $0.map { Made.paragraph(Made.run($0)) } })
    )
    #expect(read.basis == .none)
    #expect(read.new == rows.flatMap { $0 })
    #expect(read.old == read.new)
  }

  @Test func `sees what a style of words strikes and underlines`() throws {
    func style(_ id: String, _ look: String) -> String {
      "<w:style w:type=\"character\" w:styleId=\"\(id)\"><w:name w:val=\"\(id)\"/><w:rPr>\(look)</w:rPr></w:style>"
    }
    let document = Made(
      Made.paragraph(
        Made.run("one ") + Made.run("two", "<w:rStyle w:val=\"D\"/>")
          + Made.run("three", "<w:rStyle w:val=\"I\"/>")
      ),
      parts: [("styles", style("D", "<w:strike/>") + style("I", "<w:u w:val=\"double\"/>"))]
    )
    let bytes = try document.bytes()
    #expect(try WordTextReader(view: .old).paragraphs(bytes) == ["one two"])
    #expect(try WordTextReader(view: .new).paragraphs(bytes) == ["one three"])
  }

  @Test func `says that a table of amendments stands in a tracked document`() throws {
    let rows = [
      ["Current text", "Proposed text"], ["Decides to act now", "Decides to act later"],
    ]
    let body =
      Self.table(rows.map { $0.map { Made.paragraph(Made.run($0)) } })
      + Made.paragraph(Made.change("ins", Made.run("new words")))
    let notes = try RevisedDocument(Made(body).bytes()).notes.map(\.message)
    #expect(
      notes == [
        "a table looks like one of a text and its amendment, which --redlining manual reads"
      ]
    )
  }

  @Test func `takes for the mark of insertions what serves nothing else`() throws {
    let heading = Made.paragraph(Made.run("Preamble", "<w:u w:val=\"single\"/>"))
    let read = try words(
      heading + Made.paragraph(Made.run("Decides", "<w:u w:val=\"single\"/>") + Made.run(" to act"))
        + Made.paragraph(
          Made.run("in ") + Made.run("2026", "<w:strike/>")
            + Made.run("2027", "<w:u w:val=\"single\"/><w:color w:val=\"0000FF\"/>")
        )
    )
    #expect(read.old == ["Preamble", "Decides to act", "in 2026"])
    #expect(read.new == ["Preamble", "Decides to act", "in 2027"])
  }
}

extension String {
  fileprivate var trimming: String {
    split(separator: " ").joined(separator: " ")
  }
}
