import DraftText
import ZerodraftTestSupport

/// Makes drafts at random: short words, styles, anchors, brackets and now and then a nuisance.
struct DraftFactory {
  private var random: SeededGenerator
  private let nuisances: [String]

  init(seed: UInt64, nuisances: [String] = []) {
    random = SeededGenerator(seed: seed)
    self.nuisances = nuisances
  }

  /// A draft of up to a dozen paragraphs with brackets marked.
  mutating func draft() throws -> Draft {
    var draft = Draft()
    let count = Int.random(in: 1...12, using: &random)
    let noteCount = Int.random(in: 0...4, using: &random)
    for index in 0..<noteCount {
      let words = Run.text(words(3))
      draft.footnotes.append(
        Footnote(id: .provisional(index), label: String(index + 1), runs: [words])
      )
    }
    var notes = Array(0..<noteCount)
    for index in 0..<count {
      var runs: [Run] = []
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        if Int.random(in: 0..<4, using: &random) == 0, let note = notes.first {
          notes.removeFirst()
          runs.append(.footnote(.provisional(note)))
        }
        let emphasis = Bool.random(using: &random)
        runs.append(.text(words(6) + " ", Style(emphasis: emphasis)))
      }
      draft.paragraphs.append(
        Paragraph(
          id: .provisional(index),
          role: .operative,
          label: Label(String(index + 1)),
          runs: runs
        )
      )
    }
    try draft.markBrackets()
    return draft
  }

  /// The draft with some paragraphs dropped, doubled, swapped or reworded.
  mutating func revision(of draft: Draft) throws -> Draft {
    var draft = draft
    for _ in 0..<Int.random(in: 1...4, using: &random) where !draft.paragraphs.isEmpty {
      let index = draft.paragraphs.indices.randomElement(using: &random) ?? 0
      switch Int.random(in: 0..<4, using: &random) {
      case 0: draft.paragraphs.remove(at: index)
      case 1: draft.paragraphs.swapAt(index, 0)
      case 2:
        let paragraph = Paragraph(
          id: .provisional(0),
          role: .operative,
          runs: [.text(words(12))]
        )
        draft.paragraphs.insert(paragraph, at: index)
      default: draft.paragraphs[index].runs.append(.text(words(2)))
      }
    }
    for index in draft.paragraphs.indices {
      draft.paragraphs[index].id = .provisional(index)
      draft.paragraphs[index].label = Label(String(index + 1))
    }
    try draft.markBrackets()
    return draft
  }

  private mutating func words(_ most: Int) -> String {
    let stock = [
      "decides", "to", "meet", "[water", "/", "rivers]", "peace", "and", "é", "水", "السلام", "—",
    ]
    var words: [String] = []
    for _ in 0..<Int.random(in: 1...most, using: &random) {
      words.append((stock + nuisances).randomElement(using: &random) ?? "a")
    }
    return words.joined(separator: " ")
  }
}
