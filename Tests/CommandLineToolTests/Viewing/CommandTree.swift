import ArgumentParser
import Foundation

@testable import CommandLineTool

/// The commands of the program that do something, found where the program itself finds them.
enum CommandTree {
  /// A command by the words it is called with.
  struct Leaf {
    /// The words: `consult list`.
    let name: String
    /// What `--help` says of it.
    let help: String

    /// Whether it reads a record for somebody.
    var takesViewer: Bool { help.contains("--for <") }
    /// Whether its result can go to a file.
    var takesOutput: Bool { help.contains("--output <") }

    /// The names of its formats.
    var formats: [String] {
      let words = help.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard let option = words.range(of: "--format <format>"),
        let values = words[option.upperBound...].range(of: "(values: ")
      else { return [] }
      return words[values.upperBound...].prefix { $0 != ";" && $0 != ")" }
        .split(separator: ",").map { $0.filter { $0 != " " } }
    }
  }

  static let leaves: [Leaf] = leaves(of: ZerodraftCommand.self, called: [])

  private static func leaves(
    of command: any ParsableCommand.Type,
    called names: [String]
  ) -> [Leaf] {
    let children = command.configuration.subcommands
    guard children.isEmpty else {
      return children.flatMap { child in
        leaves(of: child, called: names + [child.configuration.commandName ?? "?"])
      }
    }
    return [Leaf(name: names.joined(separator: " "), help: command.helpMessage(columns: 400))]
  }
}
