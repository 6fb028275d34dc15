import Archive
import DraftText
import Interchange
import Markup
import Redlining
import Testing
import WordFormat
import ZerodraftTestSupport

struct WordTextWriterTests {
  private static let changes: Set<String> = [
    "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "trackRevisions",
  ]

  @Test(arguments: WordTextWriter.Form.allCases)
  func `records changes in the tracked form and in no other`(form: WordTextWriter.Form) throws {
    let parts = try Self.parts(WordTextWriter().write(Self.report(), as: form))
    let found = parts.values.flatMap(\.descendants).filter { Self.changes.contains($0.name) }
    #expect(found.isEmpty == (form != .tracked))
  }

  @Test func `records no change in a clean text`() throws {
    let parts = try Self.parts(WordTextWriter().write(Self.pair.new, name: "Rev.1"))
    #expect(!parts.values.flatMap(\.descendants).contains { Self.changes.contains($0.name) })
    #expect(parts["word/document.xml"]?.text.contains("Decides to meet in Geneva;") == true)
  }

  @Test func `signs changes as it is told, by the day of the version`() throws {
    var writer = WordTextWriter()
    writer.author = "Co-facilitators"
    writer.date = CalendarDate(year: 2021, month: 8, day: 24)
    let parts = try Self.parts(writer.write(Self.report()))
    let signed = parts.values.flatMap(\.descendants).filter { Self.value("author", $0) != nil }
    #expect(!signed.isEmpty)
    #expect(signed.allSatisfy { Self.value("author", $0) == "Co-facilitators" })
    #expect(signed.allSatisfy { Self.value("date", $0) == "2021-08-24T00:00:00Z" })
    let numbers = signed.compactMap { Self.value("id", $0) }
    #expect(Set(numbers).count == numbers.count)
  }

  @Test func `defines every style that it uses, one for every role`() throws {
    let roles: [Role] =
      [.title, .opening, .preambular, .operative, .flush, .annex, .closing, .plain]
      + (1...12).map(Role.heading) + (1...8).map(Role.item)
    let draft = Draft(
      paragraphs: roles.enumerated().map { index, role in
        Paragraph(id: .provisional(index), role: role, runs: [.text("words")])
      }
    )
    let parts = try Self.parts(WordTextWriter().write(draft, name: "Draft"))
    let defined = Set(
      parts["word/styles.xml"]?.elements(named: "style").compactMap { Self.value("styleId", $0) }
        ?? []
    )
    let used =
      parts["word/document.xml"]?.descendants(named: "pStyle")
      .compactMap { Self.value("val", $0) } ?? []
    #expect(used.count == roles.count + 1)
    #expect(Set(used).isSubset(of: defined))
    #expect(Set(used.prefix(8)).count == 8)
  }

  @Test(arguments: Language.allCases)
  func `runs as its language does`(language: Language) throws {
    var draft = Self.pair.new
    draft.language = language
    let parts = try Self.parts(WordTextWriter().write(draft, name: "Rev.1"))
    let all = parts.values.flatMap(\.descendants)
    #expect(all.contains { $0.name == "bidi" } == (language == .arabic))
    #expect(all.contains { $0.name == "rtl" } == (language == .arabic))
  }

  @Test func `numbers lines where that is asked for`() throws {
    var writer = WordTextWriter()
    #expect(try !Self.has("lnNumType", writer.write(Self.pair.new, name: "Rev.1")))
    writer.hasLineNumbers = true
    #expect(try Self.has("lnNumType", writer.write(Self.pair.new, name: "Rev.1")))
  }

