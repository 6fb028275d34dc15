import Foundation
import Testing

@testable import CommandLineTool

/// What bad input gets: one clear error, what to do about it, and the status 2.
struct BadInputTests {
  private let stage: Stage

  init() throws { stage = try Stage() }

  static let files: [(name: String, bytes: [UInt8], messages: String)] = [
    (
      "empty.txt", [],
      """
      error: empty.txt: there is nothing in it
      hint: Check that this is the right file.

      """
    ),
    (
      "latin.txt", Array("The General Assembly,\n\nRésolu".utf8.prefix(24)) + [0xE9, 0x20],
      """
      error: latin.txt:3:2: not text in UTF-8 (byte 24)
      hint: Save it as UTF-8: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW often does it.

      """
    ),
    (
      "draft.pdf", Array("%PDF-1.7\n".utf8),
      """
      error: draft.pdf: this is a PDF document, not text
      hint: Save it as a Word document (DOCX), or its words as plain text in UTF-8.

      """
    ),
    (
      "draft.docx", [0x50, 0x4B, 3, 4, 20, 0] + Array("......word/document.xml".utf8),
      """
      error: draft.docx: the document is cut off: its end is missing
      hint: Download it again, or ask for it again where you got it.

      """
    ),
    (
      "draft.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
      """
      error: draft.doc: this is a Word document of the old kind (DOC), not text
      hint: Save it as a Word document (DOCX), or its words as plain text in UTF-8.

      """
    ),
    (
      "locked.docx",
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        + "EncryptedPackage".utf8.flatMap { [$0, 0] },
      """
      error: locked.docx: this document is locked with a password
      hint: Open it in Word with the password, remove it (File, Info, Protect Document), save.

      """
    ),
    (
      "old.xls",
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + "Workbook".utf8.flatMap { [$0, 0] },
      """
      error: old.xls: this is an Excel workbook of the old kind (XLS), not text
      hint: Save it as a Word document (DOCX), or its words as plain text in UTF-8.

      """
    ),
    (
      "table.docx", [0x50, 0x4B, 3, 4, 20, 0] + Array("......xl/workbook.xml".utf8),
      """
      error: table.docx: this is an Excel workbook (XLSX), not text
      hint: Save it as a Word document (DOCX), or its words as plain text in UTF-8.

      """
    ),
    (
      "open.docx",
      [0x50, 0x4B, 3, 4, 20, 0]
        + Array("......mimetypeapplication/vnd.oasis.opendocument.text".utf8),
      """
      error: open.docx: this is an OpenDocument text (ODT), not text
      hint: Save it as a Word document (DOCX), or its words as plain text in UTF-8.

      """
    ),
    (
      "other.docx", [0x50, 0x4B, 3, 4, 20, 0] + Array("......picture.jpg".utf8),
      """
      error: other.docx: this is a ZIP archive, not text
      hint: Save it as a Word document (DOCX), or its words as plain text in UTF-8.

      """
    ),
    (
      "rich.docx", Array("{\\rtf1 words}".utf8),
      """
      error: rich.docx: this is an RTF document, not text
      hint: Save it as a Word document (DOCX), or its words as plain text in UTF-8.

      """
    ),
    (
      "page.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A],
      """
      error: page.png: this is a PNG picture, not text
      hint: Save it as a Word document (DOCX), or its words as plain text in UTF-8.

      """
    ),
    (
      "draft.gz", [0x1F, 0x8B, 8, 0],
      """
      error: draft.gz: this is a gzip archive, not text
      hint: Save it as a Word document (DOCX), or its words as plain text in UTF-8.

      """
    ),
    (
      "wide.txt", [0xFF, 0xFE, 0x54, 0, 0x68, 0],
      """
      error: wide.txt: this is text in UTF-16; text in UTF-8 is read
      hint: Save it as UTF-8: iconv -f UTF-16 -t UTF-8 OLD > NEW does it.

      """
    ),
    (
      "nul.bin", [0x41, 0, 0x42],
      """
      error: nul.bin: this is not text
      hint: Plain text in UTF-8, Markdown and Akoma Ntoso are read.

      """
    ),
    (
      "blank.txt", Array("\n \n\t\n".utf8),
      """
      error: blank.txt: there is nothing in it
      hint: Check that this is the right file.

      """
    ),
    (
      "other.xml", Array("<?xml version=\"1.0\"?>\n<html><p>Words</p></html>".utf8),
      """
      error: other.xml:2: this is XML of another kind: its outermost element is <html>
      hint: Of XML, Akoma Ntoso is read; its outermost element is <akomaNtoso>.

      """
    ),
    (
      "page.html", Array("<!DOCTYPE html>\n<html><p>Words</p></html>".utf8),
      """
      error: page.html: this is a web page, not text
      hint: Save it as a Word document (DOCX), or its words as plain text in UTF-8.

      """
    ),
    (
      "entity.xml",
      Array(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b SYSTEM \"/etc/passwd\">]><a>&b;</a>".utf8
      ),
      """
      error: entity.xml:2:1: the XML declares a document type, which could pull in other files
      hint: Delete the line that begins with <!DOCTYPE; the text does not need it.

      """
    ),
  ]

