import DraftText
import Interchange
import Publishing
import Redlining
import Testing
import ZerodraftTestSupport

@testable import Typesetting

/// What holds of every source, over pairs of drafts in each of the six languages.
struct TypstSourceLaws {
  /// What a text could say to act as markup or code.
  private static let attacks = [
    "\"", "\\", "\\\"", "#read(\"/etc/passwd\")", "]", "}", ")", "$", "*/", "//", "/*",
    "\n#panic()",
    "\u{0}", "\u{22}", "`", "<x>", "@x", "\\u{22}", "\u{2028}#panic()",
  ]

  @Test(arguments: Language.allCases)
  func `holds the words of a text in literals, all of them in order`(language: Language) throws {
    for seed in 0..<20 as Range<UInt64> {
      let text = PrintedText(tracking: Self.report(DraftPair(seed: seed, language: language)))
      let parts = try SourceParts(TypstTextWriter().write(text, name: "Rev.1"))
      var wanted: [String] = []
      func add(_ pieces: [PrintedPiece]) {
        for piece in pieces {
          switch piece.content {
          case .words(let words, _): wanted.append(words)
          case .tab: break
          case .note(let index):
            let note = text.notes[index]
            wanted += [note.formerLabel, note.label].compactMap(\.self)
            add(note.pieces)
          }
        }
      }
      for paragraph in text.paragraphs { add(paragraph.pieces) }
      // What the source says of itself stands before the text.
      let said = parts.words.suffix(from: parts.words.lastIndex(of: "Rev.1").map { $0 + 1 } ?? 0)
        .filter { $0 != "¶" }
      #expect(said.joined() == wanted.joined(), "seed \(seed)")
    }
  }

  @Test func `has no code but calls of its layout, whatever a text says`() throws {
    var generator = SeededGenerator(seed: 1)
    for seed in 0..<20 as Range<UInt64> {
      var text = PrintedText(tracking: Self.report(DraftPair(seed: seed)))
      for index in text.paragraphs.indices {
        for place in text.paragraphs[index].pieces.indices {
          guard case .words(let words, var style) = text.paragraphs[index].pieces[place].content
          else { continue }
          let attack = Self.attacks.randomElement(using: &generator) ?? ""
          if Bool.random(using: &generator) { style.link = "https://example.org/" + attack }
          text.paragraphs[index].pieces[place].content = .words(words + attack, style)
          text.paragraphs[index].pieces[place].holders = [PartyID("Group " + attack)]
          text.paragraphs[index].comments = [
            PrintedComment(holders: [PartyID(attack)], words: attack + "\n" + attack)
          ]
        }
      }
      var writer = TypstTextWriter()
      (writer.title, writer.author) = (Self.attacks.joined(), "\"")
      writer.receipt = "#panic() \""
      for source in [
        writer.write(text, name: "\"#panic()"), writer.write(Self.matrix(text), name: "\\"),
        writer.write(Self.paper(text)), try writer.write(Self.document(text)),
      ] {
        let parts = try SourceParts(source)
        #expect(parts.isBalanced, "seed \(seed)")
        #expect(parts.names.subtracting(Self.vocabulary).isEmpty, "seed \(seed)")
      }
    }
  }

  @Test func `gives equal sources for equal texts`() {
    for seed in 0..<10 as Range<UInt64> {
      let report = Self.report(DraftPair(seed: seed))
      for form in TypstTextWriter.Form.allCases {
        #expect(
          TypstTextWriter().write(report, as: form) == TypstTextWriter().write(report, as: form)
        )
      }
    }
  }

  private static func report(_ pair: DraftPair) -> ComparisonReport {
    ComparisonReport(
      Comparison(comparing: pair.old, with: pair.new),
      old: ComparedVersion(name: "Zero draft", reading: Reading(draft: pair.old)),
      new: ComparedVersion(name: "Rev.1", reading: Reading(draft: pair.new))
    )
  }

  private static func matrix(_ text: PrintedText) -> PrintedMatrix {
    PrintedMatrix(
      language: .english,
      title: "#panic()",
      columns: [.init("\""), .init("\\", share: 3)],
      rows: [
        [.heading("\"]"), .text(text.paragraphs)], [.remark("}\""), .notes(text.paragraphs)], [],
      ]
    )
  }

  private static func paper(_ text: PrintedText) -> Paper {
    let words = attacks.map { PaperText([.names($0), .inserted($0), .plain($0)]) }
    var table = PaperTable(
      caption: "\"",
      columns: attacks.map { PaperTable.Column($0) },
      rows: [words.map { [$0] }]
    )
    table.tones = [[.settled, nil, .quiet]]
    return Paper(
      title: "\"#",
      blocks: [
        .heading(3, "\"#"), .table(table), .sheet, .text(words[0]),
        .stanza(PaperStanza(attacks, at: .end, isSigned: true)), .beside([PaperStanza(attacks)]),
        .chart(
          PaperChart(
            title: "\"",
            summary: "\\",
            kinds: [.init("\"", letter: "\\", tone: .moving)],
            groups: [.init("\"", bars: [.init("\"", hundredths: [100])])]
          )
        ),
        .trace(PaperTrace("\"", [.init("\\", source: "\"", tint: 1)])),
      ]
    )
  }

  private static func document(_ text: PrintedText) throws -> OfficialDocument {
    let symbol = try #require(DocumentSymbol("A/RES/76/7"))
    return OfficialDocument(
      kind: .resolution,
      symbol: symbol,
      organ: "\"",
      session: "\\",
      agendaItems: [.init(number: "\"", title: "#")],
      heading: "\"",
      origin: "\\\"",
      number: "\"",
      title: "\" #panic()",
      closing: ["\"", "\\"],
      text: text,
      jobNumber: JobNumber("21-17189 (E)")
    )
  }

  /// All names that stand in code behind the layout.
  private static let vocabulary: Set<Substring> = [
    "show", "printed", "with", "title", "author", "date", "language", "direction", "ltr", "rtl",
    "fonts", "size", "10pt", "numbered", "true", "false", "none", "lying", "head", "foot",
    "running-head", "running-foot", "margins", "x", "72pt", "50pt", "y", "set", "page", "flipped",
    "header", "margin", "opening", "preambular", "operative", "number", "item", "flush", "annex",
    "closing", "plain", "rule", "comment", "added", "removed", "arrived", "departed", "holders",
    "italic", "bold", "raised", "leading-to", "tab", "note", "called", "columns-of", "cell", "said",
    "remark", "caption", "words", "indent", "stanza", "start", "center", "end", "beside",
    "pagebreak", "weak", "bars", "bar", "fill", "tones", "settled", "waiting", "disputed", "moving",
    "quiet", "lighten", "paper", "official-head", "official-foot", "bar-code", "123pt", "top",
    "bottom", "84pt", "90pt", "masthead", "occasion", "heading-line", "origin-line",
    "resolution-title", "v", "name", "covers",
    "marked", "keeping", "leftward", "regex",
  ]
}
