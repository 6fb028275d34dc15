/// What a paragraph lost and gained, as the end of a sentence: `loses “firmly”`.
struct LetterEdits {
  /// The most different changes whose words are given.
  private static let mostQuoted = 3
  /// The most characters of a side that are given; a letter has more room than a list.
  private static let longestQuoted = 80

  /// The end of a sentence about one paragraph; `nil` if neither words nor anchors changed.
  let clause: String?

  /// Describes the changes in pieces.
  init(_ pieces: [RedlinePiece], unit: String, words: LetterWords) {
    let all = Edit.edits(in: pieces, isFolding: true)
    var edits = all.filter { !$0.isTypographic }
    let bracketing = Edit.takeBrackets(from: &edits).map { brackets in
      switch brackets {
      case .removed: "loses its brackets"
      case .added: "gains brackets"
      case .changed: "has other brackets"
      }
    }
    let edited =
      edits.isEmpty ? nil : Self.quoting(edits, words) ?? Self.counting(edits, unit: unit)
    let clauses = [edited, bracketing].compactMap { $0 }
    clause = clauses.isEmpty ? nil : LetterWords.list(clauses)
  }

  private static func quoting(_ edits: [Edit], _ words: LetterWords) -> String? {
    if let word = EditDescription.wordMoved(by: edits, longest: longestQuoted) {
      return "has \(words.quoted(word)) in another place"
    }
    var clauses: [Clause] = []
    for edit in edits {
      guard let made = Self.clauses(of: edit, words) else { return nil }
      for clause in made where !clauses.contains(clause) { clauses.append(clause) }
    }
    guard clauses.count <= mostQuoted else { return nil }
    // Clauses in a row with one verb share it.
    var shared: [String] = []
    for (index, clause) in clauses.enumerated() {
      let verb = clause.verb
      guard index == 0 || clauses[index - 1].verb != verb else { continue }
      let objects = clauses[index...].prefix { $0.verb == verb }.map(\.object)
      shared.append("\(verb) \(LetterWords.list(objects))")
    }
    return LetterWords.list(shared)
  }

  /// A verb and what comes after it.
  private struct Clause: Equatable {
    var verb: String
    var object: String
  }

  private static func clauses(of edit: Edit, _ words: LetterWords) -> [Clause]? {
    let deleted = EditDescription.bare(edit.deletedWords)
    let inserted = EditDescription.bare(edit.insertedWords)
    guard max(deleted.count, inserted.count) <= longestQuoted else { return nil }
    var clauses: [Clause] = []
    switch (deleted.isEmpty, inserted.isEmpty) {
    case (true, true): break
    case (false, true): clauses.append(Clause(verb: "loses", object: words.quoted(deleted)))
    case (true, false): clauses.append(Clause(verb: "gains", object: words.quoted(inserted)))
    case (false, false):
      let object = "\(words.quoted(inserted)) instead of \(words.quoted(deleted))"
      clauses.append(Clause(verb: "has", object: object))
    }
    clauses += edit.deletedNotes.map { Clause(verb: "no longer calls", object: "footnote \($0)") }
    clauses += edit.insertedNotes.map { Clause(verb: "calls", object: "footnote \($0)") }
    return clauses
  }

  private static func counting(_ edits: [Edit], unit: String) -> String {
    var deleted = WordCount()
    var inserted = WordCount()
    for edit in edits {
      deleted.add(edit.deletedWords)
      deleted.endWord()
      inserted.add(edit.insertedWords)
      inserted.endWord()
    }
    return switch (deleted.count, inserted.count) {
    case (0, 0): "changes in punctuation"
    case (let gone, 0): "loses \(LetterWords.count(gone, unit))"
    case (0, let added): "gains \(LetterWords.count(added, unit))"
    case (let gone, let added):
      "loses \(LetterWords.count(gone, unit)) and gains \(LetterWords.number(added))"
    }
  }
}
