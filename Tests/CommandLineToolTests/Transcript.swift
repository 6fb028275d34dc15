import Foundation

@testable import CommandLineTool

/// A Markdown file with commands and what they print, played through the program again.
///
/// In its fenced blocks a line that begins with `$ ` is a command: `$ export NAME=VALUE` or
/// `$ zerodraft …`, gone on with on the next line after a `\`. What follows up to the next command
/// or the end of the block is what it printed, results and messages in the order in which they
/// came, and last `exit status 2` where that is not 0. Files are named from the top of the
/// project.
///
/// Receipts and public keys are left out, since every record signs with a key of its own, and the
/// record is called by the name it has where none is given.
struct Transcript {
  /// The file as it is.
  let text: String
  /// The variables that every command finds.
  var environment: [String: String]
  /// The top of the project.
  let top: URL

  /// The top folder of this project.
  static let project = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Takes a file.
  init(_ text: String, environment: [String: String] = [:], top: URL = Transcript.project) {
    self.text = text
    self.environment = environment
    self.top = top
  }

  /// The file with what the commands print now.
  func played() -> String {
    var environment = environment
    var lines: [String] = []
    var isInside = false
    var isAnswer = false
    var command: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        isInside.toggle()
        isAnswer = false
        lines.append(line)
      } else if isInside, line.hasPrefix("$ ") || !command.isEmpty {
        lines.append(line)
        command.append(command.isEmpty ? String(line.dropFirst(2)) : line)
        if line.hasSuffix("\\") { continue }
        lines += Self.play(command, &environment, top: top)
        command = []
        isAnswer = true
      } else if !isAnswer {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func play(
    _ command: [String],
    _ environment: inout [String: String],
    top: URL
  ) -> [String] {
    let line = command.map { $0.hasSuffix("\\") ? String($0.dropLast()) : $0 }
    let words = words(of: line.joined(separator: " "))
    switch words.first {
    case "export":
      for word in words.dropFirst() {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2 { environment[String(parts[0])] = String(parts[1]) }
      }
      return []
    case "zerodraft": return run(Array(words.dropFirst()), environment, top: top)
    default: return ["this transcript knows only export and zerodraft"]
    }
  }

  private static func run(
    _ arguments: [String],
    _ environment: [String: String],
    top: URL
  ) -> [String] {
    final class Screen { var bytes: [UInt8] = [] }
    let screen = Screen()
    let console = Console(
      write: { screen.bytes += $0 },
      tell: { screen.bytes += Array(($0 + "\n").utf8) },
      isTerminal: false,
      width: 100,
      variables: { environment }
    )
    let status = CommandLineTool.run(
      arguments.map { argument in
        let file = top.appending(path: argument)
        return argument.contains("/") && FileManager.default.fileExists(atPath: file.path)
          ? file.path : argument
      },
      on: console
    )
    var text = String(decoding: screen.bytes, as: UTF8.self).replacing(top.path + "/", with: "")
    if let record = environment["ZERODRAFT_RECORD"] {
      text = text.replacing(record, with: "zerodraft.sqlite")
    }
    if text.hasSuffix("\n") { text.removeLast() }
    var lines =
      text.isEmpty
      ? []
      : text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { String($0.reversed().drop { $0 == " " }.reversed()) }
        .filter { !$0.hasPrefix("Receipt: ") && !$0.hasPrefix("Public key: ") }
    if status != 0 { lines.append("exit status \(status)") }
    return lines
  }

  /// The words of a command as a shell parts them: by spaces, save between quotation marks.
  static func words(of line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in line {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if character == " " {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words
  }
}
