import Archive
import Foundation
import Testing

@testable import CommandLineTool

/// Holidays, line numbers, editions, and what is made of a file whose facts settle each other.
struct IssueOptionTests {
  private static let french = """
    ---
    zerodraft: 1
    language: fr
    ---

    # Déclaration sur les rivières propres

    L’Assemblée générale,

    *Rappelant* sa résolution sur les rivières[^1],

    1\\. *Décide* de se réunir en juin ;

    2\\. *Invite* le Groupe X à participer ;

    3\\. *Prie* la délégation A de faire rapport.

    [^1]: Résolution 70/1.

    """

  @Test func `counts working days by the holidays of a file`() throws {
    let stage = try Stage.tabling()
    try stage.file("days.txt", "2021-11-16  A day off\n2021-11-17  Another\n")
    let arguments = IssueCommandTests.facts + ["--holidays", "@days.txt"]
    let issued = IssueCommandTests.issue(stage, arguments)
    #expect(
      issued.messages.contains("it can be acted on from Wednesday, 24 November 2021 on"),
      "\(issued.messages)"
    )
    try stage.file("none.txt", "tomorrow  A day off\n")
    let refused = IssueCommandTests.issue(
      stage,
      IssueCommandTests.facts + ["--holidays", "@none.txt"]
    )
    #expect(refused.status == 2 && refused.messages.contains("line 1: “tomorrow” is no day"))
    let over = IssueCommandTests.issue(stage, arguments + ["--output", "@days.txt"])
    #expect(over.status == 2 && over.messages.contains("nothing is written over it"))
  }

  @Test func `writes the checklist as its schema says, by the holidays of a file`() throws {
    let stage = try Stage.submitted()
    try stage.file("days.txt", "2021-11-16  A day off\n")
    let arguments = ["issue", "rivers", "--as", "l-document", "--checklist", "--format", "json"]
    let plain = stage.run(arguments)
    #expect(plain.status == 0 && plain.output.contains("\"earliestAction\" : \"2021-11-22\""))
    let written = stage.run(
      arguments + ["--holidays", "@days.txt", "--output", "@checklist.json"]
    )
    #expect(written.status == 0, "\(written.messages)")
    let text = try #require(stage.text(of: "checklist.json"))
    #expect(text.contains("\"earliestAction\" : \"2021-11-23\""), "\(text.prefix(400))")
    guard SchemaTests.hasJudge else { return }
    let path = stage.folder.path + "/checklist.json"
    #expect(try SchemaTests.verdict("checklist.schema.json", on: [path]).isEmpty)
  }

  @Test(arguments: [false, true])
  func `numbers lines where it is asked to`(_ isNumbered: Bool) throws {
    let stage = try Stage.submitted()
    IssueCommandTests.agree(stage)
    let result = stage.run(
      ["issue", "rivers", "--as", "l-document", "--format", "docx", "--output", "@out.docx"]
        + (isNumbered ? ["--line-numbers"] : [])
    )
    #expect(result.status == 0, "\(result.messages)")
    let bytes = Array(try Data(contentsOf: stage.folder.appending(path: "out.docx")))
    let parts = try ArchiveReader().read(bytes)
    let body = try #require(parts.first { $0.name == "word/document.xml" }?.bytes)
    #expect(String(decoding: body, as: UTF8.self).contains("lnNumType") == isNumbered)
  }

  @Test func `issues an edition in another language`() throws {
    let stage = try Stage.submitted()
    try stage.file("fr.md", Self.french)
    let translated = stage.run("translate", "rivers", "@fr.md", "--language", "fr")
    #expect(translated.status == 0, "\(translated.messages)")
    let arguments = ["--as", "l-document", "--language", "fr"]
    // The record has the agenda item in English alone.
    let untitled = IssueCommandTests.issue(stage, arguments)
    #expect(
      untitled.messages.contains("The L-document needs the title of agenda item 108"),
      "\(untitled.messages)"
    )
    let item = ["--agenda-item", "108", "--agenda-title", "Prévention du crime"]
    let issued = IssueCommandTests.issue(stage, arguments + item)
    #expect(issued.status == 0, "\(issued.messages)")
    for words in ["Nations Unies", "Distr. limitée", "Soixante-seizième session", "en juin"] {
      #expect(issued.output.contains(words), "\(words) in \(issued.output)")
    }
    let missing = IssueCommandTests.issue(stage, ["--as", "l-document", "--language", "ru"])
    #expect(missing.status == 2 && missing.messages.contains("Rev.1 is not there in Russian"))
    _ = stage.tabling("revise", ["In OP1, replace “June” by “July”.", "--certified"])
    let changed = IssueCommandTests.issue(stage, ["--as", "resolution", "--language", "fr"])
    #expect(
      changed.messages.contains("A/76/L.11 was changed in English before it was adopted"),
      "\(changed.messages)"
    )
  }

  /// What is piped in is there once, and is read for its text and for its changes.
  @Test func `searches what is piped in for tracked changes`() throws {
    let stage = try Stage.tabling()
    let file = Transcript.project.appending(path: "Drafts/rehearsal/proposals/1-group-x.docx")
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data(contentsOf: file))
    try pipe.fileHandleForWriting.close()
    let result = stage.run(
      ["issue", "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)", "--agenda-item", "1"]
        + ["--agenda-title", "Rivers"] + IssueCommandTests.facts
    )
    #expect(result.status == 2)
    #expect(
      result.messages.contains("A final text has no tracked changes"),
      "\(result.messages)"
    )
  }

  @Test func `takes the organ from the draft that a resolution was adopted from`() throws {
    let stage = try Stage()
    try stage.file("bare.md", SampleVersions.new)
    let result = stage.run(
      ["issue", "@bare.md", "--format", "text", "--agenda-item", "1", "--agenda-title", "Rivers"]
        + ["--as", "resolution", "--document", "A/76/L.11", "--meeting", "37th plenary meeting"]
        + ["--adopted", "2021-11-22", "--date", "2021-11-23"]
    )
    #expect(result.messages.contains("The resolution needs a number"), "\(result.messages)")
    #expect(!result.messages.contains("organ"))
  }
}
