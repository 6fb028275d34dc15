import DraftText
import Redlining

/// The sentences of a letter about a comparison.
struct LetterComposer {
  /// What the letter is about.
  let report: ComparisonReport
  private let words: LetterWords
  private let oldNames: [String]
  private let newNames: [String]
  private let order: LetterOrder

  init(report: ComparisonReport) {
    self.report = report
    let words = LetterWords(language: report.new.draft.language)
    func names(_ version: ComparedVersion) -> [String] {
      let references = version.draft.references()
      return version.draft.paragraphs.indices.map { words.name($0, in: version, references) }
    }
    self.words = words
    oldNames = names(report.old)
    newNames = names(report.new)
    order = LetterOrder(report)
  }

  /// The sentences, a group for each kind of change.
  var sentences: [String] {
    guard report.hasDifferences else { return ["Nothing changed."] }
    let groups = [
      unchanged, changed, alike, restyled, inserted, deleted, moved, parted, renumbered,
      LetterFootnotes(report: report, words: words).sentence,
    ]
    return groups.compactMap { $0 }.map(LetterWords.sentence)
  }

  private var relations: [Relation] { report.paragraphRelations }
  private var ofOld: String { " of \(VisibleText.line(report.old.nameInSentence))" }

  private var unchanged: String? {
    let count = relations.count(where: \.isSettled)
    guard count > 0 else { return nil }
    return "\(LetterWords.count(count, "paragraph")) \(count == 1 ? "is" : "are") unchanged"
  }

  /// What changed in words, a clause for each paragraph.
  private var changed: String? {
    let clauses = relations.compactMap { relation -> String? in
      guard relation.operation == .modified, let end = edits(in: relation) else { return nil }
      return newNames[relation.new[0]] + " " + end
    }
    return clauses.isEmpty ? nil : clauses.joined(separator: "; ")
  }

  private func edits(in relation: Relation) -> String? {
    let pieces = RedlineComposer(report: report).pieces(ofParagraphs: relation)
    let unit = report.new.draft.language == .chinese ? "character" : "word"
    return LetterEdits(pieces, unit: unit, words: words).clause
  }

  private var alike: String? {
    let places = relations.indices.filter { report.typographicParagraphs.contains($0) }
    guard !places.isEmpty else { return nil }
    return "only typography changes in " + newList(places.flatMap { relations[$0].new })
  }

  private var restyled: String? {
    let places = relations.filter { $0.operation == .same && !$0.formatting.isEmpty }
    guard !places.isEmpty else { return nil }
    return "only the style of words changes in " + newList(places.flatMap(\.new))
  }

  private var inserted: String? {
    let new = relations.filter { $0.operation == .inserted }.flatMap(\.new)
    return new.isEmpty ? nil : newList(new) + (new.count == 1 ? " is new" : " are new")
  }

  private var deleted: String? {
    let old = relations.filter { $0.operation == .deleted }.flatMap(\.old)
    guard !old.isEmpty else { return nil }
    return oldList(old) + ofOld + (old.count == 1 ? " is deleted" : " are deleted")
  }

  private var moved: String? {
    var clauses: [String] = []
    for move in order.moves {
      switch move {
      case .exchange(let one, let other):
        let old = LetterWords.list([one, other].sorted().map { oldNames[$0] })
        let new = [one, other].compactMap(order.newOfOld).sorted().map { newNames[$0] }
        let names = LetterWords.list(new)
        clauses.append(
          "\(old)\(ofOld) change places" + (names == old ? "" : " and are \(names) now")
        )
      case .move(let relation):
        let (old, new) = (oldNames[relation.old[0]], newNames[relation.new[0]])
        let place = relation.new[0]
        let target =
          old != new
          ? "to \(new)" : place == 0 ? "to the beginning" : "to after \(newNames[place - 1])"
        clauses.append("\(old)\(ofOld) moves \(target)")
      }
    }
    return clauses.isEmpty ? nil : clauses.joined(separator: "; ")
  }

  private var parted: String? {
    let clauses = relations.compactMap { relation -> String? in
      guard relation.operation == .split || relation.operation == .merged else { return nil }
      let (old, new) = (relation.old.map { oldNames[$0] }, relation.new.map { newNames[$0] })
      let verb = relation.operation == .split ? "is split into" : "are merged into"
      let end = edits(in: relation).map { ", which \($0)" } ?? ""
      return "\(LetterWords.list(old))\(ofOld) \(verb) \(LetterWords.list(new))\(end)"
    }
    return clauses.isEmpty ? nil : clauses.joined(separator: "; ")
  }

  private var renumbered: String? {
    let runs = order.runs { old, new in
      switch report.new.draft.paragraphs[new].role {
      case .title, .heading, .opening, .closing, .annex: false
      case .preambular, .operative, .item, .flush, .plain: oldNames[old] != newNames[new]
      }
    }
    guard !runs.isEmpty else { return nil }
    let clauses = runs.enumerated().map { index, run in
      func span(_ names: [String], _ first: Int, _ last: Int) -> String {
        first == last
          ? names[first] : "\(names[first]) \(run.count == 2 ? "and" : "to") \(names[last])"
      }
      let verb = run.count == 1 ? "is" : "are"
      return span(oldNames, run.firstOld, run.lastOld) + (index == 0 ? ofOld : "") + " \(verb) now "
        + span(newNames, run.firstNew, run.lastNew)
    }
    return clauses.joined(separator: "; ")
  }

  private func newList(_ places: [Int]) -> String {
    LetterWords.list(LetterOrder.stretches(places, in: report.new).map { span(newNames, $0) })
  }

  private func oldList(_ places: [Int]) -> String {
    LetterWords.list(LetterOrder.stretches(places, in: report.old).map { span(oldNames, $0) })
  }

  private func span(_ names: [String], _ stretch: ClosedRange<Int>) -> String {
    stretch.count == 1
      ? names[stretch.lowerBound] : "\(names[stretch.lowerBound]) to \(names[stretch.upperBound])"
  }
}
