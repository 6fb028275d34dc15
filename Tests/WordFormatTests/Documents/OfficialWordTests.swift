import Archive
import DraftText
import Foundation
import Interchange
import Markup
import Publishing
import Redlining
import Testing
import WordFormat
import ZerodraftTestSupport

struct OfficialWordTests {
  private static func document() throws -> OfficialDocument {
    OfficialDocument(
      kind: .draft,
      symbol: try #require(DocumentSymbol("A/76/L.11")),
      organ: "General Assembly",
      original: .english,
      session: "Seventy-sixth session",
      agendaItems: [.init(number: "108", title: "Crime prevention and criminal justice")],
      heading: "Cuba:* draft resolution",
      headingNote: "On behalf of the Group of 77 and China.",
      title: "Political Declaration",
      text: PrintedText(official: draft),
      jobNumber: JobNumber("21-17189 (E)")
    )
  }

  private static let draft = Draft(
    paragraphs: [
      Paragraph(id: .provisional(0), role: .opening, runs: [.text("The General Assembly,")]),
      Paragraph(
        id: .provisional(1),
        role: .operative,
        label: Label("1"),
        runs: [.text("Decides"), .footnote(.provisional(0)), .text(" to meet.")]
      ),
    ],
    footnotes: [Footnote(id: .provisional(0), label: "1", runs: [.text("Resolution 70/1.")])]
  )

  private static func parts(_ file: [UInt8]) throws -> [String: XMLElement] {
    var parts: [String: XMLElement] = [:]
    for entry in try ArchiveReader().read(file) where !entry.name.hasSuffix(".png") {
      parts[entry.name] = try XMLReader().read(entry.bytes).root
    }
    return parts
  }

  @Test func `tells the first page from the others, and left pages from right ones`() throws {
    let parts = try Self.parts(WordTextWriter().write(Self.document()))
    #expect(parts["word/settings.xml"]?.descendants(named: "evenAndOddHeaders").count == 1)
    #expect(parts["word/document.xml"]?.descendants(named: "titlePg").count == 1)
    #expect(parts["word/header1.xml"]?.text == "Political DeclarationA/76/L.11")
    #expect(parts["word/header2.xml"]?.text == "A/76/L.11Political Declaration")
    #expect(parts["word/header3.xml"]?.text.isEmpty == true)
    #expect(parts["word/footer3.xml"]?.text == "21-17189 (E)Please recycle*2117189*")
    #expect(parts["word/footer2.xml"]?.text.hasSuffix("21-17189") == true)
    let missing = parts.keys.filter { $0.hasPrefix("word/header") || $0.hasPrefix("word/footer") }
    #expect(missing.count == 6)
  }

  @Test func `draws the bar code only where the job number is known`() throws {
    var document = try Self.document()
    var names = try ArchiveReader().read(WordTextWriter().write(document))
    let picture = try #require(names.first { $0.name == "word/media/barcode.png" })
    #expect(picture.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    document.jobNumber = nil
    names = try ArchiveReader().read(WordTextWriter().write(document))
    #expect(!names.contains { $0.name.hasSuffix(".png") || $0.name.contains("footer3.xml.rels") })
    #expect(
      try Self.parts(WordTextWriter().write(document))["word/footer3.xml"]?.text == "Please recycle"
    )
  }

  @Test func `calls the note on who submits before those of the text`() throws {
    let parts = try Self.parts(WordTextWriter().write(Self.document()))
    let notes = parts["word/footnotes.xml"]?.elements(named: "footnote").map { $0.text }.suffix(2)
    #expect(notes == ["*On behalf of the Group of 77 and China.", "Resolution 70/1."])
    let calls = parts["word/document.xml"]?.descendants(named: "footnoteReference")
      .compactMap { call in call.attributes.first { $0.name.local == "id" }?.value }
    #expect(calls == ["1", "2"])
  }

  @Test func `refuses what Word cannot hold, wherever it stands`() throws {
    let paths: [WritableKeyPath<OfficialDocument, String>] = [
      \.organ, \.session, \.heading, \.title,
    ]
    for path in paths {
      var document = try Self.document()
      document[keyPath: path] += "\u{1}"
      #expect(throws: WordError.self) { try WordTextWriter().write(document) }
    }
  }

  @Test(arguments: Language.allCases)
  func `is as equal as what it is made of`(language: Language) throws {
    var document = try Self.document()
    document.text.language = language
    let bytes = try WordTextWriter().write(document)
    #expect(bytes == (try WordTextWriter().write(document)))
    let parts = try Self.parts(bytes)
    let used = Set(
      parts["word/document.xml"]?.descendants(named: "pStyle").compactMap(Self.value) ?? []
    )
    let defined = parts["word/styles.xml"]?.elements(named: "style")
      .compactMap { style in style.attributes.first { $0.name.local == "styleId" }?.value }
    #expect(used.isSubset(of: defined ?? []))
  }

  private static func value(_ element: XMLElement) -> String? {
    element.attributes.first { $0.name.local == "val" }?.value
  }

  @Test(arguments: Language.allCases, 0..<5 as Range<UInt64>)
  func `accepts to the new and rejects to the old text, all around it untouched`(
    language: Language,
    seed: UInt64
  ) throws {
    var pair = DraftPair(seed: seed, language: language)
    // Titles and closing lines of documents call no notes.
    for path in [\DraftPair.old, \DraftPair.new] {
      pair[keyPath: path] = WordContract.forOthers(pair[keyPath: path])
      pair[keyPath: path].paragraphs.removeAll { $0.role == .closing }
    }
    let files = try Self.files(pair)
    #expect(try ResolvedWord(files.tracked, .accepted) == ResolvedWord(files.new, .accepted))
    #expect(try ResolvedWord(files.tracked, .rejected) == ResolvedWord(files.old, .accepted))
    let head = try #require(
      Self.parts(files.tracked)["word/document.xml"]?.descendants(named: "tbl").first { _ in true }
    )
    let changes: Set = ["ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange"]
    #expect(!head.descendants.contains { changes.contains($0.name) })
  }

  private static func files(
    _ pair: DraftPair
  ) throws -> (old: [UInt8], new: [UInt8], tracked: [UInt8]) {
    var document = try Self.document()
    document.closing = ["37th plenary meeting"]
    func file(_ text: PrintedText) throws -> [UInt8] {
      document.text = text
      var writer = WordTextWriter()
      writer.author = "Secretariat"
      return try writer.write(document)
    }
    let report = WordContract.report(pair)
    return (
      try file(PrintedText(official: pair.old)), try file(PrintedText(official: pair.new)),
      try file(PrintedText(official: report))
    )
  }

  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["ZERODRAFT_WORD_PAIRS"] != nil,
      "ZERODRAFT_WORD_PAIRS names the folder to write pairs of documents to"
    )
  )
  func `writes official documents for the programs of others`() throws {
    let path = try #require(ProcessInfo.processInfo.environment["ZERODRAFT_WORD_PAIRS"])
    let folder = URL(filePath: path, directoryHint: .isDirectory)
    for language in Language.allCases {
      for seed in 2_000..<2_003 as Range<UInt64> {
        var pair = DraftPair(seed: seed, language: language, paragraphs: 3...14)
        pair.old = WordContract.forOthers(pair.old)
        pair.new = WordContract.forOthers(pair.new)
        let files = try Self.files(pair)
        let name = "official-\(language.rawValue)-\(seed)"
        for (suffix, bytes) in [("old", files.old), ("new", files.new), ("tracked", files.tracked)]
        {
          try Data(bytes).write(to: folder.appending(path: "\(name).\(suffix).docx"))
        }
      }
    }
  }
}
