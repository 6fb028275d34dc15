import DraftText
import Foundation
import Publishing
import Secretariat
import Testing
import ZerodraftTestSupport

@testable import CommandLineTool

/// Resolutions 76/7 and 75/283 as they were published, against what is made of our own record and
/// of their XML.
struct RealDocumentTests {
  private static let title =
    "2021 Political Declaration on the Implementation of the United Nations Global Plan of Action "
    + "to Combat Trafficking in Persons"

  /// A record with the declaration of 2021.
  private static func declaration() throws -> Stage {
    let stage = try Stage()
    stage.environment["ZERODRAFT_RECORD"] = stage.folder.path + "/record.sqlite"
    let folder = Transcript.project.appending(path: "Drafts/declaration-2021").path
    let result = stage.run("import", "--folder", folder)
    #expect(result.status == 0, "\(result.messages.prefix(300))")
    return stage
  }

  private static func lines(_ output: String) -> [String] {
    output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
  }

  @Test func `prints resolution 76/7 from the record`() throws {
    let result = try Self.declaration().run(
      ["issue", "declaration-2021", "Declaration", "--as", "resolution", "--number", "76/7"]
        + ["--job-number", "21-17189 (E)", "--format", "text"]
    )
    #expect(result.status == 0, "\(result.messages)")
    let lines = Self.lines(result.output)
    for line in [
      "Seventy-sixth session", "Agenda item 108", "Crime prevention and criminal justice",
      "[without reference to a Main Committee (A/76/L.11)]", "37th plenary meeting",
      "22 November 2021", "Annex", "21-17189 (E)",
    ] {
      #expect(lines.contains(line), "\(line) in \(lines.prefix(30))")
    }
    #expect(
      result.output.contains("Resolution adopted by the General Assembly on 22 November 2021")
    )
    #expect(result.output.contains("A/RES/76/7") && result.output.contains("Distr.: General"))
    #expect(!result.output.contains("Original:"))
  }

  @Test func `prints the draft as it would have been laid out`() throws {
    let result = try Self.declaration().run(
      ["issue", "declaration-2021", "--as", "l-document", "--symbol", "A/76/L.11"]
        + ["--submitter", "president", "--date", "2021-11-15", "--format", "text"]
    )
    #expect(result.status == 0, "\(result.messages)")
    #expect(
      result.output.contains("Draft resolution submitted by the President of the General Assembly")
    )
    #expect(result.output.contains("Distr.: Limited") && result.output.contains("A/76/L.11"))
    for line in ["37th plenary meeting", "22 November 2021", "76/7."] {
      #expect(!result.output.contains(line), "\(line)")
    }
  }

  /// What of our text is not as the XML has it, each with why.
  private static let differences: Set<String> = []

  @Test(.enabled(if: Corpus.isPresent))
  func `is the published resolution in text, structure and notes`() throws {
    let stage = try Self.declaration()
    let registry = Registry(
      path: stage.folder.path + "/record.sqlite",
      recorder: "somebody",
      clock: .system
    )
    var particulars = IssueParticulars()
    particulars.number = "76/7"
    particulars.jobNumber = "21-17189 (E)"
    let ours = try IssueDocument(.resolution, particulars)
      .issue("Declaration", of: "declaration-2021", registry: registry).document
    let path = "\(Corpus.folder ?? "")/declaration/A_RES_76_7-2117189E.xml"
    let theirs = try IssueDocument(.resolution).issue(.file(path)).document
    #expect(ours.symbol == theirs.symbol && ours.number == theirs.number)
    #expect(ours.date == theirs.date && ours.session == theirs.session)
    #expect(ours.organ == theirs.organ && ours.agendaItems == theirs.agendaItems)
    #expect(ours.heading == theirs.heading && ours.origin == theirs.origin)
    #expect(ours.closing == theirs.closing)
    #expect(ours.text.paragraphs.count == theirs.text.paragraphs.count)
    var found: Set<String> = []
    for (one, other) in zip(ours.text.paragraphs, theirs.text.paragraphs) {
      if one.setting.role != other.setting.role { found.insert("\(one.setting) \(other.setting)") }
      let texts = [one, other].map { paragraph in Self.words(paragraph.pieces) }
      if texts[0] != texts[1] { found.insert("\(texts[0])\n\(texts[1])") }
    }
    let notes = [ours, theirs].map { document in
      document.text.notes.map { "\($0.label) \(Self.words($0.pieces))" }
    }
    #expect(notes[0] == notes[1])
    withKnownIssue("the differences have yet to be looked at one by one", isIntermittent: true) {
      #expect(ours.title == theirs.title)
      #expect(found == Self.differences)
    }
  }

  @Test(.enabled(if: Corpus.isPresent))
  func `lays out resolution 75/283 from its XML`() throws {
    let stage = try Stage()
    let path = "\(Corpus.folder ?? "")/modalities/A_RES_75_283-E.xml"
    let result = stage.run("issue", path, "--as", "resolution", "--format", "text")
    #expect(result.status == 0, "\(result.messages)")
    for line in ["A/RES/75/283", "75/283.", "Distr.: General", "Seventy-fifth session"] {
      #expect(result.output.contains(line), "\(line) in \(result.output.prefix(1200))")
    }
    let renamed = stage.run(
      "issue",
      path,
      "--as",
      "l-document",
      "--symbol",
      "A/75/L.82",
      "--date",
      "2021-06-01",
      "--submitter",
      "president",
      "--format",
      "text"
    )
    #expect(renamed.status == 0, "\(renamed.messages)")
    #expect(renamed.output.contains("Distr.: Limited") && !renamed.output.contains("75/283."))
  }

  private static func words(_ pieces: [PrintedPiece]) -> String {
    pieces.map { piece in
      switch piece.content {
      case .words(let words, _): words
      case .tab: "\t"
      case .note(let place): "[\(place + 1)]"
      }
    }
    .joined()
  }
}
