import Foundation
import Testing

/// Transcripts say what the program says, word by word.
struct TranscriptTests {
  static let transcripts: [String] = {
    let drafts = Transcript.project.appending(path: "Drafts")
    let found = FileManager.default.enumerator(atPath: drafts.path)?.compactMap { $0 as? String }
    return (found ?? []).filter { $0.hasSuffix("rehearsal.md") }.sorted()
  }()

  @Test func `finds the rehearsal`() {
    #expect(Self.transcripts.contains("rehearsal/rehearsal.md"))
  }

  // With RECORD_SNAPSHOTS=1 in the environment the transcript is written anew.
  @Test(arguments: transcripts)
  func `plays alike today`(name: String) throws {
    let stage = try Stage()
    let file = Transcript.project.appending(path: "Drafts/\(name)")
    let recorded = try String(contentsOf: file, encoding: .utf8)
    let record = stage.folder.appending(path: "record.sqlite").path
    let played = Transcript(recorded, environment: ["ZERODRAFT_RECORD": record]).played()
    if played != recorded, ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try played.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let now = played.split(separator: "\n", omittingEmptySubsequences: false)
    let then = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let place = zip(now, then).enumerated().first { $0.element.0 != $0.element.1 }
    let difference = place.map {
      "line \($0.offset + 1): now “\($0.element.0)”, recorded “\($0.element.1)”"
    }
    #expect(difference == nil, "RECORD_SNAPSHOTS=1 writes \(name) anew")
    #expect(now.count == then.count)
  }

  // A command that fails by mistake would be recorded like any other.
  @Test func `fails in the rehearsal only where the story wants it`() throws {
    let file = Transcript.project.appending(path: "Drafts/rehearsal/rehearsal.md")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let errors = lines.filter { $0.hasPrefix("error: ") }
    #expect(lines.count { $0.hasPrefix("exit status ") && $0 != "exit status 1" } == errors.count)
    #expect(
      errors.map { $0.prefix(30) } == [
        "error: Zero draft has no OP12", "error: There is no party “Dele",
        "error: Drafts/rehearsal/propos", "error: Proposal #41 took the p",
        "error: #28.4 was decided on al", "error: #28.4: this was recorde",
        "error: OP10 of Rev.1 is agreed", "error: 1 paragraph of Rev.1 wo",
        "error: The letter needs the fo", "error: The objection came too ",
      ]
    )
  }

  @Test(
    arguments: [
      ("zerodraft log x", ["zerodraft", "log", "x"]),
      (#"a "b c" 'd "e"' f"g"h"#, ["a", "b c", #"d "e""#, "fgh"]),
      (#"a "" b\ c "\"" \"#, ["a", "", "b c", "\""]), ("", []), ("   ", []),
    ] as [(String, [String])]
  )
  func `parts words as a shell does`(line: String, words: [String]) {
    #expect(Transcript.words(of: line) == words)
  }

  @Test func `leaves prose alone and notices what changed`() {
    let text = """
      # Title

      $ zerodraft is not a command here

      ```
      $ export X=1
      $ zerodraft read \\
          nothing.txt
      something else
      $ rm -rf
      ```
      """
    let played = Transcript(text, top: URL(filePath: "/nowhere")).played()
    #expect(
      played == """
        # Title

        $ zerodraft is not a command here

        ```
        $ export X=1
        $ zerodraft read \\
            nothing.txt
        error: nothing.txt: there is no such file
        hint: Check the spelling and the folder.
        exit status 2
        $ rm -rf
        this transcript knows only export and zerodraft
        ```
        """
    )
    #expect(Transcript(played, top: URL(filePath: "/nowhere")).played() == played)
  }
}
