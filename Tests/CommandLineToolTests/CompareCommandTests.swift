import Foundation
import Testing

@testable import CommandLineTool

struct CompareCommandTests {
  private let stage: Stage

  init() throws {
    stage = try Stage()
    try stage.file("old.md", SampleVersions.old)
    try stage.file("new.md", SampleVersions.new)
  }

  @Test func `says what happened to each paragraph`() {
    let result = stage.run("compare", "--summary", "@old.md", "@new.md")
    #expect(
      result.output == """
        Zero draft → Rev.1
        1 paragraph modified, 1 inserted, 4 unchanged; 1 of them renumbered.

        ~ OP1: “May” replaced by “June”
        + OP2 inserted
        = OP2 of the zero draft is OP3, unchanged but for its number

        """
    )
    #expect(result.status == 0)
    #expect(result.messages == "")
  }

  @Test func `writes a letter`() {
    let result = stage.run("compare", "--format", "letter", "@old.md", "@new.md")
    #expect(
      result.output == """
        From the zero draft to Rev.1:

        Four paragraphs are unchanged.

        OP1 has “June” instead of “May”.

        OP2 is new.

        OP2 of the zero draft is now OP3.

        """
    )
    let refused = stage.run("compare", "--format", "letter", "--summary", "@old.md", "@new.md")
    #expect(refused.status == 64)
    #expect(refused.messages.contains("--format letter goes without --summary"))
  }

  @Test func `marks words without colours where there is no terminal`() {
    let result = stage.run("compare", "--changes-only", "@old.md", "@new.md")
    #expect(result.output.contains("    1. Decides to meet in [-May-]{+June+};\n"))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test(
    arguments: [
      (["TERM": "xterm-256color"], "\u{1B}[9;38;5;166mMay\u{1B}[0m"),
      (["TERM": "xterm"], "\u{1B}[9;33mMay\u{1B}[0m"),
      (["TERM": "xterm", "NO_COLOR": "1"], "[-May-]"),
      (["TERM": "dumb"], "[-May-]"),
    ]
  )
  func `follows the terminal in its colours`(environment: [String: String], words: String) {
    stage.isTerminal = true
    stage.environment = environment
    #expect(stage.run("compare", "@old.md", "@new.md").output.contains(words))
    stage.isTerminal = false
    #expect(stage.run("compare", "@old.md", "@new.md").output.contains("[-May-]"))
    let forced = stage.run("compare", "--color", "always", "@old.md", "@new.md").output
    #expect(forced.contains("\u{1B}[9;"))
  }

  @Test(
    arguments: [
      ("@old.md", "@old.md", [], 0), ("@old.md", "@new.md", [], 0),
      ("@old.md", "@old.md", ["--exit-code"], 0), ("@old.md", "@new.md", ["--exit-code"], 1),
    ] as [(String, String, [String], Int32)]
  )
  func `ends with a status that scripts can use`(
    old: String,
    new: String,
    options: [String],
    status: Int32
  ) {
    // Options may stand before or after the files.
    for arguments in [["compare"] + options + [old, new], ["compare", old, new] + options] {
      let result =
        arguments.count == 3
        ? stage.run(arguments[0], arguments[1], arguments[2])
        : stage.run(arguments[0], arguments[1], arguments[2], arguments[3])
      #expect(result.status == status)
    }
  }

  @Test func `says so when nothing changed`() {
    let result = stage.run("compare", "--summary", "@old.md", "@old.md")
    #expect(result.output.hasSuffix("Nothing changed.\n"))
  }

  @Test func `writes a file whole and nothing else`() throws {
    try stage.file("page.html", "an old page")
    let result = stage.run(
      "compare",
      "--format",
      "html",
      "--output",
      "@page.html",
      "@old.md",
      "@new.md"
    )
    #expect(result.status == 0 && result.output == "" && result.messages == "")
    let page = try #require(stage.text(of: "page.html"))
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.hasSuffix("</html>\n"))
    let names = try FileManager.default.contentsOfDirectory(atPath: stage.folder.path)
    #expect(names.sorted() == ["new.md", "old.md", "page.html"])
  }

  @Test func `leaves the old file when a version cannot be read`() throws {
    try stage.file("page.html", "an old page")
    let result = stage.run(
      "compare",
      "--format",
      "html",
      "--output",
      "@page.html",
      "@old.md",
      "@no.md"
    )
    #expect(result.status == 2)
    #expect(stage.text(of: "page.html") == "an old page")
  }

  @Test(
    arguments: [
      (
        ["--format", "text", "--side-by-side"], "--side-by-side goes with --format terminal or html"
      ),
      (["--format", "json", "--changes-only"], "--changes-only does not go with --format json"),
      (["--format", "odt"], "'odt' is invalid for '--format"),
      (["--colour"], "Unknown option '--colour'"),
    ]
  )
  func `explains wrong usage`(options: [String], words: String) {
    let arguments = options + ["@old.md", "@new.md"]
    let result =
      options.count == 1
      ? stage.run("compare", arguments[0], arguments[1], arguments[2])
      : options.count == 2
        ? stage.run("compare", arguments[0], arguments[1], arguments[2], arguments[3])
        : stage.run(
          "compare",
          arguments[0],
          arguments[1],
          arguments[2],
          arguments[3],
          arguments[4]
        )
    #expect(result.status == 64)
    #expect(result.messages.hasPrefix("error: "))
    #expect(result.messages.contains(words))
    #expect(result.messages.hasSuffix("hint: “zerodraft compare --help” shows how it is called\n"))
    #expect(result.output == "")
  }

  @Test(arguments: ["read", "compare"])
  func `gives an example in its help`(command: String) {
    let result = stage.run(command, "--help")
    #expect(result.status == 0)
    #expect(result.output.contains("EXAMPLES\n  zerodraft \(command) "))
    #expect(result.messages == "")
  }
}
