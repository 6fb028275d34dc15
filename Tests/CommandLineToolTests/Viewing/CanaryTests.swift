import Archive
import CanaryRecords
import Foundation
import Testing

@testable import CommandLineTool

/// No output of any command tells its viewer what they may not know.
struct CanaryTests {
  typealias Eyes = CanaryRecord.Eyes

  /// With which arguments each command that reads is called; one that is not here must refuse to
  /// read for somebody.
  static let readers: [String: [[String]]] = [
    "compare": [["rivers", "zero", "rev1"], ["rivers", "zero", "rev1", "--summary"]],
    "versions": [[], ["rivers"], ["rivers", "--as-of", "20"]],
    "show": [["rivers"], ["rivers", "rev1", "OP1"]], "history": [["rivers", "OP1"]],
    "disposition": [
      ["rivers"], ["rivers", "rev1"], ["rivers", "rev2", "--unattributed"],
      ["rivers", "rev2", "--withdrawn"], ["rivers", "rev2", "--party", "Delegation A"],
    ] + [12, 14, 16, 18, 20, 28].map { ["rivers", "--proposal", "\($0)"] },
    "concordance": [["rivers"]],
    "export": [["rivers", "rev1"], ["rivers", "rev1", "--since", "zero"]],
    "log": [["rivers"], ["rivers", "--as-of", "30"]], "status": [["rivers"]],
    "agenda": [["rivers"], ["rivers", "--all"]], "consult list": [["rivers"]],
    "consult show": [["rivers", "#30"], ["rivers", "#35"], ["rivers", "#40"]],
    "positions": [["rivers"], ["rivers", "OP1"], ["rivers", "--version", "zero"]],
    "speakers list": [["rivers"]], "participants list": [["rivers"]],
    "parties list": [[], ["rivers"], ["rivers", "--group", "Group X"]],
    "deadline list": [["rivers"]], "silence status": [["rivers"]],
    "issue": [
      ["rivers", "--as", "l-document"], ["rivers", "--as", "resolution"],
      ["rivers", "zero", "--as", "l-document", "--symbol", "A/75/L.99", "--submitter", "president"]
        + ["--date", "2021-03-01", "--session", "75", "--agenda-item", "1"]
        + ["--agenda-title", "Rivers", "--redline", "--base", "rev1"],
      ["rivers", "--as", "addendum"],
    ], "tabling list": [["rivers"]], "tabling show": [["rivers"], ["rivers", "--as-of", "60"]],
    "compilation": [
      ["rivers", "zero"], ["rivers", "rev1"], ["rivers", "zero", "--form", "matrix"],
      ["rivers", "zero", "--form", "by-party"], ["rivers", "zero", "--contested"],
      ["rivers", "zero", "--unattributed"], ["rivers", "zero", "--as-of", "30"],
    ],
    "decisions": [
      ["rivers"], ["rivers", "--undecided"], ["rivers", "--version", "rev1"],
      ["rivers", "--as-of", "30"],
    ], "conflicts": [["rivers", "zero"], ["rivers", "rev1", "--unattributed"]],
    "board": [
      ["rivers"], ["rivers", "--open"], ["rivers", "zero"], ["rivers", "--unattributed"],
      ["rivers", "--as-of", "30"],
    ],
    "check": [["rivers"], ["rivers", "zero"], ["rivers", "rev1", "--phase", "final"]],
    "blame": [
      ["rivers"], ["rivers", "zero"], ["rivers", "rev1", "--paragraph", "OP1"],
      ["rivers", "--since", "zero"], ["rivers", "--party", "Delegation A"],
      ["rivers", "--as-of", "30"],
    ],
    "proposals": [
      ["rivers"], ["rivers", "--paragraph", "OP1"], ["rivers", "--status", "late"],
      ["rivers", "--status", "withdrawn"], ["rivers", "--party", "Delegation A"],
      ["rivers", "--party", "Delegation P"], ["rivers", "--as-of", "22"],
    ] + [12, 14, 16, 18, 20, 28].map { ["rivers", "--proposal", "\($0)"] },
  ]

