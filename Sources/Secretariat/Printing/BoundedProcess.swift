import Foundation
import Glibc

/// A program that may run for so long and write so much, in a folder of its own.
struct BoundedProcess {
  /// How it ended.
  enum Ending: Hashable {
    /// By itself, with a status and what it said on standard error.
    case status(Int32, said: String)
    /// It did not end in time, and was ended.
    case tooLong
    /// It wrote more than it may, and was ended.
    case tooMuch
  }

  /// The path of the program.
  var path: String
  /// Its arguments.
  var arguments: [String]
  /// Its environment.
  var environment: [String: String]
  /// Where it runs; what it says goes to a file there.
  var folder: URL
  /// How long it may run, in seconds.
  var seconds: Double
  /// How many bytes its files there may have.
  var room: Int

  /// Runs it to its end.
  ///
  /// - Throws: that it cannot be started.
  func run() throws -> Ending {
    let said = folder.appending(path: "said.txt")
    guard FileManager.default.createFile(atPath: said.path, contents: nil) else {
      throw CocoaError(.fileWriteUnknown)
    }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let handle = try FileHandle(forWritingTo: said)
    defer { try? handle.close() }
    process.standardError = handle
    let done = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in done.signal() }
    try process.run()
    let deadline = DispatchTime.now() + seconds
    while done.wait(timeout: min(.now() + 0.05, deadline)) == .timedOut {
      let isLate = DispatchTime.now() >= deadline
      guard isLate || size > room else { continue }
      // What it started goes with it; whoever has left the group is not waited for.
      kill(-process.processIdentifier, SIGKILL)
      kill(process.processIdentifier, SIGKILL)
      _ = done.wait(timeout: .now() + 1)
      return isLate ? .tooLong : .tooMuch
    }
    if size > room { return .tooMuch }
    return .status(process.terminationStatus, said: Self.beginning(of: said))
  }

  /// How many bytes the files of the folder have.
  private var size: Int {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder,
      includingPropertiesForKeys: [.fileSizeKey]
    )
    return (files ?? []).reduce(0) { sum, file in
      sum + ((try? file.resourceValues(forKeys: [.fileSizeKey]))?.fileSize ?? 0)
    }
  }

  /// What stands at the beginning of a file.
  private static func beginning(of file: URL) -> String {
    guard let handle = try? FileHandle(forReadingFrom: file) else { return "" }
    defer { try? handle.close() }
    let bytes = (try? handle.read(upToCount: 16_384)) ?? Data()
    return String(decoding: bytes, as: UTF8.self)
  }
}
