import DraftText
import Foundation
import Interchange
import Markup
import Publishing
import Testing
import WordFormat
import ZerodraftTestSupport

/// Published resolutions, read from their XML and printed by us, against what their own covers say.
@Suite(.enabled(if: Corpus.isPresent, "ZERODRAFT_CORPUS names no folder"))
struct PublishedLayoutTests {
  private static let paths: [String] = {
    let all = Corpus.paths(ending: ".xml")
    let inSixLanguages = all.filter { path in
      path.hasPrefix("declaration/") || path.hasPrefix("modalities/")
        || path.hasPrefix("languages/")
    }
    let others = all.filter { $0.hasPrefix("series/") || $0.hasPrefix("resolutions/") }
    return inSixLanguages + others.enumerated().filter { $0.offset % 5 == 1 }.map(\.element)
  }()

  /// The lines of cover and preface, as the XML has them, each with its blanks closed up.
  private static func lines(of bytes: [UInt8]) throws -> [String] {
    let root = try XMLReader().read(bytes).root
    let fronts = root.descendants.filter { ["coverPage", "preface"].contains($0.name) }
    var lines: [String] = []
    // An annex has a preface of its own.
    for front in [fronts.first { $0.name == "coverPage" }, fronts.first { $0.name == "preface" }] {
      for line in front?.descendants(named: "p").map(\.text) ?? [] {
        let closed = closed(line)
        if !closed.isEmpty { lines.append(closed) }
      }
    }
    return lines
  }

  private static func closed(_ line: String) -> String {
    line.split { $0.isWhitespace && $0 != "\u{A0}" || $0 == "\u{A0}" }.joined(separator: " ")
  }

  @Test(arguments: paths)
  func `prints the lines of its cover, one by one`(path: String) throws {
    let bytes = try Corpus.bytes(path)
    let draft = try AkomaNtosoReader().read(bytes).draft
    let document = try OfficialDocument(resolution: draft)
    let expected = try Self.lines(of: bytes).map { line in
      // Arabic documents of 2021 and before print a dash behind the number, later ones nothing.
      draft.language == .arabic ? line.replacing(". - ", with: " ") : line
    }
    let printed = try WordTextReader().paragraphs(WordTextWriter().write(document))
      .map(Self.closed).filter { !$0.isEmpty }
    for (line, place) in zip(expected, 0...) {
      #expect(place < printed.count && printed[place] == line, "line \(place + 1)")
    }
    #expect(expected.count >= 10)
  }

  @Test(arguments: paths)
  func `is read back as the XML is read`(path: String) throws {
    let draft = try AkomaNtosoReader().read(Corpus.bytes(path)).draft
    let document = try OfficialDocument(resolution: draft)
    let again = try WordTextReader(language: draft.language).read(WordTextWriter().write(document))
      .draft
    #expect(again.front == draft.front)
    #expect(again.paragraphs.map(\.role) == draft.paragraphs.map(\.role))
    #expect(again.paragraphs.map(\.label?.text) == draft.paragraphs.map(\.label?.text))
    #expect(again.paragraphs.map(\.words) == draft.paragraphs.map(\.words))
    #expect(again.footnotes.map(\.label) == draft.footnotes.map(\.label))
    let notes = { (draft: Draft) in draft.footnotes.map { Draft.spell($0.runs, labels: [:]) } }
    #expect(notes(again) == notes(draft))
  }
}