  @Test(arguments: files.map(\.name))
  func `names what is wrong with a file and how to mend it`(name: String) throws {
    let file = try #require(Self.files.first { $0.name == name })
    try stage.file(name, file.bytes)
    let result = stage.run("read", "@\(name)")
    #expect(result.messages == file.messages)
    #expect(result.status == 2)
    #expect(result.output == "")
  }

  @Test func `names a file that is not there`() {
    let result = stage.run("read", "@no.txt")
    #expect(
      result.messages == """
        error: no.txt: there is no such file
        hint: Check the spelling and the folder.

        """
    )
    #expect(result.status == 2)
  }

  @Test func `refuses a folder`() throws {
    let path = stage.folder.appending(path: "drafts")
    try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
    let result = stage.run("read", "@drafts")
    #expect(
      result.messages == """
        error: drafts: this is a folder
        hint: Name a file in it.

        """
    )
    #expect(result.status == 2)
  }

  // A pipe in the file system would keep the program waiting for ever.
  @Test func `refuses a device`() {
    let result = stage.run("read", "/dev/zero")
    #expect(
      result.messages == """
        error: /dev/zero: this is not a regular file
        hint: Save it as a file; a command that takes a document reads “-” too, what is piped in.

        """
    )
    #expect(result.status == 2)
  }

  // The file is sparse: it has the size without taking the room.
  @Test func `refuses a file of 200 MB without reading it`() throws {
    try stage.file("large.txt", "words")
    let handle = try FileHandle(forWritingTo: stage.folder.appending(path: "large.txt"))
    try handle.truncate(atOffset: 200 << 20)
    try handle.close()
    let result = stage.run("read", "@large.txt")
    #expect(
      result.messages == """
        error: large.txt: too large (200 MB); documents of up to 64 MB are read
        hint: A declaration has a few hundred kilobytes; check that this is the right file.

        """
    )
    #expect(result.status == 2)
  }

  @Test func `shows the control characters of a file's name`() {
    let result = stage.run("read", "no\u{1B}[31m.txt")
    #expect(result.messages.hasPrefix("error: no␛[31m.txt: there is no such file\n"))
  }

  @Test func `refuses to read both versions from standard input`() {
    let result = stage.run("compare", "-", "-")
    #expect(
      result.messages == """
        error: Both versions cannot come from standard input
        hint: Name a file for one of them.

        """
    )
    #expect(result.status == 2)
  }

  @Test func `says where it cannot write`() throws {
    try stage.file("draft.md", SampleVersions.old)
    let result = stage.run("read", "--output", "@no/folder.txt", "@draft.md")
    #expect(result.messages.contains("error: no/folder.txt: there is no such folder to write to\n"))
    #expect(result.status == 2)
  }
}
