import DraftText
import Foundation
import Interchange
import Redlining

/// One way to ask for a change, with what a careful person would make of it.
struct Phrasing: Decodable {
  /// What becomes of one place.
  struct Change: Decodable {
    var paragraph: String?
    var becomes: String?
    var deleted: Bool?
    var after: String?
    var before: String?
    var inserted: String?
    var moved: String?
    var split: String?
    var merged: [String]?
  }

  var id: Int
  var phrase: String
  /// Whether a careful program may act on it.
  var understandable: Bool
  var kind: String
  var result: [Change]

  /// The phrasings, which somebody wrote who had not seen the reader.
  ///
  /// - Parameter list: one of two files, which were written independently.
  /// - Returns: the phrasings of the file.
  /// - Throws: what is wrong with it.
  static func all(_ list: String = "phrasings") throws -> [Phrasing] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "\(list).json"
    )
    return try JSONDecoder().decode([Phrasing].self, from: Data(contentsOf: file))
  }

  /// The draft that they are about.
  static func draft() throws -> Draft {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Drafts/rehearsal/00-zero-draft.md")
    return try TextReader(language: .english).read(Array(Data(contentsOf: file))).draft
  }
}

/// What instructions come to, in words that can be compared.
struct PhrasingOutcome {
  private let draft: Draft
  private let indices: [String: Int]
  private let words: [String]

  init(_ draft: Draft) {
    self.draft = draft
    var indices: [String: Int] = [:]
    for (index, reference) in draft.references().enumerated() {
      if let name = reference?.description, indices[name] == nil { indices[name] = index }
    }
    self.indices = indices
    words = draft.paragraphs.map { Draft.spell($0.runs, labels: draft.footnoteLabels) }
  }

  /// What is expected.
  func rows(_ changes: [Phrasing.Change]) -> [String] {
    changes.map { change in
      if let name = change.split { return "split \(index(name))" }
      if let names = change.merged { return "merge \(names.map(index))" }
      if let name = change.moved {
        let target = change.after.map { lastMember(index($0)) } ?? index(change.before ?? "") - 1
        return "move \(index(name)) after \(target)"
      }
      if let text = change.inserted {
        let target = change.after.map { lastMember(index($0)) } ?? index(change.before ?? "") - 1
        return "insert after \(target): \(text)"
      }
      let place = index(change.paragraph ?? "")
      return change.deleted == true ? "delete \(place)" : "\(place): \(change.becomes ?? "")"
    }
    .sorted()
  }

  /// What instructions come to.
  func rows(of reading: InstructionReading) -> [String] {
    reading.understood.map(\.instruction).flatMap { instruction -> [String] in
      switch instruction {
      case .edit(let paragraph, let edits):
        let merge = TextMerge(base: words[paragraph], [TextProposal(holders: [], edits: edits)])
        return ["\(paragraph): \(Self.withoutNotes(merge.settled))"]
      case .rewrite(let paragraph, let text), .alternative(let paragraph, let text):
        return ["\(paragraph): \(text)"]
      case .delete(let paragraphs):
        return paragraphs.filter { place in
          !paragraphs.contains { $0 < place && lastMember($0) >= place }
        }
        .map { "delete \($0)" }
      case .insert(let after, let text):
        return ["insert after \(lastMember(after ?? -1)): \(text)"]
      case .move(let paragraph, .after(let target)):
        return ["move \(paragraph) after \(lastMember(target))"]
      case .move(let paragraph, .before(let target)):
        return ["move \(paragraph) after \(target - 1)"]
      case .exchange(let one, let other):
        if lastMember(one) + 1 == other { return ["move \(one) after \(lastMember(other))"] }
        return [
          "move \(one) after \(lastMember(other - 1))",
          "move \(other) after \(lastMember(one - 1))",
        ]
      case .split(let paragraph, _): return ["split \(paragraph)"]
      case .merge(let paragraphs, _): return ["merge \(paragraphs)"]
      case .stance: return []
      }
    }
    .sorted()
  }

  private func index(_ name: String) -> Int {
    if name == "title" { return draft.paragraphs.firstIndex { $0.role == .title } ?? -9 }
    return indices[name] ?? -9
  }

  private func lastMember(_ index: Int) -> Int {
    var last = index
    if index < 0 { return index }
    if case .item = draft.paragraphs[index].role { return index }
    while last + 1 < draft.paragraphs.count {
      guard case .item = draft.paragraphs[last + 1].role else { break }
      last += 1
    }
    return last
  }

  private static func withoutNotes(_ text: String) -> String {
    text.replacing("[^1]", with: "")
  }
}
