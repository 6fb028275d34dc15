import Foundation
import Testing

@testable import CommandLineTool

/// Resolutions learnt and looked up.
struct CiteCommandTests {
  private let stage: Stage

  /// A resolution in Akoma Ntoso, as small as the reader takes it.
  private static func file(_ number: String, title: String, adopted: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
      <statement name="resolution">
        <meta>
          <identification source="#un">
            <FRBRWork>
              <FRBRthis value="/akn/un/statement/deliberation/unga/2021/\(number)/!main"/>
              <FRBRuri value="/akn/un/statement/deliberation/unga/2021/\(number)"/>
              <FRBRdate date="\(adopted)" name="adoption"/>
              <FRBRauthor href="#unga"/><FRBRcountry value="un"/>
              <FRBRnumber value="\(number)"/>
            </FRBRWork>
            <FRBRExpression>
              <FRBRthis value="x"/><FRBRuri value="x"/><FRBRdate date="\(adopted)" name="x"/>
              <FRBRauthor href="#unga"/><FRBRlanguage language="eng"/>
            </FRBRExpression>
            <FRBRManifestation>
              <FRBRthis value="x"/><FRBRuri value="x"/><FRBRdate date="\(adopted)" name="x"/>
              <FRBRauthor href="#unga"/>
            </FRBRManifestation>
          </identification>
        </meta>
        <preface>
          <p><docNumber>A/RES/\(number)</docNumber></p>
          <p><docTitle>\(title)</docTitle></p>
        </preface>
        <mainBody>
          <p>The General Assembly,</p>
          <p>Recalling its resolution 70/1 of 25 September 2015,</p>
          <paragraph><num>1.</num><content><p>Decides to meet.</p></content></paragraph>
        </mainBody>
      </statement>
    </akomaNtoso>
    """
  }

  init() throws { stage = try Stage() }

  private func folder() throws -> String {
    let folder = stage.folder.appending(path: "texts/deeper")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try stage.file("texts/a.xml", Self.file("91/5", title: "Rivers", adopted: "2036-12-01"))
    try stage.file("texts/deeper/b.xml", Self.file("91/6", title: "Lakes", adopted: "2036-12-02"))
    try stage.file("texts/note.txt", "no resolution")
    return "@texts"
  }

  @Test func `looks up what the program knows`() {
    let result = stage.run("cite", "show", "74/176")
    #expect(result.status == 0)
    #expect(
      result.output == """
        resolution 74/176 of 18 December 2019, entitled “Improving the coordination of efforts \
        against trafficking in persons”

        Adopted      18 December 2019
        Distributed  23 January 2020
        Footnote     Resolution 74/176.

        """
    )
  }

  @Test func `learns from a folder and the folders in it, once`() throws {
    let result = stage.run("cite", "learn", try folder(), "--citations", "@known.txt")
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.output.hasPrefix("2 files were read; "), "\(result.output)")
    let text = stage.text(of: "known.txt")
    #expect(text?.contains("70/1|2015-09-25|") == true, "\(text ?? "")")
    let again = stage.run("cite", "learn", "@texts", "--citations", "@known.txt")
    #expect(again.output.hasSuffix(", 0 of them new.\n"), "\(again.output)")
    #expect(stage.text(of: "known.txt") == text)
  }

  @Test func `holds citations against what was learnt`() throws {
    try stage.file("known.txt", "91/5|2036-12-01|2036-12-24|Rivers\n")
    try stage.file(
      "draft.md",
      "The General Assembly,\n\n*Recalling* its resolution 91/5 of 24 December 2036,\n"
    )
    let arguments = [
      "check", "@draft.md", "--rule", "R53", "--format", "text", "--citations", "@known.txt",
    ]
    let result = stage.run(arguments)
    #expect(result.status == 1)
    #expect(result.output.contains("is the day on which resolution 91/5 was distributed"))
    stage.environment["ZERODRAFT_CITATIONS"] = stage.folder.appending(path: "known.txt").path
    #expect(stage.run(Array(arguments.dropLast(2))).output == result.output)
  }

  @Test func `reads a list that another editor has saved`() throws {
    try stage.file("known.txt", "\u{FEFF}# mine\r\n91/5|2036-12-01|2036-12-24|Rivers\r\n")
    let result = stage.run("cite", "show", "91/5", "--citations", "@known.txt")
    #expect(result.output.hasPrefix("resolution 91/5 of 1 December 2036, entitled “Rivers”\n"))
  }

  @Test(
    arguments: [
      (["cite", "learn", "@texts"], "There is no file to learn into"),
      (["cite", "learn", "@nowhere", "--citations", "@k.txt"], "nowhere"),
      (["cite", "learn", "@note.txt", "--citations", "@k.txt"], "is no folder"),
      (["cite", "learn", "@empty", "--citations", "@k.txt"], "has no XML files"),
      (["cite", "learn", "@bad", "--citations", "@k.txt"], "None of the 1 XML files"),
      (["cite", "show", "comma"], "is no number of a resolution"),
      (["cite", "show", "99/999"], "Nothing is known of resolution 99/999"),
      (["cite", "show", "74/176", "--citations", "@broken.txt"], "line 2: “x” is no date"),
      (["cite", "show", "74/176", "--citations", "@nowhere.txt"], "nowhere.txt"),
      (["cite", "show", "74/176", "--citations", "@escape.txt"], "line 1: a character stands"),
    ] as [([String], String)]
  )
  func `says what is wrong and writes nothing`(arguments: [String], words: String) throws {
    for name in ["texts", "empty", "bad"] {
      try FileManager.default.createDirectory(
        at: stage.folder.appending(path: name),
        withIntermediateDirectories: true
      )
    }
    try stage.file("bad/x.xml", "<akomaNtoso>")
    try stage.file("note.txt", "text")
    try stage.file("escape.txt", "70/1|2015-09-25||Ti\u{1B}[31mtle\n")
    try stage.file("broken.txt", "70/1|2015-09-25||Title\n70/2|x||Title\n")
    let result = stage.run(arguments)
    #expect(result.status == 2)
    #expect(result.messages.contains(words), "\(result.messages)")
    #expect(stage.text(of: "k.txt") == nil)
  }
}