  /// How each command that does not read for somebody is called; what it takes besides has no
  /// matter, since it must not come so far.
  static let others: [String: [String]] = [
    "new": ["x", "--title", "x"], "restate": ["rivers", "--title", "x"],
    "circulate": ["rivers", "@new.md"], "translate": ["rivers", "@new.md"],
    "rematch": ["rivers", "rev1", "--unmatch", "OP1"],
    "propose": ["rivers", "--text", "Delete OP1.", "--from", "Delegation A"],
    "agree": ["rivers", "OP1"], "reopen": ["rivers", "OP1"],
    "reserve": ["rivers", "OP1", "--party", "Delegation A"],
    "bracket": ["rivers", "OP1", "--words", "x"],
    "decide": ["rivers", "#12", "accept"], "draft-next": ["rivers"],
    "facilitators": ["rivers", "--joining", "B"], "note": ["rivers", "x"],
    "import": ["--folder", "@x"],
    "consult schedule": ["rivers", "--start", "2021-04-01 10:00", "--end", "11:00"],
    "consult change": ["rivers", "1", "--place", "x"], "consult postpone": ["rivers", "1"],
    "consult cancel": ["rivers", "1"],
    "consult attend": ["rivers", "1", "--party", "Delegation A"],
    "consult say": ["rivers", "1", "x", "--party", "Delegation A"],
    "consult correct": ["rivers", "1", "--position", "support"],
    "consult withdraw": ["rivers", "1"],
    "consult close": ["rivers", "1", "--summary", "x"], "speakers open": ["rivers", "x"],
    "speakers register": ["rivers", "1", "Delegation A"], "speakers withdraw": ["rivers", "1"],
    "speakers move": ["rivers", "1", "1"], "speak": ["rivers", "1", "Delegation A"],
    "participants open": ["rivers", "x", "--until", "2021-04-01"],
    "participants propose": ["rivers", "1", "x"], "participants object": ["rivers", "1"],
    "participants disclose": ["rivers", "1", "--to", "x"],
    "participants decide": ["rivers", "1", "--accept"], "parties add": ["rivers", "x"],
    "parties change": ["rivers", "Delegation A", "--alias", "x"],
    "deadline set": ["rivers", "x", "--until", "2021-04-01"],
    "deadline extend": ["rivers", "1", "--until", "2021-04-01"], "deadline meet": ["rivers", "1"],
    "deadline lift": ["rivers", "1"], "silence place": ["rivers", "--until", "2021-04-01 10:00"],
    "silence extend": ["rivers", "--until", "2021-04-01 10:00"], "silence break": ["rivers"],
    "tabling submit": ["rivers", "--symbol", "A/75/L.5", "--by", "president"],
    "tabling document": ["rivers", "A/75/L.5/Add.1"],
    "tabling sponsors": ["rivers", "--add", "Delegation A", "--on-document"],
    "tabling amend": ["rivers", "Delete OP1.", "--by", "Delegation A"],
    "tabling revise": ["rivers", "Delete OP1."], "tabling budget": ["rivers", "--none"],
    "tabling decide": ["rivers", "#1", "--adopted"],
    "tabling adopt": [
      "rivers", "--number", "75/1", "--meeting", "1st plenary meeting", "--date", "2021-03-01",
    ], "tabling distribute": ["rivers", "--date", "2021-03-01"],
    "tabling correct": ["rivers", "--party", "Delegation A", "--meant", "no"],
    "tabling explain": ["rivers", "--party", "Delegation A", "--kind", "vote"],
    "letter": ["rivers", "circulation", "--date", "2021-04-01"],
    "invite": ["rivers", "--role", "observer"], "invitations": [], "revoke": ["1"], "audit": [],
    "serve": ["--port", "0"], "undo": ["rivers"], "verify": [], "backup": ["@copy.sqlite"],
    "restore": ["@copy.sqlite"],
  ]

  private static func stage(
    makers: [String] = ["Delegation P", "Delegation Q"]
  ) throws -> (
    Stage, CanaryRecord
  ) {
    let stage = try Stage()
    let record = try CanaryRecord(in: stage.folder.path, makers: makers)
    stage.environment = [
      "ZERODRAFT_NOW": "2021-03-12T15:00:00Z", "ZERODRAFT_RECORDER": "co-facilitators",
      "ZERODRAFT_RECORD": record.path, "ZERODRAFT_TYPST": try typesetter(in: stage.folder),
    ]
    return (stage, record)
  }

