import DraftText
import Foundation
import Testing
import ZerodraftTestSupport

@testable import Interchange

/// What holds of every paper, in each format and language.
struct PaperLaws {
  static let seeds = 0..<100 as Range<UInt64>
  static let nuisances = [
    "<b>", "&amp;", "|", "\\|", "* a", "`", "# ", "1. ", "- ", "---", "[x](y)", "www.a.org/b_c",
    "https://a.org/b_c", "\u{1B}[31m", "\u{202E}", "\u{9B}", "\r\n\n# x", "\t", "\u{0}", "~~", "\"",
    "</table>", "水", "•", "]", "-->",
  ]

  /// The words of a factory's paper that stand in what was written, in order.
  private static func words(in text: String) -> [String] {
    text.matches(of: /\p{L}*?Q\d+Q/).map { String($0.output) }
  }

  private static func sample(
    _ seed: UInt64,
    _ language: Language,
    nuisances: [String] = nuisances
  ) -> (paper: Paper, given: [String]) {
    var factory = PaperFactory(seed: seed, language: language, nuisances: nuisances)
    let paper = factory.paper()
    return (paper, factory.given)
  }

  @Test(arguments: Language.allCases)
  func `writes every word once and in order`(language: Language) {
    for seed in Self.seeds {
      let (paper, given) = Self.sample(seed, language)
      let text = String(decoding: PaperTextWriter().write(paper), as: UTF8.self)
      #expect(Self.words(in: text) == given, "text, seed \(seed)")
      let markdown = String(decoding: PaperMarkdownWriter().write(paper), as: UTF8.self)
      #expect(Self.words(in: markdown) == given, "Markdown, seed \(seed)")
      let html = String(decoding: PaperHTMLWriter().write(paper), as: UTF8.self)
      let body = html[(html.firstRange(of: "<body")?.lowerBound ?? html.endIndex)...]
      #expect(
        Self.words(in: String(body).replacing(/\sid="[^"]*"/, with: "")) == given,
        "seed \(seed)"
      )
    }
  }

  @Test(arguments: Language.allCases)
  func `keeps the width, with columns and without`(language: Language) {
    var tables = (columns: 0, blocks: 0)
    for seed in Self.seeds {
      let (paper, given) = Self.sample(seed, language)
      for width in [1, 20, 33, 79, 80, 120] {
        let bytes = PaperTextWriter(width: width).write(paper)
        let text = String(decoding: bytes, as: UTF8.self)
        if text.contains("┼") { tables.columns += 1 } else { tables.blocks += 1 }
        for line in text.split(separator: "\n") {
          #expect(VisibleText.columns(of: String(line)) <= max(width, 20), "seed \(seed)")
          #expect(!line.hasSuffix(" "), "seed \(seed)")
        }
        // Words may be cut, and in columns those of a row stand among each other.
        #expect(text.count { $0 == "Q" } == 2 * given.count, "seed \(seed)")
      }
    }
    #expect(tables.blocks > 0)
    #expect(language.isRightToLeft == (tables.columns == 0))
  }

  @Test func `writes nothing that acts on a terminal or a page`() {
    for seed in Self.seeds {
      let (paper, _) = Self.sample(seed, .english)
      for width in [nil, 40, 100] as [Int?] {
        for marks in [true, false] {
          Self.expectHarmless(PaperTextWriter(width: width, marksChanges: marks).write(paper), seed)
        }
      }
      Self.expectHarmless(PaperMarkdownWriter().write(paper), seed)
      let page = PaperHTMLWriter(subject: "<i>", receipt: "<u>").write(paper)
      Self.expectHarmless(page, seed, mayTurn: true)
    }
  }

  private static func expectHarmless(_ bytes: [UInt8], _ seed: UInt64, mayTurn: Bool = false) {
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar != "\n" {
      // In a page marks of direction may stand that are closed; there are none here.
      #expect(VisibleText.replacement(for: scalar) == nil, "seed \(seed), \(scalar.value)")
    }
  }

  @Test func `writes in Markdown the blocks of the paper and no others`() {
    for seed in Self.seeds {
      let (paper, _) = Self.sample(seed, .english)
      let markdown = String(decoding: PaperMarkdownWriter().write(paper), as: UTF8.self)
      var expected = 1
      func blocks(of stanza: PaperStanza) -> Int {
        stanza.texts.isEmpty ? 0 : stanza.side == .start ? 1 : 3
      }
      for block in paper.blocks {
        switch block {
        case .stanza(let stanza): expected += blocks(of: stanza)
        case .beside(let stanzas): expected += stanzas.map(blocks).reduce(0, +)
        case .sheet: expected += 1
        case .heading, .headline, .masthead: expected += 1
        case .text(let text): expected += text.isBlank ? 0 : 1
        case .table: expected += 2
        case .trace(let trace): expected += trace.paragraphs.count
        case .chart: continue
        }
      }
      let blocks = markdown.split(separator: "\n\n")
      #expect(blocks.count == expected, "seed \(seed)")
      let isTable = { (block: Substring) in block.hasPrefix("| ") }
      // Only lines that belong together follow each other in one block.
      #expect(
        blocks.allSatisfy { block in
          isTable(block) || !block.replacing("\\\n", with: "").dropLast().contains("\n")
        },
        "seed \(seed)"
      )
    }
  }

  @Test func `closes in a page every element that it opens`() {
    for seed in Self.seeds {
      let (paper, _) = Self.sample(seed, .arabic)
      let html = String(decoding: PaperHTMLWriter().write(paper), as: UTF8.self)
      var open: [Substring] = []
      for tag in html.matches(of: /<(\/?)([a-z0-9]+)[^<>]*>/) {
        if ["meta", "col", "br", "hr"].contains(tag.2) { continue }
        if tag.1.isEmpty {
          open.append(tag.2)
        } else {
          #expect(open.popLast() == tag.2, "seed \(seed)")
        }
      }
      #expect(open.isEmpty, "seed \(seed)")
      let identities = html.matches(of: /\sid="([^"]*)"/).map { $0.1 }
      #expect(Set(identities).count == identities.count, "seed \(seed)")
    }
  }
}
