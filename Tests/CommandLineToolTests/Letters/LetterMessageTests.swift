import Foundation
import Testing

@testable import CommandLineTool

struct LetterMessageTests {
  private static func message(
    _ stage: LetterStage,
    _ arguments: String...
  ) throws -> (text: String, parts: [String]) {
    let result = stage.stage.run(
      ["letter", "rivers"] + arguments
        + ["--message", "@m.eml", "--to", "a@example.org", "--sender", "desk@example.org"]
    )
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.output.isEmpty && result.messages.contains("m.eml: a message to be sent"))
    let text = try #require(stage.stage.text(of: "m.eml"))
    let boundary = try #require(text.firstMatch(of: /boundary="([^"]+)"/)).1
    return (text, text.components(separatedBy: "\r\n--\(boundary)"))
  }

  @Test(
    arguments: [
      (["invitation", "5"], "DTSTART:20210810T190000Z"),
      (["deadline", "9"], "DTSTART:20210820T040000Z"),
      (["extension", "7"], "DTSTART:20210818T210000Z"),
      (["silence", "rev1"], "DTSTART:20210827T140000Z"),
    ]
  )
  func `brings one event where a letter announces a time`(
    arguments: [String],
    start: String
  ) throws {
    let stage = try LetterStage()
    let (_, parts) = try Self.message(
      stage,
      arguments[0],
      arguments[1],
      "--date",
      "2021-08-02"
    )
    try #require(parts.count == 5)
    #expect(parts[1].contains("text/plain") && parts[1].contains("Excellency,"))
    #expect(parts[2].contains("filename=\"rivers-\(arguments[0]).docx\""))
    let calendar = try Self.decoded(parts[3])
    #expect(calendar.components(separatedBy: "BEGIN:VEVENT").count == 2)
    #expect(calendar.contains(start), "\(calendar)")
    #expect(!calendar.contains("X-WR-CALNAME"))
    // The event is the one of the agenda, so that a calendar that has it knows it again.
    let agenda = stage.stage.run("agenda", "rivers", "--all", "--format", "ics").output
    let identity = try #require(calendar.firstMatch(of: /UID:([^\r]+)/)).1
    #expect(agenda.contains("UID:\(identity)\r\n"))
  }

  @Test func `brings no event where there is none`() throws {
    let stage = try LetterStage()
    let (_, parts) = try Self.message(stage, "circulation", "rev1", "--date", "2021-08-02")
    #expect(parts.count == 4)
  }

  @Test func `is the same bytes for the same letter, and other ones for another`() throws {
    let stage = try LetterStage()
    let first = try Self.message(stage, "silence", "rev1").text
    #expect(try Self.message(stage, "silence", "rev1").text == first)
    let other = try Self.message(stage, "silence", "rev1", "--add", "A word more.").text
    let identity = /Message-ID:\r\n <([^>]+)>/
    #expect(other.firstMatch(of: identity)?.1 != first.firstMatch(of: identity)?.1)
    #expect(first.contains("Date: Mon, 2 Aug 2021 10:00:00 -0400\r\n"))
    #expect(first.contains("X-Unsent: 1\r\n"))
  }

  @Test func `lets nothing of a record or of an option begin a header`() throws {
    let stage = try LetterStage()
    _ = stage.stage.run("restate", "rivers", "--title", "A\r\nBcc: evil@example.org\r\n\r\nB")
    let (text, _) = try Self.message(
      stage,
      "silence",
      "rev1",
      "--subject",
      "S\r\nBcc: evil@example.org"
    )
    #expect(text.contains("Subject: S Bcc: evil@example.org\r\n"))
    #expect(!text.contains("\nBcc"))
    let plain = try Self.message(stage, "silence", "rev1").text
    #expect(!plain.contains("\nBcc"))
    for address in ["a@example.org\r\nBcc: b@example.org", "a", "a@b", "<a@example.org"] {
      let result = stage.stage.run(
        "letter",
        "rivers",
        "silence",
        "--message",
        "@n.eml",
        "--sender",
        "d@example.org",
        "--to",
        address
      )
      #expect(result.status == 2 && result.messages.contains("is no e-mail address"))
      #expect(stage.stage.text(of: "n.eml") == nil)
    }
  }

  @Test func `asks for addresses with all else that is missing`() throws {
    let stage = try LetterStage()
    let result = stage.letter("circulation", "--message", "@m.eml")
    #expect(
      result.messages.hasPrefix(
        """
        error: The letter needs its date, the address that its message is sent from and an \
        address that its message goes to
        """
      )
    )
    #expect(stage.stage.text(of: "m.eml") == nil)
  }

  @Test(arguments: ["@m.eml", "@./m.eml", "@x/../m.eml"])
  func `is not written over by its own letter, however that is spelled`(output: String) throws {
    let stage = try LetterStage()
    try FileManager.default.createDirectory(
      at: stage.stage.folder.appending(path: "x"),
      withIntermediateDirectories: false
    )
    let result = stage.stage.run(
      "letter",
      "rivers",
      "silence",
      "--message",
      "@m.eml",
      "--to",
      "a@example.org",
      "--sender",
      "d@example.org",
      "--output",
      output
    )
    #expect(result.status == 64, "\(result.messages)")
    #expect(stage.stage.text(of: "m.eml") == nil)
  }

  @Test func `writes the letter too where it is asked to`() throws {
    let stage = try LetterStage()
    let result = stage.stage.run(
      "letter",
      "rivers",
      "silence",
      "--message",
      "@m.eml",
      "--to",
      "a@example.org",
      "--sender",
      "d@example.org",
      "--format",
      "markdown",
      "--output",
      "@letter.md"
    )
    #expect(result.status == 0)
    #expect(stage.stage.text(of: "letter.md")?.contains("Excellency,") == true)
  }

  /// The words of a part that stands in base64.
  private static func decoded(_ part: String) throws -> String {
    let body = part.components(separatedBy: "\r\n\r\n").dropFirst().joined()
    let data = try #require(Data(base64Encoded: body, options: .ignoreUnknownCharacters))
    return String(decoding: data, as: UTF8.self)
  }
}
