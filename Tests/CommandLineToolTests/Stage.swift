import Foundation

@testable import CommandLineTool

/// A folder of its own and a console that keeps what was said, for one run of a command.
final class Stage {
  /// What a run left behind.
  struct Result {
    var status: Int32
    var output: String
    var messages: String
  }

  private final class Record {
    var output: [UInt8] = []
    var messages = ""
  }

  /// The folder, which goes when the stage goes.
  let folder: URL
  var isTerminal = false
  /// Whether results reach anybody; a closed or full standard output takes none.
  var canWrite = true
  var environment: [String: String] = [:]

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "zerodraft-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Puts a file into the folder and gives its path.
  @discardableResult
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = folder.appending(path: name)
    try Data(bytes).write(to: url)
    return url.path
  }

  /// Puts a file of text into the folder and gives its path.
  @discardableResult
  func file(_ name: String, _ text: String) throws -> String {
    try file(name, Array(text.utf8))
  }

  /// What a file of the folder holds now; `nil` if there is none.
  func text(of name: String) -> String? {
    try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Runs a command; in the arguments `@name` stands for the path of a file in the folder, and
  /// in what was said the folder is left out again.
  func run(_ arguments: String...) -> Result { run(arguments) }

  /// Runs a command with arguments from a table.
  func run(_ arguments: [String]) -> Result {
    let record = Record()
    let canWrite = canWrite
    let console = Console(
      write: { bytes in
        guard canWrite else { throw Console.unwritten(because: EBADF) }
        record.output += bytes
      },
      tell: { record.messages += $0 + "\n" },
      isTerminal: isTerminal,
      width: 80,
      variables: { [environment] in environment }
    )
    let status = CommandLineTool.run(
      arguments.map { $0.hasPrefix("@") ? folder.path + "/" + $0.dropFirst() : $0 },
      on: console
    )
    func local(_ text: String) -> String { text.replacing(folder.path + "/", with: "") }
    return Result(
      status: status,
      output: local(String(decoding: record.output, as: UTF8.self)),
      messages: local(record.messages)
    )
  }
}
