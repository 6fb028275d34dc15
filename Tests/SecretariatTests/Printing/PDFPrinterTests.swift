import Foundation
import Glibc
import Testing

@testable import Secretariat

/// Printing through programs that are none: each behaves in one way.
struct PDFPrinterTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "zerodraft-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Writes a program of the shell.
  private func program(_ name: String = "typst", _ script: String) throws -> String {
    let path = folder.appending(path: name).path
    try "#!/bin/sh\n\(script)\n".write(toFile: path, atomically: false, encoding: .utf8)
    try #require(unsafe chmod(path, 0o755) == 0)
    return path
  }

  private func problem(
    _ variables: [String: String],
    seconds: Double = 30,
    room: Int = 1 << 20
  ) throws -> Problem {
    let places = folder.appending(path: "places")
    try FileManager.default.createDirectory(at: places, withIntermediateDirectories: true)
    var environment = ["PATH": "/usr/bin:/bin", "TMPDIR": places.path]
    environment.merge(variables) { $1 }
    let printer = PDFPrinter(environment: environment, seconds: seconds, room: room)
    let problem = try #require(throws: Problem.self) { try printer.print(Array("text".utf8)) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: places.path).isEmpty)
    return problem
  }

  @Test func `hands back what the program writes, and leaves nothing behind`() throws {
    let typst = try program(
      "typst",
      "printf '%%PDF-1.7\\n' >text.pdf; cat text.typ >>text.pdf; printf '%%%%EOF' >>text.pdf"
    )
    let places = folder.appending(path: "places")
    try FileManager.default.createDirectory(at: places, withIntermediateDirectories: true)
    let printer = PDFPrinter(
      environment: ["ZERODRAFT_TYPST": typst, "TMPDIR": places.path, "PATH": "/usr/bin:/bin"]
    )
    #expect(try printer.print(Array("words".utf8)) == Array("%PDF-1.7\nwords%%EOF".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: places.path).isEmpty)
  }

  @Test func `runs in a folder of its own that holds the source alone, which nobody else may read`()
    throws
  {
    let typst = try program("typst", "ls -A >&2; stat -c %a . >&2; exit 3")
    let said = try #require(problem(["ZERODRAFT_TYPST": typst]).explanation)
    #expect(said == "said.txt text.typ 700")
  }

  @Test func `says how to get a program where there is none`() throws {
    let problem = try problem(["PATH": folder.path])
    #expect(problem.summary == "There is no program that makes PDF")
    #expect(problem.hint?.contains("pip install typst") == true)
  }

  @Test func `takes no Python without the package for a program`() throws {
    let python = try program("python3", "exit 69")
    #expect(try problem(["PATH": folder.path]).summary == "There is no program that makes PDF")
    let named = try problem(["ZERODRAFT_PYTHON": python])
    #expect(named.summary.contains("has no package “typst”"))
  }

  @Test func `says that a named program cannot be started`() throws {
    let missing = folder.appending(path: "none").path
    #expect(try problem(["ZERODRAFT_TYPST": missing]).summary.contains("could not be started"))
    #expect(try problem(["ZERODRAFT_TYPST": folder.path]).summary.contains("could not be started"))
  }

  @Test func `passes on what a failing program says`() throws {
    let typst = try program(
      "typst",
      "echo 'warning: w' >&2; echo 'error: no such thing' >&2; exit 1"
    )
    let problem = try problem(["ZERODRAFT_TYPST": typst])
    #expect(problem.summary == "typst could not make a PDF of the text (status 1)")
    #expect(problem.explanation == "error: no such thing")
  }

  @Test func `says which fonts to install where letters are missing`() throws {
    let typst = try program(
      "typst",
      "echo 'error: the text “x” could not be displayed with font “y”' >&2; exit 1"
    )
    #expect(try problem(["ZERODRAFT_TYPST": typst]).hint?.contains("fonts-noto-cjk") == true)
  }

  @Test func `ends a program that hangs, whatever it does against it`() throws {
    let typst = try program("typst", "trap '' TERM INT HUP; while :; do sleep 0.1; done")
    #expect(try problem(["ZERODRAFT_TYPST": typst], seconds: 0.5).summary.contains("took longer"))
  }

  @Test func `ends what a program that hangs has started`() throws {
    let note = folder.appending(path: "child")
    let typst = try program("typst", "sleep 600 & echo $! >'\(note.path)'; wait")
    #expect(try problem(["ZERODRAFT_TYPST": typst], seconds: 0.5).summary.contains("took longer"))
    let child = try String(contentsOf: note, encoding: .utf8).filter(\.isNumber)
    // What has ended may still be listed, as Z, until its parent has asked for it.
    let listed = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)
    #expect(listed?.contains(") Z ") ?? true)
  }

  @Test(arguments: ["text.pdf", "said.txt", "other"])
  func `ends a program that writes without end`(file: String) throws {
    let typst = try program("typst", "while :; do head -c 100000 /dev/zero >>\(file); done")
    #expect(
      try problem(["ZERODRAFT_TYPST": typst]).summary == "typst wrote more than 1 MB and was ended"
    )
  }

  @Test(arguments: [
    "true", "echo nonsense >text.pdf", "printf '%%PDF-1.7 half' >text.pdf", "mkdir text.pdf",
  ])
  func `takes nothing for a PDF that is none`(script: String) throws {
    let typst = try program("typst", script)
    #expect(try problem(["ZERODRAFT_TYPST": typst]).summary.contains("is no PDF"))
  }

  @Test func `looks for programs in folders named in full alone`() {
    func found(_ environment: [String: String]) -> [TypesettingProgram] {
      TypesettingProgram.candidates(environment: environment) { path in
        ["./typst", "bin/typst", "/a/python3", "/b/typst", "/b/python3"].contains(path)
      }
    }
    #expect(found(["PATH": ".:bin:/a:/b"]) == [.typst("/b/typst"), .python("/a/python3")])
    #expect(found([:]).isEmpty)
    #expect(found(["PATH": "/b", "ZERODRAFT_TYPST": "t"]) == [.typst("t")])
    #expect(found(["PATH": "/b", "ZERODRAFT_PYTHON": "p"]) == [.python("p")])
    #expect(
      found(["PATH": "/b", "ZERODRAFT_TYPST": ""]) == [.typst("/b/typst"), .python("/b/python3")]
    )
  }
}
