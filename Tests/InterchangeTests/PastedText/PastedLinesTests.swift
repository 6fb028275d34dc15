import DraftText
import Interchange
import Testing
import ZerodraftTestSupport

/// Texts of one paragraph a line, as other programs write and read them.
struct PastedLinesTests {
  private static let numbers = ["1.", "2.", "5 bis.", "12 ter.", "104."]
  private static let letters = ["(a)", "(b)", "(a bis)", "(i)", "(aa)"]
  private static let bodies = [
    "We recall our commitments,[^1] and others.", "Recalling its resolution 64/293,2 and that,",
    "States reported [on] resolution 52/203 of 25 July 2017 and so on,", "and goes on in small",
    "Part 4: Prevention in relation to homelessness", "Annex", "A/76/120", "23-21227 (E) 131123",
    "12 March 2021", "The General Assembly,", "exploitation, inter alia.8 The pandemic has", "4/9",
    "By 1 June there were 1,000 people; of these 5", "https://undocs.org/en/A/RES/74/176",
  ]

  @Test(arguments: 0..<200)
  func `spells a text without blank lines as it was`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var lines: [String] = []
    for _ in 0..<Int.random(in: 2...30, using: &random) {
      let body = Self.bodies.randomElement(using: &random) ?? ""
      switch Int.random(in: 0..<4, using: &random) {
      case 0: lines.append(body)
      case 1: lines.append("\(Self.letters.randomElement(using: &random) ?? "") \(body)")
      case 2: lines.append("[^\(Int.random(in: 1...9, using: &random))] Resolution 73/195, annex.")
      default: lines.append("\(Self.numbers.randomElement(using: &random) ?? "") \(body)")
      }
    }
    let text = lines.joined(separator: "\n") + "\n"
    let reading = StructureReader(layout: .line).read(try LineReader().read(Array(text.utf8)).lines)
    let labels = reading.draft.footnoteLabels
    var spelled: [Int: String] = [:]
    for (paragraph, line) in zip(reading.draft.paragraphs, reading.paragraphLines) {
      let head =
        paragraph.label.map { $0.text.hasSuffix(")") ? "\($0.text) " : "\($0.text). " } ?? ""
      var words = ""
      for run in paragraph.runs {
        switch run {
        // An indicator whose note is missing is raised.
        case .text(let text, let style): words += style.superscript ? "[^\(text)]" : text
        case .footnote(let id): words += "[^\(labels[id] ?? "")]"
        }
      }
      spelled[line] = head + words
    }
    for (note, line) in zip(reading.draft.footnotes, reading.footnoteLines) {
      spelled[line] = "[^\(note.label)] " + Draft.spell(note.runs, labels: labels)
    }
    // A masthead or a letter may stand at the front even here.
    let front = reading.draft.front
    guard front == FrontMatter() else { return }
    let read = (1...lines.count).map { spelled[$0] ?? "nothing" }
    #expect(read == lines, "seed \(seed)")
  }

  @Test func `takes a note without a colon for a note`() throws {
    let text = "1. We recall.[^3]\n[^3] Resolution 73/195, annex.\n"
    let reading = try TextReader().read(Array(text.utf8))
    #expect(reading.draft.footnotes.map(\.label) == ["3"])
    #expect(reading.draft.paragraphs.count == 1)
    #expect(reading.footnoteLines == [2])
  }
}
