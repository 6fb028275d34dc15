import DraftText
import Interchange
import ZerodraftTestSupport

/// A document as it came, read once, with short ways to ask about it.
struct PastedSeed {
  /// The reading.
  let reading: Reading

  /// Reads one of the seeds, which lie beside the corpus.
  init(_ name: String) throws {
    try self.init(path: "../seeds/" + name)
  }

  /// Reads a file of the corpus.
  init(path: String) throws {
    reading = try TextReader().read(Corpus.bytes(path))
  }

  static let report = "001_ac10b716b885fe7c.txt"
  static let hearing = "002_127da8d2d2a36ad4.txt"
  static let declaration = "003_158a10421f03db77.txt"
  static let modalities = "004_336216cf7a6ea549.txt"
  static let programme = "000_03acec95c32da9a1.txt"

  /// The draft.
  var draft: Draft { reading.draft }

  /// The words of a paragraph with its anchors, by its label; of an item by that of its paragraph.
  func words(_ label: String, _ item: String? = nil) -> String {
    var isInside = false
    let labels = draft.footnoteLabels
    for paragraph in draft.paragraphs {
      if paragraph.role == .operative { isInside = paragraph.label?.text == label }
      guard isInside else { continue }
      if item == nil || paragraph.label?.text == item {
        return Draft.spell(paragraph.runs, labels: labels)
      }
    }
    return ""
  }

  /// The labels of the operative paragraphs in order.
  var numbers: [String] {
    draft.paragraphs.filter { $0.role == .operative }.map { $0.label?.text ?? "-" }
  }

  /// The labels of the items below an operative paragraph.
  func items(_ label: String) -> [String] {
    var isInside = false
    return draft.paragraphs.compactMap { paragraph in
      if paragraph.role == .operative { isInside = paragraph.label?.text == label }
      guard isInside, case .item = paragraph.role else { return nil }
      return paragraph.label?.text
    }
  }

  /// From which line to which paragraphs were joined.
  var joints: [[Int]] {
    reading.notes.compactMap {
      if case .joined(let with) = $0.subject { [$0.line ?? 0, with] } else { nil }
    }
  }

  /// What was left out, with its line.
  var dropped: [Int: String] {
    var dropped: [Int: String] = [:]
    for note in reading.notes {
      if case .dropped(let words) = note.subject { dropped[note.line ?? 0] = words }
    }
    return dropped
  }

  /// The words that may be broken, by their lines.
  var broken: [Int: String] {
    var broken: [Int: String] = [:]
    for note in reading.notes {
      if case .brokenWord(let word) = note.subject { broken[note.line ?? 0] = word }
    }
    return broken
  }

  /// The words of each note by its indicator.
  var notes: [String: String] {
    Dictionary(
      draft.footnotes.map { ($0.label, Draft.spell($0.runs, labels: [:])) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// All words of the draft and of its notes.
  var allWords: [String] {
    draft.paragraphs.map(\.words) + draft.footnotes.map { Draft.spell($0.runs, labels: [:]) }
  }
}
