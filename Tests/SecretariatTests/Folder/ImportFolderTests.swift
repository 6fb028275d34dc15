import Foundation
import Negotiation
import Testing

@testable import Secretariat

/// What a folder that is not as it was written gets: the file, the place, what to do.
struct ImportFolderTests {
  private let sample: SampleRecord
  private let other: SampleRecord
  private let folder: String

  init() throws {
    sample = try SampleRecord()
    other = try SampleRecord()
    try sample.fill()
    folder = sample.file("exercise")
    _ = try ExportFolder(registry: sample.registry).export("exercise", to: folder)
  }

  private func text(_ name: String) -> String {
    String(
      decoding: FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data(),
      as: UTF8.self
    )
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
  }

  private func take(as name: String? = nil) throws(Problem) -> ImportFolder.Outcome {
    try ImportFolder(registry: other.registry).take(folder, as: name)
  }

  /// The problem of an import, in which the folder is left out; nothing is recorded by then.
  private func problem(as name: String? = nil) throws -> Problem {
    var problem = try #require(throws: Problem.self) { try take(as: name) }
    problem.summary = problem.summary.replacing(folder + "/", with: "")
    #expect(other.files.isEmpty)
    return problem
  }

  @Test func `takes a folder in as it was written`() throws {
    let outcome = try take()
    #expect(outcome.versions == ["Zero draft", "Rev.1"])
    #expect(outcome.acknowledgement.entries == [1, 2, 3, 4])
    #expect(outcome.notes.isEmpty)
    #expect(
      outcome.acknowledgement.head == (try sample.registry.record(in: "exercise") { _ in [] }.head)
    )
  }

  // Every bit of the record counts, in whatever line and field it stands.
  @Test func `refuses a record with any bit of it changed, and names the line`() throws {
    try FileManager.default.removeItem(atPath: "\(folder)/\(FolderText.receipt)")
    let whole = Array(text(FolderText.record).utf8)
    let lines = whole.count { $0 == UInt8(ascii: "\n") }
    for place in whole.indices {
      var bytes = whole
      bytes[place] ^= 1 << UInt8(place % 8)
      let line = 1 + whole[..<place].count { $0 == UInt8(ascii: "\n") }
      let fault = #expect(throws: RecordCopyFault.self) { try RecordCopy(reading: bytes) }
      // A line's end that is gone makes one line of two.
      #expect(fault.map { (line...min(line + 1, lines)).contains($0.line) } ?? false, "\(place)")
    }
    var bytes = whole
    bytes[whole.count / 2] ^= 1
    try Data(bytes).write(to: URL(filePath: "\(folder)/\(FolderText.record)"))
    #expect(try problem().summary.hasPrefix("record.jsonl, line 3: "))
  }

  @Test(
    arguments: [
      ("\"recorder\":\"co-facilitators\"", "\"recorder\":\"somebody\"", 1, "the entry was changed"),
      ("Invites all", "Invites none", 2, "was changed: its digest is another one"),
      ("\"role\":\"operative\"", "\"role\":\"plain\"", 2, "the list of paragraphs is missing, or"),
      ("\"number\":1,", "\"number\":1,\"more\":1,", 1, "no entry has a field “more”"),
      ("\"number\":1,", "\"number\":1.5,", 1, "“1.5” is not how a whole number is written"),
      ("\"number\":1,", "\"number\":1.0,", 1, "“1.0” is not how a whole number is written"),
      ("\"number\":2,", "\"number\":1,\"number\":2,", 2, "the field “number” stands there twice"),
      ("{\"negotiation\"", "[\"negotiation\"", 1, "this is not JSON as a record has it"),
    ]
  )
  func `says what is wrong with a line`(old: String, new: String, line: Int, words: String) throws {
    let whole = text(FolderText.record)
    let range = try #require(whole.range(of: old))
    try write(whole.replacingCharacters(in: range, with: new), to: FolderText.record)
    let summary = try problem().summary
    #expect(summary.hasPrefix("record.jsonl, line \(line): "), "\(summary)")
    #expect(summary.contains(words), "\(summary)")
  }

  @Test func `refuses lines that were taken out, put in or exchanged`() throws {
    let lines = text(FolderText.record).split(separator: "\n").map { $0 + "\n" }
    for (changed, line) in [
      ([lines[0], lines[2], lines[3]], 2), ([lines[0], lines[1], lines[1]], 3),
      ([lines[1], lines[0]], 1), ([lines[0], "\n", lines[1]], 2),
      ([lines[0], lines[1], lines[3]], 3),
    ] {
      try write(changed.joined(), to: FolderText.record)
      #expect(try problem().summary.hasPrefix("record.jsonl, line \(line): "))
    }
  }

  // A record that was cut short is whole in itself; only the receipt knows better.
  @Test func `finds out by the receipt that the end was cut off`() throws {
    let lines = text(FolderText.record).split(separator: "\n").map { $0 + "\n" }
    try write(lines.dropLast().joined(), to: FolderText.record)
    let problem = try problem()
    #expect(
      problem.summary
        == "receipt.txt: the record in this folder is not the one that the receipt was given for"
    )
    try write(text(FolderText.receipt).replacing("-1 ", with: "-1  "), to: FolderText.receipt)
    try write("zerodraft-receipt-1 exercise 4", to: FolderText.receipt)
    #expect(
      try self.problem().summary == "receipt.txt: this is no receipt, or not as it was signed"
    )
  }

  @Test func `refuses a circulated file that was edited, with the differences`() throws {
    let name = "01-rev-1.md"
    try write(text(name).replacing("in May", with: "in June"), to: name)
    let problem = try problem()
    #expect(problem.summary == "01-rev-1.md: this file was edited after Rev.1 was circulated")
    #expect(problem.explanation == "OP1: “May” replaced by “June”.")
    #expect(problem.hint?.contains("zerodraft circulate NAME FILE") == true)
    try write("---\nnonsense", to: name)
    #expect(try self.problem().summary == problem.summary)
  }

  // Another program may end lines otherwise, or drop the last one; the text is the same.
  @Test func `takes a file that reads as what was circulated`() throws {
    let name = "01-rev-1.md"
    try write(text(name).replacing("\n", with: "\r\n"), to: name)
    #expect(try take().notes.isEmpty)
  }

  @Test func `tells of files that are missing and of one that is new`() throws {
    try FileManager.default.removeItem(atPath: "\(folder)/00-zero-draft.md")
    try FileManager.default.removeItem(atPath: "\(folder)/\(NegotiationFile.name)")
    try write("# A text\n", to: "02-rev-2.md")
    try write("Mine.\n", to: "README.md")
    #expect(
      try take().notes == [
        "negotiation.json is missing; the record says what stood in it",
        "00-zero-draft.md is missing; the record holds Zero draft",
        "02-rev-2.md is no version of the record; “zerodraft circulate” records it as a new one",
      ]
    )
  }

  @Test func `refuses what was edited about the negotiation`() throws {
    let edited = text(NegotiationFile.name).replacing("rehearsals", with: "rivers")
    try write(edited, to: NegotiationFile.name)
    let problem = try problem()
    #expect(problem.summary == "negotiation.json: this file was edited after it was exported")
    #expect(problem.explanation == "What differs: title.")
    try write("{\"zerodraft\": 2, \"title\": \"x\"}", to: NegotiationFile.name)
    #expect(try self.problem().summary.contains("this is form 2 of the file; form 1 is read"))
    try write("{\"zerodraft\": 1}", to: NegotiationFile.name)
    #expect(try self.problem().summary.contains("the field “title” is missing"))
  }

  @Test func `follows no link out of the folder`() throws {
    for name in ["01-rev-1.md", FolderText.record, NegotiationFile.name, FolderText.receipt] {
      let path = "\(folder)/\(name)"
      let bytes = try #require(FileManager.default.contents(atPath: path))
      try FileManager.default.removeItem(atPath: path)
      try bytes.write(to: URL(filePath: sample.file("elsewhere")))
      try FileManager.default.createSymbolicLink(
        atPath: path,
        withDestinationPath: sample.file("elsewhere")
      )
      #expect(try problem().summary == "\(name): this is a link, and links are not followed")
      try FileManager.default.removeItem(atPath: path)
      try bytes.write(to: URL(filePath: path))
    }
  }

  @Test func `keeps the name that the entries say`() throws {
    #expect(
      try problem(as: "another").summary.hasSuffix("is that of “exercise”, and its entries say so")
    )
    _ = try take(as: "exercise")
    let twice = try #require(throws: Problem.self) { try take() }
    #expect(twice.summary.hasSuffix("there is a negotiation “exercise” in this record already"))
  }

  @Test func `says what a folder lacks`() throws {
    let empty = sample.file("empty")
    try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: true)
    func summary(_ path: String) throws -> String {
      try #require(throws: Problem.self) {
        try ImportFolder(registry: other.registry).take(path)
      }.summary.replacing(sample.folder.path + "/", with: "")
    }
    #expect(
      try summary(empty) == "empty: there is neither a record.jsonl nor a negotiation.json here"
    )
    #expect(try summary(sample.file("nowhere")) == "nowhere: there is no such folder")
    #expect(
      try summary("\(folder)/record.jsonl") == "exercise/record.jsonl: there is no such folder"
    )
    try write("", to: FolderText.record)
    #expect(try summary(folder) == "exercise/record.jsonl: there is no entry in it")
  }

  // Nested without end, it must not take the stack.
  @Test(arguments: ["[", "{\"event\":", "\u{0}", "\"", "{\"number\":99999999999999999999}"])
  func `survives a line made to break it`(piece: String) throws {
    try write(String(repeating: piece, count: 100_000) + "\n", to: FolderText.record)
    #expect(try problem().summary.hasPrefix("record.jsonl, line 1: "))
  }

  @Test(arguments: ["Mars/Olympus_Mons", "EST", "", "../../etc/passwd"])
  func `refuses a time zone that there is not`(zone: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
    try write(
      "{\"zerodraft\": 1, \"title\": \"A\", \"timeZone\": \"\(zone)\"}",
      to: NegotiationFile.name
    )
    let problem = try problem()
    #expect(problem.summary == "negotiation.json: There is no time zone “\(zone)”")
    #expect(problem.hint != nil)
  }

  @Test func `refuses a record of a time zone that there is not, and of another age`() throws {
    for (opening, recorded, words) in [
      (Opening(title: "A", timeZone: "Mars/Olympus_Mons"), Instant(seconds: 0), "no time zone"),
      (Opening(title: "A"), Instant(seconds: 8_000_000_000), "outside of the years 1900 to 2200"),
    ] {
      let ledger = Ledger(negotiation: "exercise")
      let entry = try ledger.entry(saying: .opened(opening), at: recorded, by: "a", after: nil)
      let sealed = try entry.sealed(by: RecordHash.sha256)
      let line = try RecordLine.bytes(of: sealed, with: [])
      for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
        try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
      }
      try write(String(decoding: line, as: UTF8.self), to: FolderText.record)
      let summary = try problem().summary
      #expect(summary.hasPrefix("record.jsonl, line 1: ") && summary.contains(words), "\(summary)")
    }
  }

  @Test func `does not wait at a pipe among the files`() throws {
    for name in [FolderText.record, "01-rev-1.md", FolderText.receipt] {
      let path = "\(folder)/\(name)"
      let bytes = FileManager.default.contents(atPath: path)
      try FileManager.default.removeItem(atPath: path)
      unsafe mkfifo(path, 0o600)
      let problem = try problem()
      #expect(problem.summary == "\(name): this is not a regular file")
      #expect(problem.hint == "Put the file itself here, under this name.")
      try FileManager.default.removeItem(atPath: path)
      try bytes?.write(to: URL(filePath: path))
    }
  }

  @Test func `explains lines that stand in another order`() throws {
    let lines = text(FolderText.record).split(separator: "\n").map { $0 + "\n" }
    try write(([lines[1], lines[0]] + lines[2...]).joined(), to: FolderText.record)
    #expect(try problem().hint?.contains("taken out, put in or exchanged") == true)
  }
}
