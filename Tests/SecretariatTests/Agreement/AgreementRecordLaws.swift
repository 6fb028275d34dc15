import DraftText
import Negotiation
import Publishing
import Testing
import ZerodraftTestSupport

@testable import Secretariat

/// What is agreed of a text, held against versions that are really circulated.
struct AgreementRecordLaws {
  static let seeds = 0..<200

  /// A text of as many paragraphs as words are given.
  private static func text(_ words: [String]) -> Draft {
    var draft = Draft()
    for (index, words) in words.enumerated() {
      let end = index == words.count - 1 ? "." : ";"
      draft.paragraphs.append(operative("\(index + 1)", words + end))
      draft.paragraphs[index].id = .recorded(entry: 2, ordinal: index)
    }
    try? draft.markBrackets()
    return draft
  }

  @Test(arguments: seeds)
  func `refuses an edit of what is agreed, and takes it once it is reopened`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let names = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta"]
    let words = names.map { "Decides that \($0) is good" }
    let old = Self.text(words)
    var ledger = Ledger(negotiation: "exercise")
    func record(_ event: Event) throws {
      let now = Instant(seconds: 1_615_500_000)
      try ledger.append(ledger.entry(saying: event, at: now, by: "s", after: nil))
    }
    try record(.opened(Opening(title: "A")))
    try record(
      .circulated(
        Circulation(
          label: "Zero draft",
          kind: .zeroDraft,
          manifest: RecordHash.sha256([1]),
          paragraphs: words.count
        )
      )
    )
    let version = try #require(ledger.state.versions.first)
    let facts = VersionFacts(old, of: version, in: ledger.state)
    func passage(_ place: Int) -> Passage {
      Passage(version: 2, paragraph: version.identities[place])
    }
    let agreed = words.indices.filter { _ in Bool.random(using: &random) }
    if !agreed.isEmpty {
      try record(
        .agreement(
          .agreed(
            Agreement(
              agreed.map { AgreedParagraph(passage: passage($0), words: facts.facts[$0].words) }
            )
          )
        )
      )
    }
    // The next text: some other words, some gone, in any order, renumbered.
    var kept = words.indices.filter { _ in Int.random(in: 0..<6, using: &random) > 0 }
    kept.shuffle(using: &random)
    let edited = Set(kept.filter { _ in Int.random(in: 0..<4, using: &random) == 0 })
    let new = Self.text(kept.map { edited.contains($0) ? words[$0] + " enough" : words[$0] })
    let matching = Matching(continued: kept.enumerated().map { .init(old: $1, new: $0) })
    func check() throws {
      try AgreedTexts.check(new, matching, from: version, old, called: "Rev.1", in: ledger)
    }
    let touched = agreed.filter { edited.contains($0) || !kept.contains($0) }
    if touched.isEmpty {
      try check()
    } else {
      #expect(throws: Problem.self) { try check() }
      try record(
        .agreement(
          .reopened(Reopening(passages: touched.map(passage), byCoFacilitators: true, reason: "x"))
        )
      )
      try check()
    }
  }

  @Test func `keeps agreement through a folder, byte for byte`() throws {
    let sample = try SampleRecord()
    try sample.fill()
    let registry = sample.registry
    let useCase = RecordAgreement(registry: registry)
    let name = "exercise"
    let plan = try useCase.plan(agreeing: "all", AgreementParticulars(), in: name)
    _ = try useCase.record(plan)
    // Whoever planned before that is told.
    #expect(throws: Problem.self) { _ = try useCase.record(plan) }
    let reopening = try useCase.plan(
      reopening: "all",
      by: ["co-facilitators"],
      because: "new words",
      version: nil,
      said: nil,
      in: name
    )
    _ = try useCase.record(reopening)
    let folder = sample.file("folder")
    _ = try ExportFolder(registry: registry).export(name, to: folder)
    let other = try SampleRecord()
    _ = try ImportFolder(registry: other.registry).take(folder)
    #expect(try other.registry.ledger(name) == registry.ledger(name))
    #expect(try MakeBoard(registry: other.registry).board(of: nil, in: name).open.count == 4)
    let board = try MakeBoard(registry: registry).board(of: nil, in: name)
    let counted = board.versions.last?.paragraphs.map(\.count).reduce(0, +)
    #expect(counted == board.paragraphs.count { $0.cells.last?.status?.share != nil })
    #expect(board.open.allSatisfy { $0.status == .reopened })
  }
}
