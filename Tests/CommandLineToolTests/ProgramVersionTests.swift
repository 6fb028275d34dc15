import Testing

@testable import CommandLineTool

struct ProgramVersionTests {
  @Test func `says the version of the program to whoever asks for that alone`() throws {
    let stage = try Stage()
    let result = stage.run("--version")
    #expect(result.status == 0 && result.output.hasPrefix("0.1.0\n"))
    let letter = stage.run("letter", "rivers", "silence", "--version", "rev2")
    #expect(letter.status == 64 && letter.output.isEmpty)
    #expect(letter.messages.contains("--version"))
  }

  @Test(
    arguments: [
      "decide", "decisions", "agree", "reopen", "reserve", "bracket", "history", "letter",
    ]
  )
  func `gives --version one meaning in each command`(command: String) throws {
    let help = try Stage().run(command, "--help").output
    let count = help.split(separator: "\n").count { $0.hasPrefix("  --version") }
    #expect(count == (command == "letter" ? 0 : 1), "\(help)")
  }
}
