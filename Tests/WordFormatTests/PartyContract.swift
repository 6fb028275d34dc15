import DraftText
import Foundation
import Publishing
import Redlining
import Testing
import WordFormat
import ZerodraftTestSupport

/// What a document with the changes of several parties promises, over 200 texts.
struct PartyContract {
  @Test func `gives each party's text once only its changes are accepted`() throws {
    for seed in 0..<200 as Range<UInt64> {
      let changes = PartyChanges(seed: seed)
      let compiled = try WordTextWriter().write(changes.compiled, name: "Compilation")
      for party in changes.parties {
        let clean = try WordTextWriter().write(changes.text(of: party), name: "Zero draft")
        #expect(
          try ResolvedWord(compiled, .acceptedOnly(party.name)) == ResolvedWord(clean, .accepted),
          "seed \(seed), \(party)"
        )
      }
      let clean = try WordTextWriter().write(changes.original, name: "Zero draft")
      #expect(
        try ResolvedWord(compiled, .rejected) == ResolvedWord(clean, .accepted),
        "seed \(seed)"
      )
      // What others put into a last paragraph that one deletes runs on into the ending.
      let all = try WordTextWriter().write(changes.compiled.accepting(), name: "Zero draft")
      #expect(
        try ResolvedWord(compiled, .accepted).paragraphs.joined()
          == ResolvedWord(all, .accepted).paragraphs.joined(),
        "seed \(seed)"
      )
    }
  }

  @Test func `names everybody who holds a change, and the document where nobody does`() throws {
    for seed in 0..<50 as Range<UInt64> {
      let changes = PartyChanges(seed: seed)
      var writer = WordTextWriter()
      writer.author = "Co-facilitators"
      let file = try writer.write(changes.compiled, name: "Compilation")
      let names = Set(changes.parties.map(\.name))
      for change in try RevisedDocument(file).changes {
        let authors = change.authors.flatMap { ($0 ?? "").components(separatedBy: ", ") }
        #expect(!authors.isEmpty && names.isSuperset(of: authors), "seed \(seed): \(change)")
      }
    }
  }

  /// Other programs judge these as well: `Tests/Checks/word.py` reads the folder.
  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["ZERODRAFT_WORD_PAIRS"] != nil,
      "ZERODRAFT_WORD_PAIRS names the folder to write documents to"
    )
  )
  func `writes compilations for the programs of others`() throws {
    let environment = ProcessInfo.processInfo.environment
    let path = try #require(environment["ZERODRAFT_WORD_PAIRS"])
    let folder = URL(filePath: path, directoryHint: .isDirectory)
    let count = environment["ZERODRAFT_WORD_PAIRS_COUNT"].flatMap(UInt64.init) ?? 10
    for seed in 1_000..<1_000 + count {
      let language = Language.allCases[Int(seed) % Language.allCases.count]
      let changes = PartyChanges(
        seed: seed,
        language: language,
        avoiding: seed % 2 == 0 ? .notes : .endsAlone
      )
      func write(_ text: PrintedText, _ suffix: String) throws {
        let bytes = try WordTextWriter().write(text, name: "Zero draft")
        try Data(bytes).write(to: folder.appending(path: "parties-\(seed).\(suffix).docx"))
      }
      try write(changes.compiled, "compiled")
      try write(changes.original, "nobody")
      try write(changes.compiled.accepting(), "everybody")
      for party in changes.parties { try write(changes.text(of: party), "by \(party.name)") }
    }
  }
}
