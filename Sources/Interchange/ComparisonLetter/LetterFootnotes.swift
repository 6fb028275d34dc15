import DraftText
import Redlining

/// What happened to the footnotes, in a letter.
struct LetterFootnotes {
  /// What the letter is about.
  let report: ComparisonReport
  /// The small words of the letter.
  let words: LetterWords

  /// The sentence; `nil` if nothing happened to them.
  var sentence: String? {
    let relations = report.footnoteRelations
    var clauses: [String] = []
    for (index, relation) in relations.enumerated() where relation.operation == .modified {
      guard !report.typographicFootnotes.contains(index), let place = relation.new.first else {
        continue
      }
      let pieces = RedlineComposer(report: report).pieces(ofFootnotes: relation)
      let unit = report.new.draft.language == .chinese ? "character" : "word"
      guard let end = LetterEdits(pieces, unit: unit, words: words).clause else { continue }
      let old = relation.old.first.map { label($0, in: report.old) }
      let new = label(place, in: report.new)
      let former = old == new ? "" : old.map { " (\($0) before)" } ?? ""
      clauses.append("footnote \(new)\(former) \(end)")
    }
    let typographic = report.typographicFootnotes.sorted().flatMap { relations[$0].new }
    if !typographic.isEmpty {
      clauses.append("only typography changes in " + list(typographic, in: report.new))
    }
    let inserted = relations.filter { $0.operation == .inserted }.flatMap(\.new)
    if !inserted.isEmpty {
      clauses.append(
        list(inserted, in: report.new) + (inserted.count == 1 ? " is new" : " are new")
      )
    }
    let deleted = relations.filter { $0.operation == .deleted }.flatMap(\.old)
    if !deleted.isEmpty {
      let verb = deleted.count == 1 ? "is" : "are"
      let version = VisibleText.line(report.old.nameInSentence)
      clauses.append("\(list(deleted, in: report.old)) of \(version) \(verb) deleted")
    }
    let renumbered = relations.count { $0.operation == .same && $0.isRelabelled }
    if renumbered > 0 {
      clauses.append(
        LetterWords.count(renumbered, "footnote")
          + (renumbered == 1 ? " has another number" : " have other numbers")
      )
    }
    return clauses.isEmpty ? nil : clauses.joined(separator: "; ")
  }

  private func label(_ place: Int, in version: ComparedVersion) -> String {
    VisibleText.line(version.draft.footnotes[place].label)
  }

  private func list(_ places: [Int], in version: ComparedVersion) -> String {
    (places.count == 1 ? "footnote " : "footnotes ")
      + LetterWords.list(places.map { label($0, in: version) })
  }
}
