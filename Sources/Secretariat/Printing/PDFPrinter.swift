import Foundation
import Glibc

/// Makes PDF of a Typst source, by a program of this machine.
///
/// ```swift
/// let bytes = try PDFPrinter(environment: environment).print(writer.write(draft, name: "Rev.1"))
/// ```
///
/// The program is the one that `ZERODRAFT_TYPST` names, else `typst` on the path, else Python with
/// the package `typst`; `ZERODRAFT_PYTHON` names a Python. It runs in an empty folder which is gone
/// afterwards, and reads no other.
public struct PDFPrinter: Sendable {
  /// The variables of the environment.
  public var environment: [String: String]
  /// How long a program may run, in seconds.
  public var seconds: Double
  /// How many bytes a program may write.
  public var room: Int

  /// Makes a printer.
  ///
  /// - Parameters:
  ///   - environment: the variables of the environment.
  ///   - seconds: how long a program may run.
  ///   - room: how many bytes a program may write.
  public init(
    environment: [String: String],
    seconds: Double = 60,
    room: Int = 200 << 20
  ) {
    self.environment = environment
    self.seconds = seconds
    self.room = room
  }

  /// Prints a source.
  ///
  /// - Parameter source: the source in UTF-8.
  /// - Returns: the file.
  /// - Throws: that there is no program, or what it says is wrong.
  public func print(_ source: [UInt8]) throws(Problem) -> [UInt8] {
    let candidates = TypesettingProgram.candidates(environment: environment) { path in
      unsafe access(path, X_OK) == 0
    }
    for program in candidates {
      if let bytes = try print(source, by: program) { return bytes }
    }
    throw Problem(
      "There is no program that makes PDF",
      hint: "Install Typst 0.14 or later, “pip install typst” or the program itself, and name it if"
        + " it is not on the path: ZERODRAFT_TYPST the program, ZERODRAFT_PYTHON the Python that has"
        + " the package."
    )
  }

  /// Prints by a program; `nil` where it is a Python without the package.
  private func print(_ source: [UInt8], by program: TypesettingProgram) throws(Problem) -> [UInt8]?
  {
    let folder = try Self.privateFolder(in: environment["TMPDIR"])
    defer { try? FileManager.default.removeItem(at: folder) }
    let ending: BoundedProcess.Ending
    do {
      try Data(source).write(to: folder.appending(path: TypesettingProgram.source))
      ending = try BoundedProcess(
        path: program.path,
        arguments: program.arguments,
        environment: environment,
        folder: folder,
        seconds: seconds,
        room: room
      )
      .run()
    } catch {
      throw Problem(
        "\(program.path) could not be started, so no PDF was made",
        hint: "Is it a program, and may you run it?"
      )
    }
    switch ending {
    case .tooLong:
      throw Problem("\(program.name) took longer than \(Int(seconds)) seconds and was ended")
    case .tooMuch:
      throw Problem("\(program.name) wrote more than \(room >> 20) MB and was ended")
    case .status(TypesettingProgram.missingPackage, _) where program.isPython:
      guard environment["ZERODRAFT_PYTHON"] != program.path else {
        throw Problem(
          "\(program.path) has no package “typst”",
          hint: "Install it: \(program.path) -m pip install typst"
        )
      }
      return nil
    case .status(0, let said):
      guard let bytes = result(in: folder) else {
        throw Problem(
          "\(program.name) ended well, but what it wrote is no PDF",
          explanation: Self.sentence(said)
        )
      }
      return bytes
    case .status(let status, let said): throw Self.problem(program.name, status, said)
    }
  }

  /// What was written, if it is a whole PDF.
  private func result(in folder: URL) -> [UInt8]? {
    let file = folder.appending(path: TypesettingProgram.result)
    guard let bytes = try? Data(contentsOf: file), bytes.count <= room,
      bytes.starts(with: Array("%PDF-".utf8)),
      bytes.suffix(1_024).range(of: Data("%%EOF".utf8)) != nil
    else { return nil }
    return Array(bytes)
  }

  /// An empty folder that nobody else may read.
  private static func privateFolder(in parent: String?) throws(Problem) -> URL {
    let parent = parent.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(parent)/zerodraft-XXXXXX".utf8CString)
    let path = unsafe template.withUnsafeMutableBufferPointer { buffer -> String? in
      guard let name = buffer.baseAddress, let made = unsafe mkdtemp(name) else { return nil }
      return unsafe String(cString: made)
    }
    guard let path else { throw Problem(writing: parent, code: errno) }
    return URL(filePath: path, directoryHint: .isDirectory)
  }

  // MARK: - What a program says

  private static func problem(_ name: String, _ status: Int32, _ said: String) -> Problem {
    if said.contains("could not be displayed with") || said.contains("no font could be found") {
      return Problem(
        "The fonts of this machine do not have all letters of the text",
        explanation: sentence(said),
        hint: "Install fonts for it, such as the packages fonts-noto-core, fonts-noto-cjk and"
          + " fonts-liberation of Debian."
      )
    }
    return Problem(
      "\(name) could not make a PDF of the text (status \(status))",
      explanation: sentence(said),
      hint: "Is it version 0.14 or later?"
    )
  }

  /// The beginning of what a program says about what went wrong, on one line.
  private static func sentence(_ said: String) -> String? {
    let lines = said.split(whereSeparator: \.isNewline)
    let first = lines.firstIndex { $0.hasPrefix("error") } ?? lines.startIndex
    let words = lines[first...].prefix(3).joined(separator: " ")
    return words.isEmpty ? nil : String(words.prefix(400))
  }
}

extension TypesettingProgram {
  fileprivate var isPython: Bool {
    if case .python = self { true } else { false }
  }
}
