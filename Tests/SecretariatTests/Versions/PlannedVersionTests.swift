import DraftText
import Foundation
import Negotiation
import Testing

@testable import Secretariat

/// What was planned on versions that are no longer the last word.
struct PlannedVersionTests {
  private let sample: SampleRecord

  init() throws {
    sample = try SampleRecord()
    try sample.fill()
  }

  private func text(_ version: String, _ words: String) throws -> DocumentSource {
    let path = sample.file("\(version).md")
    let text = "---\nversion: \(version)\n---\nRecalling its decision,\n\n1\\. \(words);\n"
    try Data(text.utf8).write(to: URL(filePath: path))
    return .file(path)
  }

  /// Expects that a recording is refused because the record has moved on.
  private func expectMovedOn(_ record: () throws(Problem) -> Acknowledgement) throws {
    let before = try sample.registry.ledger("exercise").entries.count
    let problem = #expect(throws: Problem.self) { try record() }
    #expect(problem?.recordMovedOn == true)
    #expect(try sample.registry.ledger("exercise").entries.count == before)
  }

  @Test func `is not circulated when another version was circulated meanwhile`() throws {
    let circulation = CirculateVersion(registry: sample.registry)
    var particulars = CirculateVersion.Particulars()
    particulars.label = "Rev.2"
    particulars.gone = ["others=no longer wanted"]
    let source = try text("Rev.2", "Decides to meet in June")
    let plan = try circulation.plan(source, particulars, in: "exercise")
    try sample.circulate("Rev.1 bis", ["Decides to meet in April"])
    try expectMovedOn { () throws(Problem) in try circulation.record(plan) }
  }

  @Test func `is not recorded as an edition when another version was circulated meanwhile`() throws
  {
    let translation = TranslateVersion(
      registry: sample.registry,
      reading: ReadDocument(language: .french)
    )
    let plan = try translation.plan(
      text("fr", "Décide de se réunir"),
      of: nil,
      date: nil,
      in: "exercise"
    )
    try sample.circulate("Rev.2", ["Decides to meet in April"])
    try expectMovedOn { () throws(Problem) in try translation.record(plan) }
  }
}
