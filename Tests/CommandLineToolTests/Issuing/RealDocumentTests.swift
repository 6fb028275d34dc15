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

  /// What of our copy is not as the XML has it, by paragraph: the XML keeps words of its titles
  /// together with spaces that do not break, and sets the apostrophes of paragraph 13 as printers
  /// do; our copy, made from the page for readers, has plain spaces and typewriter's apostrophes.
  private static let differences = [
    "United Nations → United\u{A0}Nations", "in Persons → in\u{A0}Persons",
    "victims' → victims’", "victim's → victim’s",
  ]

  /// The Latin words that our copy has in italics, as the printed page has them; the XML has them
  /// in roman.
  private static let italics = ["inter alia"]

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
    let titles = Self.differences(ours.title, theirs.title)
    #expect(titles == Array(Self.differences.prefix(2)))
    var found: [String] = []
    var slanted: [String] = []
    for (one, other) in zip(ours.text.paragraphs, theirs.text.paragraphs) {
      #expect(one.setting == other.setting)
      found += Self.differences(Self.words(one.pieces), Self.words(other.pieces))
      let italics = [one, other].map { paragraph in Self.italics(paragraph.pieces) }
      slanted += italics[0].filter { !italics[1].contains($0) }
      #expect(Set(italics[1]).isSubset(of: italics[0]))
    }
    #expect(found == Self.differences)
    #expect(slanted == Self.italics)
    let notes = [ours, theirs].map { document in
      document.text.notes.map { "\($0.label) \(Self.words($0.pieces))" }
    }
    #expect(notes[0] == notes[1])
  }

  /// The words in which two texts differ, each as it is in the first and in the second; both whole
  /// where one is longer.
  private static func differences(_ one: String, _ other: String) -> [String] {
    let (one, other) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    func words(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
      String(String.UnicodeScalarView(scalars))
    }
    guard one.count == other.count else { return ["\(words(one[...])) → \(words(other[...]))"] }
    var found: [String] = []
    var end = 0
    for place in one.indices where place >= end && one[place] != other[place] {
      let start = other[..<place].lastIndex(of: " ").map { $0 + 1 } ?? 0
      end = other[place...].firstIndex(of: " ") ?? other.endIndex
      found.append("\(words(one[start..<end])) → \(words(other[start..<end]))")
    }
    return found
  }

  private static func italics(_ pieces: [PrintedPiece]) -> [String] {
    pieces.compactMap { piece in
      guard case .words(let words, let style) = piece.content, style.emphasis else {
        return nil
      }
      return words
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
