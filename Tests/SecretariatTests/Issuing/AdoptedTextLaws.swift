import DraftText
import Interchange
import Negotiation
import Publishing
import RecordStore
import Redlining
import Testing
import ZerodraftTestSupport

@testable import Secretariat

/// What holds of every adopted text, whatever was read out and decided.
struct AdoptedTextLaws {
  private static let texts = [
    "Decides to meet for two days in the spring of next year, at Headquarters;",
    "Requests a report on the meeting, with recommendations on what is to follow from it;",
    "Invites all States to take part at the highest level possible;",
    "Encourages contributions from civil society and from the private sector;",
    "Decides to review the progress that has been made within five years;",
    "Requests that sufficient resources be found for all that is decided above.",
  ]

  /// A version of the record with its text and the addresses of its words.
  private struct Base {
    let ledger: Ledger
    let version: Version
    let draft: Draft
    let addresses: [Digest]
  }

  private static func base(_ sample: SampleRecord) throws -> Base {
    try sample.open()
    try sample.circulate("Zero draft", texts)
    let (ledger, file) = try sample.registry.reading("exercise")
    let version = try #require(ledger.state.versions.last)
    let store = VersionTexts(file: file)
    return Base(
      ledger: ledger,
      version: version,
      draft: try store.draft(of: version),
      addresses: try store.manifest(version.circulation.manifest).lines.map(\.text)
    )
  }

  /// A change at random of a paragraph that is still there.
  private static func change(
    of draft: Draft,
    among left: inout [Int],
    _ random: inout SeededGenerator
  ) -> ProposedChange? {
    guard let paragraph = left.randomElement(using: &random) else { return nil }
    let number = Int.random(in: 0..<1_000, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      left.removeAll { $0 == paragraph }
      return .delete(paragraphs: [paragraph])
    case 1: return .insert(after: paragraph, words: "Welcomes the offer of delegation \(number);")
    case 2: return .rewrite(paragraph: paragraph, words: "Decides otherwise, as in \(number);")
    default:
      let words = Array(Draft.spell(draft.paragraphs[paragraph].runs, labels: [:]).unicodeScalars)
        .split(separator: " ")
      guard let word = words.randomElement(using: &random) else { return nil }
      let edit = TextEdit(word.startIndex..<word.endIndex, "word\(number)")
      return .edit(paragraph: paragraph, edits: [edit])
    }
  }

  private static func steps(_ base: Base, seed: UInt64) -> [TrackedDocument.Step] {
    var random = SeededGenerator(seed: seed)
    var left = Array(base.draft.paragraphs.indices.dropFirst())
    var steps: [TrackedDocument.Step] = []
    for number in 0..<Int.random(in: 1...7, using: &random) {
      guard let change = change(of: base.draft, among: &left, &random),
        let amendment = Amendment(change, of: base.version, base.draft, addresses: base.addresses)
      else { continue }
      steps.append(.init(number: 100 + number, saidIn: 100 + number, amendments: [amendment]))
    }
    return steps
  }

  private static func words(_ text: PrintedText) -> [String] {
    text.paragraphs.map { paragraph in
      paragraph.pieces.map { piece in
        switch piece.content {
        case .words(let words, _): words
        case .tab: "\t"
        case .note(let place): "[\(place)]"
        }
      }
      .joined()
    }
  }

  @Test func `the redline of an adopted text rejects to the submitted one and accepts to it`()
    throws
  {
    let sample = try SampleRecord()
    let base = try Self.base(sample)
    var made = 0
    for seed in 0..<300 as Range<UInt64> {
      let adopted: AdoptedText
      do {
        adopted = try AdoptedText(
          base: base.draft,
          addresses: base.addresses,
          steps: Self.steps(base, seed: seed),
          in: base.ledger.state
        )
      } catch {
        // What cannot be made is a fault of a quotation, and never half a text.
        guard case .quoted = error.reason else {
          Issue.record("\(seed): \(error)")
          return
        }
        continue
      }
      made += 1
      let report = ComparisonReport(
        Comparison(comparing: base.draft, with: adopted.draft),
        old: ComparedVersion(name: "A/76/L.11", reading: Reading(draft: base.draft)),
        new: ComparedVersion(name: "A/RES/76/7", reading: Reading(draft: adopted.draft))
      )
      let tracked = PrintedText(official: report)
      let old = Self.words(PrintedText(official: base.draft))
      let new = Self.words(PrintedText(official: adopted.draft))
      #expect(Self.words(tracked.rejecting()) == old, "\(seed)")
      #expect(Self.words(tracked.accepting()) == new, "\(seed)")
      // The paragraphs that nothing was said of are as they were.
      for (place, basis) in adopted.basis.enumerated() where basis.count == 1 {
        let isSaid = Self.steps(base, seed: seed).flatMap(\.amendments).contains { amendment in
          amendment.passages.contains { $0.paragraph == base.version.identities[basis[0]] }
        }
        if !isSaid {
          #expect(
            adopted.draft.paragraphs[place].runs == base.draft.paragraphs[basis[0]].runs,
            "\(seed)"
          )
        }
      }
    }
    #expect(made > 200, "\(made)")
  }
}
