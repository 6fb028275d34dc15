import DraftText
import Foundation
import Redlining
import Testing

@testable import Interchange

/// What holds of every face of every comparison.
struct ComparisonLawTests {
  /// What a hostile document could hold.
  static let nuisances = [
    "\u{1B}[31m", "\u{9B}2J", "\u{7}", "\u{202E}", "<script>alert(1)</script>", "\" onclick=\"x",
    "-->", "&amp;", "*a*", "~~", "`", "](x)", "a\u{301}", "\u{0}", "[-", "+}", "¶",
  ]

  static func report(seed: UInt64, nuisances: [String] = []) throws -> ComparisonReport {
    var factory = DraftFactory(seed: seed, nuisances: nuisances)
    let old = try factory.draft()
    let new = try factory.revision(of: old)
    return ComparisonReport(
      Comparison(comparing: old, with: new),
      old: version("Old \(nuisances.first ?? "")", old),
      new: version("New", new)
    )
  }

  private static func version(_ name: String, _ draft: Draft) -> ComparedVersion {
    ComparedVersion(
      name: name,
      reading: Reading(draft: draft, paragraphLines: [], footnoteLines: [])
    )
  }

  @Test(arguments: 0..<UInt64(200))
  func `shows every word of both versions`(seed: UInt64) throws {
    let report = try Self.report(seed: seed)
    for relation in report.comparison.relations {
      for (view, version, places) in [
        (RedlineBlock.View.before, report.old, relation.old),
        (.after, report.new, relation.new),
      ] {
        let blocks = RedlineBlock.blocks(of: relation, in: report, view: view)
        let shown = blocks.map { block in
          block.pieces
            .map { piece in
              if view == .before, case .anchor(let old?, _) = piece.content {
                return "[^\(old.label)]"
              }
              return piece.text
            }
            .joined()
        }
        let labels = version.draft.footnoteLabels
        let spelled = places.map { Draft.spell(version.draft.paragraphs[$0].runs, labels: labels) }
        #expect(shown == spelled, "seed \(seed), \(view)")
      }
    }
  }

  @Test(arguments: 0..<UInt64(20))
  func `says the same however its work is parted`(seed: UInt64) throws {
    let report = try Self.report(seed: seed)
    // The second piece first, as it may happen on two processors.
    let work = WorkInPairs { one, other in
      other()
      one()
    }
    let parted = ComparisonReport(
      report.comparison,
      old: report.old,
      new: report.new,
      working: work
    )
    #expect(parted.changes == report.changes)
    #expect(
      JSONComparisonWriter(working: work).write(parted) == JSONComparisonWriter().write(report)
    )
    var pieces: [UInt8] = []
    JSONDraftPair(report.old, report.new).write { pieces += $0 }
    for piece in JSONComparisonWriter(working: work).changes(parted) { pieces += piece }
    #expect(pieces == JSONComparisonWriter().write(report))
  }

  @Test(arguments: 0..<UInt64(200))
  func `says of every paragraph of the old version what became of it`(seed: UInt64) throws {
    let report = try Self.report(seed: seed)
    var shown: [Int] = []
    for entry in report.entries() {
      if case .relation(let index) = entry { shown.append(index) }
    }
    #expect(shown == Array(report.comparison.relations.indices), "seed \(seed)")
    let departed = report.entries().filter { if case .departure = $0 { true } else { false } }
    #expect(departed.count == report.paragraphCounts.moved, "seed \(seed)")
  }

  @Test(arguments: 0..<UInt64(200))
  func `points every bracket of the data at its character`(seed: UInt64) throws {
    var factory = DraftFactory(seed: seed)
    let draft = try factory.draft()
    let reading = Reading(draft: draft, paragraphLines: [], footnoteLines: [])
    let data = Data(JSONDraftWriter().write(reading))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let paragraphs = try #require(object["paragraphs"] as? [[String: Any]])
    let marks = try #require(object["brackets"] as? [[String: Any]])
    #expect(marks.count == draft.brackets.marks.count)
    for mark in marks {
      let paragraph = try #require(mark["paragraph"] as? Int)
      let text = try #require(paragraphs[paragraph]["text"] as? String)
      let offset = try #require(mark["offset"] as? Int)
      let kind = try #require(mark["kind"] as? String)
      let expected = ["opening": "[", "separator": "/", "closing": "]"][kind]
      let scalar = try #require(Array(text.unicodeScalars).dropFirst(offset).first)
      #expect(String(scalar) == expected, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<UInt64(200))
  func `sends nothing to a terminal that could act on it`(seed: UInt64) throws {
    let report = try Self.report(seed: seed, nuisances: Self.nuisances)
    let writers: [any ComparisonWriter] = [
      TerminalComparisonWriter(), TerminalComparisonWriter(width: 50),
      TerminalComparisonWriter(width: 60, isSideBySide: true), MarkdownComparisonWriter(),
      JSONComparisonWriter(), HTMLComparisonWriter(),
    ]
    for writer in writers {
      let text = String(decoding: writer.write(report), as: UTF8.self)
      for scalar in text.unicodeScalars where scalar != "\n" {
        let isControl = scalar.properties.generalCategory == .control
        #expect(!isControl, "seed \(seed), \(writer), U+\(String(scalar.value, radix: 16))")
      }
      #expect(!text.isEmpty)
    }
  }

  @Test(arguments: 0..<UInt64(200))
  func `keeps within the width`(seed: UInt64) throws {
    let report = try Self.report(seed: seed, nuisances: Self.nuisances)
    for (width, isSideBySide) in [(24, false), (60, false), (80, true)] {
      let writer = TerminalComparisonWriter(width: width, isSideBySide: isSideBySide)
      let text = String(decoding: writer.write(report), as: UTF8.self)
      for line in text.split(separator: "\n") {
        let columns = line.unicodeScalars.reduce(0) { $0 + VisibleText.columns(of: $1) }
        #expect(columns <= width, "seed \(seed): \(line)")
      }
    }
  }

  @Test(arguments: 0..<UInt64(200))
  func `lets nothing of a document become markup of the page`(seed: UInt64) throws {
    let report = try Self.report(seed: seed, nuisances: Self.nuisances)
    for isSideBySide in [false, true] {
      let writer = HTMLComparisonWriter(isSideBySide: isSideBySide)
      let page = String(decoding: writer.write(report), as: UTF8.self)
      #expect(page.matches(of: /<script/).count == 1, "seed \(seed)")
      #expect(page.matches(of: /<[^>]*onclick/).isEmpty, "seed \(seed)")
      let identities = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
      #expect(Set(identities).count == identities.count, "seed \(seed)")
      let targets = Set(page.matches(of: /\shref="#([^"]*)"/).map { String($0.1) })
      #expect(targets.isSubset(of: identities), "seed \(seed)")
      let opened = page.matches(of: /<(ins|del|p|div|sup|em)[ >]/).count
      let closed = page.matches(of: /<\/(ins|del|p|div|sup|em)>/).count
      #expect(opened == closed, "seed \(seed)")
    }
  }
}
