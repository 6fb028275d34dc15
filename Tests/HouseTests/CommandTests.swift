import Foundation
import Testing

/// A command that the README does not show does not exist for a newcomer.
struct CommandTests {
  static let files = House.swiftFiles(below: "Sources/CommandLineTool")

  /// The names in `commandName:` of a source.
  static func commandNames(in source: String) -> [String] {
    source.matches(of: /commandName:\s*"([^"]+)"/).map { String($0.1) }
  }

  /// Whether a text shows a command, with any commands above it, as `zerodraft [above] name`.
  static func shows(_ text: String, command name: String) -> Bool {
    text.split(whereSeparator: { $0 == "\n" || $0 == "`" || $0 == "|" }).contains { line in
      let words = line.split(separator: " ").drop {
        $0 != "zerodraft" && !$0.hasSuffix("/zerodraft")
      }
      guard !words.isEmpty else { return false }
      if name == "zerodraft" { return true }
      return words.dropFirst().prefix { $0.first?.isLowercase == true }.contains { $0 == name }
    }
  }

  @Test func `shows every command in the README`() throws {
    let readme = try House.text("README.md")
    var names: [String] = []
    for file in Self.files { names += Self.commandNames(in: try House.text(file)) }
    #expect(names.contains("zerodraft"))
    for name in names {
      #expect(Self.shows(readme, command: name), "README.md does not show the command \(name)")
    }
  }

  // Without a name of its own a command takes one from its type, which this test cannot see.
  @Test(arguments: files)
  func `gives every command its name in words`(path: String) throws {
    let source = try House.text(path)
    let commands = source.matches(of: /:[^{\n]*\b(?:Async)?ParsableCommand\b[^{\n]*\{/).count
    #expect(
      Self.commandNames(in: source).count >= commands,
      "\(path) has a command without commandName"
    )
  }

  @Test func `finds a command where a reader would`() {
    let text = "Run `zerodraft read FILE`.\n    .build/release/zerodraft record show NAME --all\n"
    #expect(Self.shows(text, command: "zerodraft"))
    #expect(Self.shows(text, command: "read"))
    #expect(Self.shows(text, command: "show"))
    #expect(!Self.shows(text, command: "compare"))
    #expect(!Self.shows("zerodraft can read\nand compare", command: "compare"))
  }
}
