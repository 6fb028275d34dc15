import DraftText
import Foundation
import Redlining
import Testing
import ZerodraftTestSupport

@testable import Secretariat

/// Amendments that people really proposed.
@Suite(.enabled(if: Corpus.isPresent))
struct ProposalCorpusTests {
  private struct Amendment: Decodable {
    struct Sides: Decodable {
      var old: String
      var new: String
    }
    var text: Sides
  }

  private static func amendments() throws -> [(old: String, new: String)] {
    let bytes = try Corpus.bytes("amendments/gdpr-proposals.json")
    func squeezed(_ text: String) -> String {
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return try JSONDecoder().decode([Amendment].self, from: Data(bytes))
      .map { (squeezed($0.text.old), squeezed($0.text.new)) }
      .filter { !$0.0.isEmpty && $0.0 != $0.1 }
  }

  private static func draft(_ texts: [String]) -> Draft {
    Draft(
      paragraphs: texts.enumerated().map { index, text in
        Paragraph(id: .provisional(index), role: .operative, runs: [.text(text)])
      }
    )
  }

  @Test func `are found in a copy, and give it when they are made`() throws {
    var rewritten = 0
    let amendments = try Self.amendments()
    #expect(amendments.count > 400)
    for (old, new) in amendments {
      let base = Self.draft(["The first paragraph.", old, "The last paragraph."])
      let copy = Self.draft(
        new.isEmpty
          ? ["The first paragraph.", "The last paragraph."]
          : ["The first paragraph.", new, "The last paragraph."]
      )
      let wanted = WantedChanges(Comparison(comparing: base, with: copy))
      let applied = base.applying(wanted.changes.map(\.change), roles: wanted.roles)
      #expect(applied.draft.paragraphs.map(\.words) == copy.paragraphs.map(\.words))
      if wanted.changes.contains(where: { if case .edit = $0.change { false } else { true } }) {
        rewritten += 1
      }
    }
    #expect(rewritten * 3 < amendments.count, "\(rewritten) of \(amendments.count)")
  }

  @Test func `are found in the rows of a table`() throws {
    var seen: Set<String> = []
    // A number before the text is no word of it.
    let numbered = #/^\(?[0-9a-z]{1,3}[.)] /#
    let amendments = try Self.amendments()
      .map { ($0.old.replacing(numbered, with: ""), $0.new.replacing(numbered, with: "")) }
      .map { (old: $0.0, new: $0.1) }
      .filter { amendment in
        !amendment.new.isEmpty && amendment.old.split(separator: " ").count > 3
          && seen.insert(amendment.old.lowercased().filter(\.isLetter)).inserted
      }
    let base = Self.draft(amendments.map(\.old))
    func cell(_ words: String) -> String {
      let escaped = words.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      return "<w:tc><w:p>\(ProposalFixture.run(escaped))</w:p></w:tc>"
    }
    let rows = amendments.map { "<w:tr>\(cell($0.old))\(cell($0.new))</w:tr>" }
    let file = try ProposalFixture.word(body: "<w:tbl>\(rows.joined())</w:tbl>")
    let reading = try ProposalFixture.read(file, as: .table, on: base)
    #expect(reading.form == .table)
    let items = reading.contributions.flatMap(\.items)
    let made = Set(ProposalFixture.texts(items, on: base))
    let words = { (text: String) in
      text.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
    let wanted = Set(made.map(words))
    let found = amendments.count { wanted.contains(words($0.new)) }
    #expect(found + reading.open.count >= amendments.count, "\(found), \(reading.open.count)")
    #expect(found * 100 >= amendments.count * 90, "\(found) of \(amendments.count)")
  }
}
