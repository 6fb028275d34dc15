import DraftText
import Foundation
import Interchange
import Redlining
import Testing
import WordFormat
import ZerodraftTestSupport

/// What a tracked document promises, over 200 pairs of drafts in each of the six languages.
struct WordContract {
  @Test(arguments: Language.allCases)
  func `accepts to the later clean document and rejects to the earlier one`(
    language: Language
  ) throws {
    for seed in 0..<200 as Range<UInt64> {
      let pair = DraftPair(seed: seed, language: language)
      var writer = WordTextWriter()
      let old = try writer.write(pair.old, name: "Zero draft")
      let new = try writer.write(pair.new, name: "Rev.1")
      for showsMoves in [true, false] {
        writer.showsMoves = showsMoves
        let tracked = try writer.write(Self.report(pair))
        #expect(
          try ResolvedWord(tracked, .accepted) == ResolvedWord(new, .accepted),
          "seed \(seed)"
        )
        #expect(
          try ResolvedWord(tracked, .rejected) == ResolvedWord(old, .rejected),
          "seed \(seed)"
        )
      }
    }
  }

  @Test func `holds what it is measured by`() throws {
    let pair = DraftPair(seed: 3)
    let tracked = try WordTextWriter().write(Self.report(pair))
    let accepted = try ResolvedWord(tracked, .accepted)
    #expect(try accepted != ResolvedWord(tracked, .rejected))
    #expect(accepted.paragraphs.count == pair.new.paragraphs.count + 1)
    for (paragraph, resolved) in zip(pair.new.paragraphs, accepted.paragraphs) {
      let label = paragraph.label.map { $0.printed + "\t" } ?? ""
      #expect(resolved.hasPrefix(label))
    }
  }

  @Test func `gives equal bytes for equal input`() throws {
    for seed in 0..<20 as Range<UInt64> {
      let report = Self.report(DraftPair(seed: seed))
      for form in WordTextWriter.Form.allCases {
        var writer = WordTextWriter()
        writer.author = "Delegation A"
        #expect(try writer.write(report, as: form) == writer.write(report, as: form))
      }
    }
  }

  /// Other programs judge these as well: `Tests/Checks/word.py` reads the folder.
  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["ZERODRAFT_WORD_PAIRS"] != nil,
      "ZERODRAFT_WORD_PAIRS names the folder to write pairs of documents to"
    )
  )
  func `writes pairs for the programs of others`() throws {
    let path = try #require(ProcessInfo.processInfo.environment["ZERODRAFT_WORD_PAIRS"])
    let folder = URL(filePath: path, directoryHint: .isDirectory)
    let count = ProcessInfo.processInfo.environment["ZERODRAFT_WORD_PAIRS_COUNT"].flatMap(
      UInt64.init
    )
    for language in Language.allCases {
      for seed in 1_000..<1_000 + (count ?? 10) {
        var pair = DraftPair(seed: seed, language: language, paragraphs: 1...14)
        pair.old = Self.forOthers(pair.old)
        pair.new = Self.forOthers(pair.new)
        let name = "\(language.rawValue)-\(seed)"
        for (suffix, bytes) in [
          ("old", try WordTextWriter().write(pair.old, name: "Zero draft")),
          ("new", try WordTextWriter().write(pair.new, name: "Rev.1")),
          ("tracked", try WordTextWriter().write(Self.report(pair))),
        ] {
          try Data(bytes).write(to: folder.appending(path: "\(name).\(suffix).docx"))
        }
      }
    }
  }

  /// A draft as people write them: every paragraph has words, and an opening stands first.
  ///
  /// Pandoc takes titles out of the text; LibreOffice leaves an empty paragraph where the first of
  /// a document goes away with its first note.
  static func forOthers(_ draft: Draft) -> Draft {
    var draft = draft
    draft.paragraphs.removeAll { !$0.runs.contains(where: \.isText) }
    for index in draft.paragraphs.indices where draft.paragraphs[index].role == .title {
      draft.paragraphs[index].role = .heading(level: 2)
    }
    let opening = Paragraph(id: .provisional(0), role: .opening, runs: [.text("A, B, C")])
    draft.paragraphs.insert(opening, at: 0)
    for index in draft.paragraphs.indices { draft.paragraphs[index].id = .provisional(index) }
    return draft
  }

  static func report(_ pair: DraftPair) -> ComparisonReport { report((pair.old, pair.new)) }

  static func report(_ pair: (old: Draft, new: Draft)) -> ComparisonReport {
    ComparisonReport(
      Comparison(comparing: pair.old, with: pair.new),
      old: ComparedVersion(name: "Zero draft", reading: Reading(draft: pair.old)),
      new: ComparedVersion(name: "Rev.1", reading: Reading(draft: pair.new))
    )
  }
}
