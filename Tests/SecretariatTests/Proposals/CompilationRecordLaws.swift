import DraftText
import Interchange
import Negotiation
import Publishing
import Redlining
import Testing
import WordFormat
import ZerodraftTestSupport

@testable import RecordStore
@testable import Secretariat

/// What holds of the compilation of any record: what is written of it depends on what holds, and on
/// neither its order nor its history.
struct CompilationRecordLaws {
  /// One version with the proposals of several parties.
  private struct Recorded {
    let world: CompilationWorld
    let sample: SampleRecord

    init(seed: UInt64) throws {
      world = CompilationWorld(seed: seed)
      sample = try SampleRecord()
    }

    /// The changes of each party as a proposal.
    func proposals() throws -> [Proposal] {
      try begin("model")
      let (ledger, file) = try sample.registry.reading("model", asOf: nil)
      let version = try #require(ledger.state.versions.last)
      let texts = VersionTexts(file: file)
      let draft = try texts.drafts(of: [version])[0]
      let addresses = try texts.manifest(version.circulation.manifest).lines.map(\.text)
      return try world.parties.map { party in
        let amendments = try world.contributions.filter { $0.holders == [party] }
          .map { contribution in
            try #require(
              Amendment(
                contribution.change,
                of: version,
                draft,
                addresses: addresses,
                rationale: contribution.rationale
              )
            )
          }
        return Proposal(
          parties: [party],
          version: version.number,
          received: Instant(seconds: 1_615_500_000),
          amendments: amendments
        )
      }
      .filter { !$0.amendments.isEmpty }
    }

    private func begin(_ name: String) throws {
      guard (try? sample.registry.ledger(name)) == nil else { return }
      _ = try sample.registry.record(in: name, isNew: true) {
        _ in
        [Recording(.opened(Opening(title: "A declaration on rehearsals")))]
      }
      _ = try sample.registry.record(in: name) { _ throws(Problem) in
        let (manifest, texts) = Manifest.taking(world.base, hashing: RecordHash.sha256)
        guard let content = try? manifest.content(hashing: RecordHash.sha256) else {
          throw Problem("no manifest")
        }
        let circulation = Circulation(
          label: "Zero draft",
          kind: .zeroDraft,
          dates: VersionDates(text: CalendarDate(iso8601: "2021-03-12")),
          manifest: content.digest,
          paragraphs: world.base.paragraphs.count
        )
        return [Recording(.circulated(circulation), contents: texts + [content])]
      }
    }

    /// Records proposals in an order, and withdraws those of some places again.
    func record(
      _ proposals: [Proposal],
      withdrawing withdrawn: [Int] = [],
      as name: String
    ) throws {
      try begin(name)
      _ = try sample.registry.record(in: name) { _ in
        proposals.map { Recording(.proposal(.submitted($0))) }
          + withdrawn.map { place in
            Recording(.proposal(.withdrawn(ProposalWithdrawal(proposal: place + 3))))
          }
      }
    }

    /// Everything that is written of a negotiation's compilation, by the name of its form.
    func outputs(of name: String) throws -> [String: [UInt8]] {
      let compiled = try CompileProposals(registry: sample.registry).compile(nil, in: name)
      let printer = CompilationPaper(compiled)
      return [
        "text": PaperTextWriter().write(printer.text()),
        "markdown": PaperMarkdownWriter().write(printer.text(in: .namesFirst)),
        "html": PaperHTMLWriter().write(printer.text(in: .marked)),
        "matrix": PaperHTMLWriter().write(printer.matrix()),
        "by party": PaperTextWriter().write(printer.byParty()),
        "json": try JSONText.bytes(
          of: CompilationListing(compiled, negotiation: "exercise")
        ),
        "conflicts": try JSONText.bytes(of: ConflictListing(compiled, negotiation: "exercise")),
        "docx": try WordTextWriter().write(PrintedText(compiled), name: "Compilation"),
        "matrix docx": try WordTextWriter().write(printer.matrix()),
      ]
    }
  }

  /// The forms in which two negotiations differ.
  private static func differences(
    _ recorded: Recorded,
    _ one: String,
    _ other: String
  ) throws -> [String] {
    let (first, second) = (try recorded.outputs(of: one), try recorded.outputs(of: other))
    return first.keys.filter { first[$0] != second[$0] }.sorted()
  }

  @Test func `writes the same bytes in whatever order proposals came`() throws {
    for seed in 0..<200 as Range<UInt64> {
      let recorded = try Recorded(seed: seed)
      let proposals = try recorded.proposals()
      var random = SeededGenerator(seed: seed)
      try recorded.record(proposals, as: "one")
      try recorded.record(proposals.shuffled(using: &random), as: "other")
      #expect(try Self.differences(recorded, "one", "other") == [], "seed \(seed)")
    }
  }

  @Test func `writes the same bytes as before once a proposal is withdrawn`() throws {
    for seed in 0..<200 as Range<UInt64> {
      let recorded = try Recorded(seed: seed)
      let proposals = try recorded.proposals()
      guard !proposals.isEmpty else { continue }
      let place = Int(seed) % proposals.count
      var others = proposals
      others.remove(at: place)
      try recorded.record(others, as: "before")
      try recorded.record(proposals, withdrawing: [place], as: "after")
      try recorded.record(proposals, as: "with")
      #expect(try Self.differences(recorded, "before", "after") == [], "seed \(seed)")
      #expect(try Self.differences(recorded, "before", "with").contains("text"), "seed \(seed)")
    }
  }
}
