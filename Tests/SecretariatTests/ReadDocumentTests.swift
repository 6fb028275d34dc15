import DraftText
import Foundation
import Interchange
import Testing

@testable import Secretariat

struct ReadDocumentTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "zerodraft-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func file(_ name: String, _ text: String) throws -> DocumentSource {
    let url = folder.appending(path: name)
    try text.write(to: url, atomically: true, encoding: .utf8)
    return .file(url.path)
  }

  @Test func `takes “-” for standard input`() {
    #expect(DocumentSource(argument: "-") == .standardInput)
    #expect(DocumentSource(argument: "./-") == .file("./-"))
  }

  @Test(
    arguments: [
      ("draft.txt", "The General Assembly,\n\nDecides to meet.", "draft.txt"),
      (
        "draft.md",
        "---\nzerodraft: 1\nlanguage: en\nversion: Zero draft\n---\n\nThe General Assembly,\n",
        "Zero draft"
      ),
    ]
  )
  func `names a version as it names itself`(name: String, text: String, version: String) throws {
    #expect(try ReadDocument().read(file(name, text)).name == version)
  }

  @Test func `chooses the reader by what is in the file`() throws {
    let xml = """
      <?xml version="1.0"?>
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
      <statement name="resolution"><mainBody><paragraph><num>1.</num><content>
      <p>Decides to meet.</p></content></paragraph></mainBody></statement></akomaNtoso>
      """
    let draft = try ReadDocument().read(file("draft.txt", xml)).reading.draft
    #expect(draft.paragraphs.map(\.words) == ["Decides to meet."])
    let text = "<b>The General Assembly,</b>\n\nDecides to meet."
    #expect(throws: Never.self) { try ReadDocument().read(file("draft.xml", text)) }
  }

  @Test func `reads a pipe that a shell hands over`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data("1. Decides to meet;\n".utf8))
    try pipe.fileHandleForWriting.close()
    let path = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
    let draft = try ReadDocument().read(.file(path)).reading.draft
    #expect(draft.paragraphs.map(\.words) == ["Decides to meet;"])
  }

  @Test func `marks the brackets of what it reads`() throws {
    let text = "The General Assembly,\n\n1. Decides to meet [soon / in May];\n"
    let draft = try ReadDocument().read(file("draft.txt", text)).reading.draft
    #expect(draft.brackets.marks.map(\.kind) == [.opening, .separator, .closing])
  }

  @Test func `takes the language it is told`() throws {
    let source = try file("draft.txt", "1. Décide de se réunir.\n")
    #expect(try ReadDocument(language: .french).read(source).reading.draft.language == .french)
  }

  @Test func `tells versions of one name apart by their files`() throws {
    let one = try file("one.txt", "The General Assembly,\n\n1. Decides to meet.\n")
    let other = folder.appending(path: "sub")
    try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
    let path = other.appending(path: "one.txt")
    try "The General Assembly,\n\n1. Decides to stay.\n"
      .write(to: path, atomically: true, encoding: .utf8)
    let report = try CompareDocuments().compare(one, with: .file(path.path))
    #expect(report.old.name == one.name && report.new.name == path.path)
    #expect(report.hasDifferences)
  }

  @Test(
    arguments: [
      ReadingError(.tooMany(what: "lines", limit: 10), line: 3),
      ReadingError(.paragraphTooLong(limit: 1 << 20), line: 3),
      ReadingError(.notWellFormed("a tag is not closed"), line: 3, column: 7),
      ReadingError(.tooDeep(limit: 200)),
      ReadingError(.frontMatter("colour: blue"), line: 2),
      ReadingError(.noDraft),
      ReadingError(.tooLarge(size: 1 << 30, limit: 1 << 20)),
    ]
  )
  func `names the file and the place, and says what to do`(error: ReadingError) throws {
    let problem = Problem(error, in: "draft.txt")
    var place = "draft.txt"
    if let line = error.line { place += ":\(line)" }
    if let column = error.column { place += ":\(column)" }
    #expect(problem.summary.hasPrefix("\(place): "))
    #expect(try #require(problem.hint).hasSuffix(".") || problem.hint?.hasSuffix("---.") == true)
  }
}
