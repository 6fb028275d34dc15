import DraftText
import Negotiation
import ZerodraftTestSupport

@testable import Secretariat

/// A small negotiation made up by a seed: versions that change, editions, corrections, notes,
/// entries undone and taken up again.
struct RandomNegotiation {
  private var random: SeededGenerator
  private var texts: [Draft] = []

  private static let words = [
    "Decides", "that", "all", "States", "meet", "in", "May", "[June]", "“rivers”", "réunion",
    "وإذ تشير", "回顾", "=cmd", "a\\b", "\"quoted\"", "e\u{301}", "70/1", "*", "_", "|", "—",
    "\u{2028}", "km²",
  ]

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// Records it.
  mutating func record(in sample: SampleRecord, named name: String) throws {
    _ = try sample.registry.record(in: name, isNew: true) { _ in
      [Recording(.opened(Opening(title: "A declaration on \(name)", place: "New \"York\"")))]
    }
    for _ in 0..<Int.random(in: 1...9, using: &random) {
      let choice = Int.random(in: 0..<10, using: &random)
      let draft = nextText()
      let pick = Int.random(in: 0..<100, using: &random)
      // What the rules refuse is simply not recorded.
      _ = try? sample.registry.record(in: name) { ledger throws(Problem) in
        try Self.recordings(choice, draft, pick, in: ledger)
      }
      if choice < 5 { texts.append(draft) }
    }
  }

  private static func recordings(
    _ choice: Int,
    _ draft: Draft,
    _ pick: Int,
    in ledger: Ledger
  ) throws(Problem) -> [Recording] {
    let versions = ledger.state.versions
    let version = versions.isEmpty ? nil : versions[pick % versions.count]
    let (list, texts) = try contents(of: draft)
    switch choice {
    case 0..<5:
      let basis = version
      let shared = min(basis?.circulation.paragraphs ?? 0, draft.paragraphs.count)
      var pairs = (0..<shared).map { Matching.Pair(old: $0, new: (pick + $0) % shared) }
      let related = pairs.popLast().map { [$0] } ?? []
      let matching =
        basis == nil ? Matching() : Matching(continued: pairs, related: related)
      let circulation = Circulation(
        label: pick % 7 == 0 ? "Entwurf Nr. \(ledger.nextNumber) ü" : "Rev.\(ledger.nextNumber)",
        kind: .revision,
        symbol: pick % 3 == 0 ? "A/76/L.\(pick)" : nil,
        dates: VersionDates(letter: CalendarDate(iso8601: "2021-03-12")),
        note: pick % 4 == 0 ? ["One line", ""] : [],
        language: draft.language,
        manifest: list.digest,
        paragraphs: draft.paragraphs.count,
        basis: basis?.number,
        matching: matching,
        departed: matching.gone(of: basis?.circulation.paragraphs ?? 0).map {
          Departure(paragraph: $0, reason: "overtaken")
        }
      )
      return [Recording(.circulated(circulation), contents: [list] + texts)]
    case 5:
      guard let version else { return [] }
      let edition = LanguageEdition(
        version: version.number,
        language: pick % 2 == 0 ? .french : .arabic,
        manifest: list.digest,
        paragraphs: draft.paragraphs.count,
        matching: Matching()
      )
      return [Recording(.translated(edition), contents: [list] + texts)]
    case 6:
      guard let version, version.circulation.basis != nil else { return [] }
      let old = version.circulation.matching.continued.first { $0.new == 0 }?.old
      let correction = MatchCorrection(
        version: version.number,
        unpaired: [0],
        departed: old.map { [Departure(paragraph: $0, reason: "overtaken")] }
      )
      return [Recording(.rematched(correction))]
    case 7:
      return [Recording(.reversed(Reversal(entry: 1 + pick % ledger.entries.count, reason: "…")))]
    case 8:
      let change = FacilitationChange(joining: [CoFacilitator(name: "Delegation \(pick)")])
      return [Recording(.facilitation(change))]
    default:
      return [Recording(.noted(Note("A note\nof two lines\u{7}", source: "“a letter”")))]
    }
  }

  private static func contents(of draft: Draft) throws(Problem) -> (Content, [Content]) {
    let (manifest, texts) = Manifest.taking(draft, hashing: RecordHash.sha256)
    guard let list = try? manifest.content(hashing: RecordHash.sha256) else {
      throw Problem("no manifest")
    }
    return (list, texts)
  }

  /// The last text with something changed, or a text of its own.
  private mutating func nextText() -> Draft {
    var draft = Draft(language: Bool.random(using: &random) ? .english : .french)
    if let last = texts.last, Int.random(in: 0..<4, using: &random) > 0 { draft = last }
    if Bool.random(using: &random) { draft.front.version = "Version of its own" }
    draft.front.letters = [CoverLetter(date: nil, lines: ["Excellency,"])]
    if draft.footnotes.isEmpty {
      draft.footnotes = [Footnote(id: .provisional(0), label: "1", runs: [.text("A/RES/70/1.")])]
    }
    for _ in 0...Int.random(in: 0...2, using: &random) {
      let count = Int.random(in: 1...8, using: &random)
      let words = (0..<count).map { _ in Self.words.randomElement(using: &random) ?? "" }
      var paragraph = operative("\(draft.paragraphs.count + 1)", words.joined(separator: " "))
      if Bool.random(using: &random) { paragraph.runs.append(.footnote(.provisional(0))) }
      if Bool.random(using: &random) {
        paragraph.runs.insert(.text("Recalling", Style(emphasis: true)), at: 0)
      }
      if !draft.paragraphs.isEmpty, Bool.random(using: &random) {
        draft.paragraphs[Int.random(in: draft.paragraphs.indices, using: &random)] = paragraph
      } else {
        draft.paragraphs.append(paragraph)
      }
    }
    for index in draft.paragraphs.indices { draft.paragraphs[index].id = .provisional(index) }
    return draft
  }
}
