import Foundation
import Testing

@testable import CommandLineTool

/// What is written as JSON against the schemas, judged by a validator that is not ours.
///
/// The judge is the Python package `jsonschema`; without it these tests are skipped.
struct SchemaTests {
  static let schemas = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Schemas")

  private static let judge = """
    import json, sys, jsonschema
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    errors = [e.json_path + ": " + e.message[:200] for f in sys.argv[2:]
              for e in validator.iter_errors(json.load(open(f)))]
    print("\\n".join(errors))
    sys.exit(1 if errors else 0)
    """

  static let hasJudge = (try? python(["-c", "import jsonschema"]))?.status == 0

  private static func python(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  static func verdict(_ schema: String, on paths: [String]) throws -> String {
    let schema = schemas.appending(path: schema).path
    return try python(["-c", judge, schema] + paths).output
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test(.enabled(if: hasJudge, "needs python3 with jsonschema"))
  func `writes drafts and comparisons as their schemas say`() throws {
    let stage = try Stage()
    try stage.file("old.md", SampleVersions.old)
    try stage.file("new.md", SampleVersions.new)
    _ = stage.run("read", "--format", "json", "--output", "@draft.json", "@old.md")
    _ = stage.run("compare", "--format", "json", "--output", "@whole.json", "@old.md", "@new.md")
    let summary = stage.run("compare", "--format", "json", "--summary", "@old.md", "@new.md")
    try stage.file("summary.json", summary.output)
    try stage.file("respelled.md", SampleVersions.old.replacing("May", with: "\u{A0}MAY"))
    let folded = stage.run(
      "compare",
      "--format",
      "json",
      "--fold",
      "typography",
      "@old.md",
      "@respelled.md"
    )
    #expect(folded.output.contains("\"folded\":{\"typography\":1}"))
    #expect(folded.output.contains("\"typography\":[{"))
    try stage.file("folded.json", folded.output)
    func path(_ name: String) -> String { stage.folder.appending(path: name).path }
    #expect(try Self.verdict("draft.schema.json", on: [path("draft.json")]) == "")
    let comparisons = [path("whole.json"), path("summary.json"), path("folded.json")]
    #expect(try Self.verdict("comparison.schema.json", on: comparisons) == "")
  }

  @Test(.enabled(if: hasJudge, "needs python3 with jsonschema"))
  func `writes meetings and positions as their schemas say`() throws {
    let stage = try Stage()
    stage.environment = [
      "ZERODRAFT_RECORD": stage.folder.appending(path: "record.sqlite").path,
      "ZERODRAFT_NOW": "2021-03-31T12:00:00Z",
    ]
    try stage.file("old.md", SampleVersions.old)
    _ = stage.run("new", "rivers", "--title", "Rivers")
    _ = stage.run("circulate", "rivers", "@old.md")
    _ = stage.run("parties", "add", "rivers", "Delegation A")
    let programme = Self.schemas.deletingLastPathComponent()
      .appending(path: "Tests/Checks/programme.json").path
    _ = stage.run(
      "consult",
      "schedule",
      "rivers",
      "--kind",
      "small-group",
      "--start",
      "2021-03-30 15:00",
      "--end",
      "18:00",
      "--place",
      "Room 1",
      "--chair",
      "A chair",
      "--version",
      "zero",
      "--paragraphs",
      "OP1",
      "--reading",
      "OP1=1",
      "--mandate",
      "words",
      "--reports-to",
      "all",
      "--programme-file",
      programme,
      "--question",
      "Why?",
      "--document",
      "Paper",
      "--letter",
      "L",
      "--source",
      "S"
    )
    _ = stage.run("consult", "attend", "rivers", "4", "--party", "Delegation A")
    _ = stage.run("consult", "schedule", "rivers", "--sitting", "2021-03-29 10:00 to 11:00")
    _ = stage.run(
      "consult",
      "say",
      "rivers",
      "4",
      "words",
      "--party",
      "Delegation A",
      "--on",
      "chapeau of OP1",
      "--alternative",
      "alt 1",
      "--position",
      "oppose",
      "--proposal",
      "may"
    )
    _ = stage.run("consult", "say", "rivers", "4", "--not-for-attribution", "group", "words")
    _ = stage.run("consult", "withdraw", "rivers", "8")
    _ = stage.run(
      "consult",
      "close",
      "rivers",
      "4",
      "--summary",
      "S",
      "--outcome",
      "O",
      "--bridge",
      "OP1=may",
      "--reported-at",
      "6"
    )
    _ = stage.run("consult", "cancel", "rivers", "6", "--reason", "R")
    let results = [
      ("list.json", stage.run("consult", "list", "rivers", "--format", "json")),
      ("show.json", stage.run("consult", "show", "rivers", "4", "--format", "json")),
      ("positions.json", stage.run("positions", "rivers", "--format", "json")),
    ]
    let paths = try results.map { name, result in
      #expect(result.status == 0)
      return try stage.file(name, result.output)
    }
    #expect(try Self.verdict("consultations.schema.json", on: Array(paths.prefix(2))) == "")
    #expect(try Self.verdict("positions.schema.json", on: [paths[2]]) == "")
    #expect(try Self.verdict("programme.schema.json", on: [programme]) == "")
    #expect(results[0].1.output.contains("cancelled"))
    #expect(results[1].1.output.contains("bridges"))
    #expect(results[2].1.output.contains("chapeau"))
  }

  @Test(.enabled(if: hasJudge, "needs python3 with jsonschema"))
  func `writes what it reads across versions as the schemas say`() throws {
    let stage = try Stage.recorded()
    let json = ["--format", "json"]
    for (file, schema, arguments) in [
      ("history.json", "history", ["history", "rivers", "OP1"]),
      ("concordance.json", "concordance", ["concordance", "rivers"]),
      ("draft.json", "draft", ["export", "rivers", "zero"]),
      ("tracked.json", "comparison", ["export", "rivers", "latest", "--since", "zero"]),
    ] {
      try stage.file(file, stage.run(arguments + json).output)
      let path = stage.folder.appending(path: file).path
      #expect(try Self.verdict("\(schema).schema.json", on: [path]) == "")
    }
    #expect(stage.run("export", "rivers", "--folder", "@rivers").status == 0)
    let lines = stage.text(of: "rivers/record.jsonl")?.split(separator: "\n") ?? []
    let paths = try lines.enumerated().map { try stage.file("\($0).json", String($1)) }
    #expect(try Self.verdict("record.schema.json", on: paths) == "")
  }

  @Test(.enabled(if: hasJudge, "needs python3 with jsonschema"))
  func `writes listings of a record as their schemas say`() throws {
    let stage = try Stage.withVersions()
    _ = stage.run("undo", "rivers", "3")
    let listings = [
      ("versions", ["versions", "rivers", "--as-of", "3"]), ("versions", ["versions", "rivers"]),
      ("negotiations", ["versions"]), ("log", ["log", "rivers"]),
      ("draft", ["show", "rivers", "zero", "OP1"]),
    ]
    for (schema, command) in listings {
      let result = stage.run(command + ["--format", "json"])
      let path = try stage.file("listing.json", result.output)
      #expect(try Self.verdict("\(schema).schema.json", on: [path]) == "", "\(command)")
    }
  }

  @Test(.enabled(if: hasJudge, "needs python3 with jsonschema"))
  func `refuses data with a property that no schema has`() throws {
    let stage = try Stage()
    let path = try stage.file(
      "draft.json",
      #"{"language":"en","front":{},"paragraphs":[],"footnotes":[],"brackets":[],"notes":[],"x":1}"#
    )
    #expect(try Self.verdict("draft.schema.json", on: [path]).contains("'x' was unexpected"))
  }

  @Test(
    .enabled(if: hasJudge, "needs python3 with jsonschema"),
    .enabled(
      if: ProcessInfo.processInfo.environment["ZERODRAFT_CORPUS"] != nil,
      "needs the folder of texts that ZERODRAFT_CORPUS names"
    )
  )
  func `writes real texts as their schemas say`() throws {
    let corpus = ProcessInfo.processInfo.environment["ZERODRAFT_CORPUS"] ?? ""
    let stage = try Stage()
    let seeds = corpus + "/../seeds"
    let zero = try #require(
      FileManager.default.contentsOfDirectory(atPath: seeds).first { $0.hasPrefix("004") }
    )
    let adopted = corpus + "/modalities/A_RES_75_283-E.xml"
    let result = stage.run(
      "compare",
      "--format",
      "json",
      "--output",
      "@real.json",
      "\(seeds)/\(zero)",
      adopted
    )
    #expect(result.status == 0)
    let path = stage.folder.appending(path: "real.json").path
    #expect(try Self.verdict("comparison.schema.json", on: [path]) == "")
  }
}
