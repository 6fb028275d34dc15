import DraftText
import Testing
import ZerodraftTestSupport

struct StructureReaderTests {
  private static let pieces = [
    "1. Decides to meet;", "(a) An item,", "(i) A numeral", "Recalling its resolution,", "Annex",
    "The General Assembly,", "small letters go on", "2 bis. Inserted.", "A/76/120", "12 March 2021",
    "Excellency,", "1 Resolution 64/293.", "37th plenary meeting", "I. Heading", "Rights,1 and", "",
    "", "____", "Distr.: General", "^1^ raised", "إذ تشير", "大会，", "Генеральная Ассамблея,", "4",
    "Please accept the assurances of my highest consideration.", "[without reference (A/1/L.2)]",
    "- ", "”,", "Agenda item 4", "https://un.org/x", "*1234567*", "3.", "(b)", "76/7. A title",
  ]

  @Test(arguments: 0..<200)
  func `loses no word and keeps its lists in step, whatever the lines`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 0...40, using: &random)
    let chosen = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
    var lines = plainLines(chosen.joined(separator: "\n"))
    for index in lines.indices where Int.random(in: 0..<12, using: &random) == 0 {
      if !lines[index].spans.isEmpty { lines[index].noteLabel = "1" }
    }
    for layout in [nil, Layout.line, .wrapped, .blank] {
      let reading = StructureReader(layout: layout).read(lines)
      let draft = reading.draft
      #expect(reading.paragraphLines.count == draft.paragraphs.count, "seed \(seed)")
      #expect(reading.footnoteLines.count == draft.footnotes.count, "seed \(seed)")
      #expect(
        draft.paragraphs.enumerated().allSatisfy { $1.id == .provisional($0) },
        "seed \(seed)"
      )
      #expect(draft.footnotes.enumerated().allSatisfy { $1.id == .provisional($0) }, "seed \(seed)")
      let lost = Self.given(lines).merging(Self.kept(reading)) { $0 - $1 }.filter { $0.value != 0 }
      #expect(lost.isEmpty, "seed \(seed), \(String(describing: layout)): \(Self.spelled(lost))")
    }
  }

  private static func spelled(_ counts: [Character: Int]) -> String {
    counts.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }.joined(separator: " ")
  }

  /// The letters of the source, sorted by how often each occurs.
  private static func given(_ lines: [Line]) -> [Character: Int] {
    var counts: [Character: Int] = [:]
    for line in lines {
      count(line.noteLabel ?? "", into: &counts)
      for span in line.spans {
        switch span {
        case .text(let text, _): count(text, into: &counts)
        case .indicator(let label): count(label, into: &counts)
        }
      }
    }
    return counts
  }

  /// The letters of everything a reading holds: text, labels, notes, facts, what it says it left out.
  private static func kept(_ reading: Reading) -> [Character: Int] {
    var counts: [Character: Int] = [:]
    let labels = reading.draft.footnoteLabels
    for paragraph in reading.draft.paragraphs {
      count(paragraph.label?.text ?? "", into: &counts)
      for run in paragraph.runs {
        switch run {
        case .text(let text, _): count(text, into: &counts)
        case .footnote(let id): count(labels[id] ?? "", into: &counts)
        }
      }
    }
    for note in reading.draft.footnotes {
      count(note.label, into: &counts)
      for case .text(let text, _) in note.runs { count(text, into: &counts) }
    }
    for letter in reading.draft.front.letters {
      for line in letter.lines { count(line, into: &counts) }
    }
    for note in reading.notes {
      if case .dropped(let words) = note.subject, words != "a rule" { count(words, into: &counts) }
    }
    let front = reading.draft.front
    for fact in [
      front.version, front.organ, front.symbol, front.session, front.heading, front.number,
    ] {
      count(fact ?? "", into: &counts)
    }
    for line in front.other { count(line, into: &counts) }
    if let category = front.distribution { count("Distr" + category, into: &counts) }
    if let date = front.distributed { count("\(date.day)March\(date.year)", into: &counts) }
    if let item = front.agendaItem { count("Agendaitem" + item, into: &counts) }
    count(front.agendaTitle ?? "", into: &counts)
    count(front.origin ?? "", into: &counts)
    return counts
  }

  private static func count(_ text: String, into counts: inout [Character: Int]) {
    for character in text where character.isLetter || character.isNumber {
      counts[character, default: 0] += 1
    }
  }

  @Test(
    arguments: [
      "1.", "(a)", "(i)", "a.", "12", "word", "Word", "[[[[[[", "1 Note", "Excellency,", "foo -",
      "Rights,1", "77/2281", "Recalling the plan", "وإذ تشير", "(a):", "____", "A/76/120", "”””)))",
    ]
  )
  func `reads the same line two thousand times`(line: String) {
    for layout in Layout.allCases {
      for separator in ["\n", "\n\n"] {
        let text = Array(repeating: line, count: 2_000).joined(separator: separator)
        let reading = structured(text, layout: layout)
        let kept =
          reading.draft.paragraphs.count + reading.notes.count + reading.draft.front.letters.count
        #expect(kept > 0)
      }
    }
  }
}
