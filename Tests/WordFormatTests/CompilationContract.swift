import DraftText
import Foundation
import Publishing
import Redlining
import Testing
import WordFormat
import ZerodraftTestSupport

/// What the Word document of a compilation promises, over 200 compilations.
struct CompilationContract {
  /// The paragraphs without the ending, and without their numbers, which depend on what else is in
  /// the compilation.
  private static func words(_ file: [UInt8], _ outcome: ResolvedWord.Outcome) throws -> [String] {
    try ResolvedWord(file, outcome).paragraphs.dropLast().map { paragraph in
      paragraph.firstIndex(of: "\t").map { String(paragraph[paragraph.index(after: $0)...]) }
        ?? paragraph
    }
  }

  @Test func `gives each party's text once only its changes are accepted`() throws {
    for seed in 0..<200 as Range<UInt64> {
      let world = CompilationWorld(seed: seed)
      let compiled = world.compiled()
      let file = try WordTextWriter().write(PrintedText(compiled), name: "Compilation")
      for party in world.parties {
        #expect(
          try Self.words(file, .acceptedOnly(party.name)) == compiled.compilation.text(of: party),
          "seed \(seed), \(party)"
        )
      }
      #expect(
        try Self.words(file, .rejected) == world.base.paragraphs.map(\.words),
        "seed \(seed)"
      )
    }
  }

  /// Other programs judge these as well: `Tests/Checks/word.py` reads the folder.
  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["ZERODRAFT_WORD_PAIRS"] != nil,
      "ZERODRAFT_WORD_PAIRS names the folder to write documents to"
    )
  )
  func `writes compilations of proposals for the programs of others`() throws {
    let path = try #require(ProcessInfo.processInfo.environment["ZERODRAFT_WORD_PAIRS"])
    let folder = URL(filePath: path, directoryHint: .isDirectory)
    for seed in 2_000..<2_006 as Range<UInt64> {
      let world = CompilationWorld(seed: seed)
      let text = PrintedText(world.compiled())
      func write(_ text: PrintedText, _ suffix: String) throws {
        let bytes = try WordTextWriter().write(text, name: "Zero draft")
        try Data(bytes).write(to: folder.appending(path: "parties-\(seed).\(suffix).docx"))
      }
      try write(text, "compiled")
      try write(text.rejecting(), "nobody")
      try write(text.accepting(), "everybody")
      for party in world.parties { try write(text.accepting(changesOf: party), "by \(party.name)") }
    }
  }
}