  @Test func `keeps the receipt among the properties, and nothing of the machine`() throws {
    var writer = WordTextWriter()
    writer.title = "Modalities"
    writer.receipt = "zerodraft-receipt-1 …"
    let core = try Self.parts(writer.write(Self.pair.new, name: "Rev.1"))["docProps/core.xml"]
    #expect(
      core?.elements.map { "\($0.name): \($0.text)" }
        == [
          "title: Modalities, Rev.1", "subject: Version: Rev.1",
          "description: zerodraft-receipt-1 …", "language: en",
        ]
    )
  }

  @Test(arguments: ["Rev.1", "Zero draft", "Rev.2 (working version)", "A <b> & c"])
  func `says which version it is to whoever reads it`(name: String) throws {
    var writer = WordTextWriter()
    writer.title = "Modalities, Rev.9"
    let read = try WordTextReader().read(writer.write(Self.pair.new, name: name))
    #expect(read.draft.front.version == name)
    let paper = try WordTextReader().read(writer.write(Paper(title: "Rev.1")))
    #expect(paper.draft.front.version == nil)
  }

  @Test(arguments: ["\u{0}", "\u{7}", "\u{1B}", "\u{FFFE}", "\u{FFFF}"])
  func `refuses what XML cannot hold, and says where`(character: String) {
    let scalar = character.unicodeScalars.first ?? " "
    let text = draft(operative("1", "Decides to" + character + "meet"))
    #expect(throws: WordError.illegalCharacter(scalar, after: "Decides to")) {
      try WordTextWriter().write(text, name: "Rev.1")
    }
  }

  @Test func `calls notes by number where counting arrives at it, else as printed`() throws {
    var text = draft(operative("1", "Decides"), operative("2", "Also decides"))
    text.paragraphs[0].runs.append(.footnote(.provisional(0)))
    text.paragraphs[1].runs += [.footnote(.provisional(1)), .footnote(.provisional(1))]
    text.footnotes = [
      Footnote(id: .provisional(0), label: "*", runs: [.text("A star.")]),
      Footnote(id: .provisional(1), label: "1", runs: [.text("A number.")]),
      Footnote(id: .provisional(2), label: "2", runs: [.text("Nothing calls it.")]),
    ]
    let parts = try Self.parts(WordTextWriter().write(text, name: "Rev.1"))
    let calls = parts["word/document.xml"]?.descendants(named: "footnoteReference") ?? []
    #expect(calls.map { Self.value("customMarkFollows", $0) } == ["1", nil])
    let body = parts["word/document.xml"]?.descendants(named: "p").map(\.text)
    #expect(body == ["1.Decides*", "2.Also decides1", "2Nothing calls it.", ""])
  }

  @Test(arguments: [
    ("https://undocs.org/A/RES/76/7", true), ("mailto:desk@example.org", true),
    ("javascript:alert(1)", false), ("file:///etc/passwd", false), ("https://a b", false),
  ])
  func `leads to the web and to mail alone`(target: String, isLink: Bool) throws {
    let text = Draft(
      paragraphs: [
        Paragraph(id: .provisional(0), role: .plain, runs: [.text("here", Style(link: target))])
      ]
    )
    let file = try WordTextWriter().write(text, name: "Rev.1")
    #expect(try Self.has("hyperlink", file) == isLink)
    #expect(try Self.parts(file)["word/document.xml"]?.text == "here")
  }

  // MARK: - A pair and what a file has

  private static let pair = (
    old: draft(
      operative("1", "Decides to meet;"),
      operative("2", "Invites all Member States to attend.")
    ),
    new: draft(
      operative("1", "Decides to meet in Geneva;"),
      operative("2", "Requests a summary;"),
      operative("3", "Invites all Member States to attend.")
    )
  )

  private static func report() -> ComparisonReport {
    ComparisonReport(
      Comparison(comparing: pair.old, with: pair.new),
      old: ComparedVersion(name: "Zero draft", reading: Reading(draft: pair.old)),
      new: ComparedVersion(name: "Rev.1", reading: Reading(draft: pair.new))
    )
  }

  private static func parts(_ file: [UInt8]) throws -> [String: XMLElement] {
    var parts: [String: XMLElement] = [:]
    for entry in try ArchiveReader().read(file) {
      parts[entry.name] = try XMLReader().read(entry.bytes).root
    }
    return parts
  }

  private static func has(_ name: String, _ file: [UInt8]) throws -> Bool {
    try parts(file)["word/document.xml"]?.descendants.contains { $0.name == name } == true
  }

  private static func value(_ name: String, _ element: XMLElement) -> String? {
    element.attributes.first { $0.name.local == name }?.value
  }
}