  /// A program that hands on what is to be set as it is, so that every word in it can be searched.
  private static func typesetter(in folder: URL) throws -> String {
    let file = folder.appending(path: "typst")
    let script = """
      #!/bin/sh
      { printf '%%PDF-1.7\\n'; cat text.typ; printf '\\n%%%%EOF\\n'; } > text.pdf
      """
    try script.write(to: file, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    return file.path
  }

  /// Everything that a command writes and says, in all its formats, with what it was asked.
  private static func outputs(
    of leaf: CommandTree.Leaf,
    to eyes: Eyes,
    on stage: Stage
  ) throws -> [(asked: [String], said: String)] {
    let viewer = eyes.name.map { ["--for", $0] } ?? []
    let formats = leaf.formats.isEmpty ? [[]] : leaf.formats.map { ["--format", $0] }
    var outputs: [(asked: [String], said: String)] = []
    for arguments in readers[leaf.name] ?? [] {
      for format in formats {
        var asked = leaf.name.split(separator: " ").map(String.init) + arguments + format + viewer
        // A letter is a summary, and Word and PDF documents hold all: none is asked for one.
        if arguments.contains("--summary"), ["docx", "pdf", "letter"].contains(format.last) {
          continue
        }
        // A document is printed; its checklist alone is data.
        if leaf.name == "issue", format.last == "json", !arguments.contains("--checklist") {
          continue
        }
        if arguments.contains("--form"), format.last == "json" { continue }
        // The chart of the rounds is one picture.
        if arguments.contains("--open"), format.last == "svg" { continue }
        let isContainer = format.last == "docx"
        if isContainer {
          asked += ["--output", "@out.docx"]
        }
        let result = stage.run(asked)
        // “check” ends with 1 where it found something.
        #expect([0, 1, 2].contains(result.status), "\(asked): \(result.messages.prefix(200))")
        var said = result.output + result.messages
        // What is refused writes no document.
        if isContainer, result.status < 2 {
          let file = stage.folder.appending(path: "out.docx")
          for entry in try ArchiveReader().read(Array(Data(contentsOf: file))) {
            said += entry.name + String(decoding: entry.bytes, as: UTF8.self)
          }
          try FileManager.default.removeItem(at: file)
        }
        outputs.append((asked, said))
      }
    }
    return outputs
  }

  @Test func `knows every command, as one that reads or as one that refuses`() {
    #expect(CommandTree.leaves.count > 50)
    for leaf in CommandTree.leaves where leaf.takesViewer {
      let isKnown = (Self.readers[leaf.name] != nil) != (Self.others[leaf.name] != nil)
      #expect(isKnown, "say of “\(leaf.name)” whether it reads, and how it is called")
    }
    let names = Set(CommandTree.leaves.map(\.name))
    #expect(Set(Self.readers.keys).union(Self.others.keys).isSubset(of: names))
    #expect(CommandTree.leaves.first { $0.name == "export" }?.formats.contains("docx") == true)
  }

  @Test(arguments: others.keys.sorted())
  func `refuses to record or to hand out the whole record for somebody`(name: String) throws {
    let stage = try Stage.recorded()
    let asked = name.split(separator: " ").map(String.init) + (Self.others[name] ?? [])
    for viewer in ["public", "Delegation A", "nobody"] {
      let before = try Data(contentsOf: stage.folder.appending(path: "record.sqlite"))
      let result = stage.run(asked + ["--for", viewer])
      #expect(result.status == 2, "\(result.messages.prefix(200))")
      #expect(result.messages.hasPrefix("error: --for is for reading"), "\(result.messages)")
      #expect(result.output.isEmpty)
      #expect(try Data(contentsOf: stage.folder.appending(path: "record.sqlite")) == before)
    }
  }

  @Test func `hands out no folder of a whole record for somebody`() throws {
    let stage = try Stage.recorded()
    let result = stage.run("export", "rivers", "--folder", "@x", "--for", "public")
    #expect(result.status == 2 && result.messages.contains("hands out the whole record"))
    #expect(!FileManager.default.fileExists(atPath: stage.folder.path + "/x"))
  }

  @Test(arguments: Eyes.allCases)
  func `tells nobody what they may not know, and everybody what they may`(eyes: Eyes) throws {
    let (stage, record) = try Self.stage()
    var all = ""
    for leaf in CommandTree.leaves where leaf.takesViewer && Self.readers[leaf.name] != nil {
      for (asked, said) in try Self.outputs(of: leaf, to: eyes, on: stage) {
        all += said
        guard eyes != .coFacilitators else { continue }
        for canary in record.canaries where !eyes.are(among: canary.eyes) {
          let isTold = said.contains(canary.word)
          #expect(!isTold, "\(canary.word) in \(asked)")
        }
        let hasReceipt = said.contains("zerodraft-receipt-1")
        #expect(!hasReceipt, "a receipt in \(asked)")
      }
    }
    // Else a record in which nothing can be found would pass. These no command shows to anybody.
    let unshown = ["CANARYSOURCE", "CANARYBASIS", "CANARYDISCLOSED"]
    for canary in record.canaries
    where (eyes == .coFacilitators || eyes.are(among: canary.eyes))
      && !unshown.contains(canary.word)
    {
      let isShown = all.contains(canary.word)
      #expect(isShown, "\(canary.word) is shown nowhere")
    }
  }

  @Test func `shows makers all of their own proposals`() throws {
    let (stage, record) = try Self.stage()
    for (eyes, names) in [
      (Eyes.maker, ["ATTRIBUTED", "UNATTRIBUTED", "SECRET"]), (.member, ["GROUP"]),
    ] {
      let json = ["proposals", "rivers", "--format", "json", "--for", eyes.name ?? ""]
      let said = stage.run(json).output
      for name in names {
        for canary in record.canaries where canary.word.hasPrefix("CANARY\(name)") {
          #expect(said.contains(canary.word), "\(canary.word)")
        }
      }
    }
  }

  @Test(arguments: [Eyes.other, .guest, .everybody])
  func `writes the same bytes whoever of the delegations made what is not attributed`(
    eyes: Eyes
  ) throws {
    let (one, _) = try Self.stage()
    let (other, _) = try Self.stage(makers: ["Delegation Q", "Delegation P"])
    // The two records are not alike, or this would show nothing.
    #expect(one.run("log", "rivers").output != other.run("log", "rivers").output)
    for leaf in CommandTree.leaves where leaf.takesViewer && Self.readers[leaf.name] != nil {
      let outputs = try Self.outputs(of: leaf, to: eyes, on: one)
      for (left, right) in zip(outputs, try Self.outputs(of: leaf, to: eyes, on: other)) {
        let isAlike = left.said == right.said
        #expect(isAlike, "\(left.asked)")
      }
    }
  }
}
