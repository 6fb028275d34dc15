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

  /// How many commands the sources declare, each with the protocols it names.
  ///
  /// A protocol that refines one of the parser's makes commands of its own conforming types.
  static func commandCount(in source: String, among sources: [String]) -> Int {
    var family: Set<String> = ["ParsableCommand", "AsyncParsableCommand"]
    let refinement = /protocol\s+(\w+)\s*:([^{]*)\{/
    for match in sources.joined(separator: "\n").matches(of: refinement)
    where !family.isDisjoint(with: names(in: match.2)) {
      family.insert(String(match.1))
    }
    let declaration = /\b(?:struct|class|enum|extension)\s+\w+\s*:([^{]*)\{/
    return source.matches(of: declaration).count { !family.isDisjoint(with: names(in: $0.1)) }
  }

  private static func names(in list: Substring) -> Set<String> {
    Set(list.split(whereSeparator: { !$0.isLetter }).map(String.init))
  }

  // Without a name of its own a command takes one from its type, which this test cannot see.
  @Test func `gives every command its name in words`() throws {
    let sources = try Self.files.map { try House.text($0) }
    for (path, source) in zip(Self.files, sources) {
      #expect(
        Self.commandNames(in: source).count >= Self.commandCount(in: source, among: sources),
        "\(path) has a command without commandName"
      )
    }
  }

  @Test func `counts commands through a protocol of ours`() {
    let shared = "protocol ConsoleCommand: ParsableCommand {\n}"
    let source = "struct Read: ConsoleCommand {\n}\nstruct Save: AsyncParsableCommand {\n}"
    #expect(Self.commandCount(in: source, among: [shared, source]) == 2)
    #expect(Self.commandCount(in: shared, among: [shared, source]) == 0)
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
