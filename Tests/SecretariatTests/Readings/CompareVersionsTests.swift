import DraftText
import Foundation
import Interchange
import Negotiation
import Redlining
import Testing

@testable import Secretariat

struct CompareVersionsTests {
  private let versions: RehearsedVersions

  init() throws { versions = try RehearsedVersions() }

  private func sentences(
    _ old: String,
    _ new: String,
    asOf moment: AsOf? = nil
  ) throws -> [String] {
    try CompareVersions(registry: versions.sample.registry)
      .compare(old, with: new, in: "exercise", asOf: moment).changes.map(\.sentence.description)
  }

  @Test func `calls versions by their labels`() throws {
    let report = try CompareVersions(registry: versions.sample.registry)
      .compare("zero", with: "latest", in: "exercise")
    #expect(report.old.name == "Zero draft" && report.new.name == "Rev.2")
  }

  @Test func `pairs as the record says, over any distance`() throws {
    let report = try CompareVersions(registry: versions.sample.registry)
      .compare("zero", with: "rev2", in: "exercise")
    let sides = report.comparison.relations.map { "\($0.old) \($0.new)" }
    #expect(sides == ["[0] [0]", "[1] [1]", "[2] [2, 3]", "[3] []", "[4] []"])
  }

  @Test func `pairs what has no word in common, if the record says so`() throws {
    try versions.sample.circulate("Rev.3", ["Something else entirely", "Quite another thing"])
    let sentences = try sentences("rev2", "rev3")
    #expect(!sentences.contains { $0.hasSuffix("inserted") && !$0.contains("words") })
    #expect(sentences.contains("OP3 deleted"))
  }

  @Test func `compares a version with a document beside it`() throws {
    let path = versions.sample.file("proposal.md")
    try Data(
      """
      ---
      zerodraft: 1
      language: en
      version: Our proposal
      ---

      <!-- preambular; unlabelled -->
      Recalling its decision

      1\\. Decides to meet in June;

      2\\. Protects rivers and lakes;

      3\\. Protects their banks;
      """.utf8
    ).write(to: URL(filePath: path))
    #expect(try sentences("rev2", path) == ["OP1: “May” replaced by “June”"])
    let problem = try #require(throws: Problem.self) { try sentences("rev2", "./nowhere.md") }
    #expect(problem.summary == "./nowhere.md: there is no such file")
  }

  @Test func `reads the record as it stood`() throws {
    let problem = try #require(throws: Problem.self) {
      try sentences("zero", "rev2", asOf: .entry(3))
    }
    #expect(problem.summary == "exercise has no version “rev2”")
    #expect(problem.hint == "Did you mean Rev.1?")
    #expect(try sentences("zero", "latest", asOf: .entry(3)) == sentences("zero", "rev1"))
  }

  @Test func `refuses to read both from standard input`() throws {
    let problem = try #require(throws: Problem.self) { try sentences("-", "-") }
    #expect(problem.summary == "Both versions cannot come from standard input")
  }

  @Test func `compares language editions, their paragraphs known by what they translate`() throws {
    let sample = versions.sample
    let missing = try #require(throws: Problem.self) {
      try CompareVersions(registry: sample.registry)
        .compare("zero", with: "rev1", in: "exercise", language: .french)
    }
    #expect(missing.summary == "Zero draft is not there in French")
    for (number, words) in [(2, "Décide de se réunir"), (3, "Autre chose")] {
      _ = try sample.registry.record(in: "exercise") { _ throws(Problem) in
        var draft = Draft(language: .french)
        draft.paragraphs = [
          Paragraph(id: .provisional(0), role: .operative, label: Label("1"), runs: [.text(words)])
        ]
        let (manifest, texts) = Manifest.taking(draft, hashing: RecordHash.sha256)
        guard let list = try? manifest.content(hashing: RecordHash.sha256) else {
          throw Problem("no manifest")
        }
        let edition = LanguageEdition(
          version: number,
          language: .french,
          manifest: list.digest,
          paragraphs: 1,
          matching: Matching(continued: [.init(old: 1, new: 0)])
        )
        return [Recording(.translated(edition), contents: [list] + texts)]
      }
    }
    let report = try CompareVersions(registry: sample.registry)
      .compare("zero", with: "rev1", in: "exercise", language: .french)
    #expect(report.comparison.relations.map(\.operation) == [.modified])
  }
}
