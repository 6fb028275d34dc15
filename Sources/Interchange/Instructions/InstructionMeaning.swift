import DraftText
import Redlining

/// What a sentence of a known shape wants of the draft.
struct InstructionMeaning {
  let draft: Draft
  let places: PlaceFinder
  let words: WordFinder
  let pointed: [InstructionPlace]
  let quotations: [String]
  let tail: String?
  /// Which of several equal words is meant, counted from 1; 0 for all.
  let ordinal: Int?
  let isEverywhere: Bool

  typealias Outcome = InstructionClause.Outcome

  /// What a sentence of a shape wants.
  ///
  /// - Parameters:
  ///   - shape: verbs, places and quotations in their order.
  ///   - bare: the same without places.
  /// - Returns: the instructions, or why there are none.
  func meaning(of shape: String, without bare: String) -> Outcome {
    // “Delete both paragraphs”: what is counted is what is pointed at.
    var bare = bare
    if ordinal == 0, bare == "delete N" || bare == "merge N" || bare == "swap N" {
      bare.removeLast(2)
    }
    switch bare.replacing("N ", with: "") {
    case "replace Q with Q", "Q replace with Q", "replace Q Q", "Q read Q", "substitute Q with Q",
      "Q → Q", "Q Q", "instead Q Q", "instead Q say Q", "Q with Q", "amend Q read Q",
      "delete Q add Q":
      return replacing(quotations[0], by: quotations[1])
    case "substitute Q Q", "use Q instead Q":
      return replacing(quotations[1], by: quotations[0])
    case "replace Q with Q Q with Q", "replace Q with Q Q Q":
      return joined([
        replacing(quotations[0], by: quotations[1]), replacing(quotations[2], by: quotations[3]),
      ])
    case "add Q before Q", "Q add before Q": return adding(quotations[0], before: quotations[1])
    case "add before Q Q", "before Q add Q": return adding(quotations[1], before: quotations[0])
    case "add Q after Q", "Q add after Q": return adding(quotations[0], after: quotations[1])
    case "after Q add Q", "add after Q Q", "after Q Q":
      return adding(quotations[1], after: quotations[0])
    case "add Q between Q Q": return adding(quotations[0], between: quotations[1], quotations[2])
    case "between Q Q add Q": return adding(quotations[2], between: quotations[0], quotations[1])
    case "end add Q", "add Q end", "add before end Q", "add Q before end",
      "add Q end before end", "end add Q before end":
      return atPlace { .edit(paragraph: $0, edits: [words.appending(quotations[0], to: $0)]) }
    case "beginning add Q", "add Q beginning":
      return atPlace { .edit(paragraph: $0, edits: [words.prepending(quotations[0], to: $0)]) }
    case "delete Q", "Q delete": return deleting(quotations[0])
    case "delete everything after Q": return deletingRest(after: quotations[0])
    case "delete": return deletingParagraphs()
    case "move after", "move before", "follow", "move follow": return moving(shape)
    case "move beginning preamble":
      guard let first = places.beginningOfPreamble else { return unknown }
      return atPlace { .move(paragraph: $0, to: .before(first)) }
    case "swap": return exchanging()
    case "split after Q", "split before Q", "split beginning with Q", "split beginning Q":
      return splitting(at: quotations[0], isAfter: bare.contains("after"))
    case "split after comma": return splittingAtComma()
    case "merge": return merging(nil)
    case "merge read Q": return merging(quotations[0])
    case "retain": return stance(.retain)
    case "reserve": return stance(.reservation)
    case "placeholder": return stance(.placeholder)
    case "support": return stance(.support)
    default: return texts(shape, bare)
    }
  }

  /// Shapes with the text of a whole paragraph, in quotation marks or without.
  private func texts(_ shape: String, _ bare: String) -> Outcome {
    guard let text = tail ?? (quotations.count == 1 ? quotations[0] : nil) else { return unknown }
    switch bare.replacing("T", with: "Q") {
    case "Q":
      guard let place = pointed.first else { return unknown }
      if place.suffix != nil { return suffixed(place, text) }
      return rewriting(text, isSure: false)
    case "new Q", "add new Q", "new read Q", "add new read Q":
      let next = "OP\(places.operativePart.count + 1)"
      if let place = pointed.first, place.paragraphs.isEmpty, place.words == next {
        return .wanted([
          .insert(after: places.endOfOperativePart, words: ProposedWords.cleaned(text))
        ])
      }
      guard let place = pointed.first, place.suffix != nil else { return unknown }
      return suffixed(place, text)
    case "amend read Q", "read Q", "replace with Q", "amend Q", "amend with Q",
      "delete replace with Q":
      return rewriting(text, isSure: true)
    case "add new after read Q", "add after new read Q", "add new after Q", "add after Q",
      "after add new Q", "after add new read Q", "add after new Q", "new add new after read Q",
      "new after Q", "new after read Q", "new move after Q":
      guard shape.contains("after P"), let place = pointed.last,
        let index = place.paragraphs.last
      else { return unknown }
      return .wanted([.insert(after: index, words: ProposedWords.cleaned(text))])
    case "before add new Q", "before add new read Q", "add new before read Q", "add new before Q",
      "before add Q", "new before Q", "new move before Q":
      guard shape.contains("before P"), let index = pointed.last?.paragraphs.first else {
        return unknown
      }
      return inserting(text, before: index)
    case "add between new read Q", "add new between read Q", "between add new read Q":
      let places = pointed.flatMap(\.paragraphs)
      guard places.count == 2, self.places.blocks.ends[places[0]] + 1 == places[1] else {
        return .open("the two paragraphs are no neighbours")
      }
      return .wanted([.insert(after: places[0], words: ProposedWords.cleaned(text))])
    case "new end preamble Q", "add new end preamble Q":
      guard let end = places.endOfPreamble else { return unknown }
      return .wanted([.insert(after: end, words: ProposedWords.cleaned(text))])
    default: return unknown
    }
  }

  var unknown: Outcome { .open("what is wanted is not clear") }

  // MARK: - Words

  /// The paragraphs whose words are searched.
  var scope: [Int] {
    if isEverywhere {
      guard let first = places.operativePart.first else { return [] }
      return Array(first..<draft.paragraphs.count)
    }
    if pointed.isEmpty { return Array(draft.paragraphs.indices) }
    return pointed.flatMap { place in
      place.paragraphs.flatMap { index in
        place.isChapeau ? [index] : Array(index...places.blocks.ends[index])
      }
    }
  }

  enum Search {
    case found([WordFinder.Found])
    case open(Outcome)
  }

  private func find(_ quoted: String) -> Search {
    let found = words.places(of: quoted, in: scope)
    if found.isEmpty { return .open(.open("“\(quoted)” does not stand there")) }
    if isEverywhere || ordinal == 0 { return .found(found) }
    if let ordinal {
      guard found.indices.contains(ordinal - 1) else {
        return .open(.open("“\(quoted)” stands there only \(found.count) times"))
      }
      return .found([found[ordinal - 1]])
    }
    guard found.count == 1 else {
      return .open(
        .open("“\(quoted)” stands there \(found.count) times, and it is not said which is meant")
      )
    }
    return .found(found)
  }

  private func editing(
    _ quoted: String,
    _ edit: (WordFinder.Found) -> TextEdit
  ) -> Outcome {
    switch find(quoted) {
    case .open(let outcome): return outcome
    case .found(let found):
      var edits: [Int: [TextEdit]] = [:]
      for place in found { edits[place.paragraph, default: []].append(edit(place)) }
      return .wanted(
        edits.keys.sorted().map { .edit(paragraph: $0, edits: edits[$0]?.sorted() ?? []) }
      )
    }
  }

  private func replacing(_ old: String, by new: String) -> Outcome {
    // A full stop before the closing quotation mark ends the sender's sentence.
    var new = new
    if new.last == ".", old.last != "." { new.removeLast() }
    return editing(old) { TextEdit($0.range, new) }
  }

  private func adding(_ new: String, before old: String) -> Outcome {
    editing(old) { words.inserting(new, before: $0) }
  }

  private func adding(_ new: String, after old: String) -> Outcome {
    editing(old) { words.inserting(new, after: $0) }
  }

  private func adding(_ new: String, between one: String, _ other: String) -> Outcome {
    let pairs = words.places(of: one, in: scope).flatMap { first in
      words.places(of: other, in: scope).filter { words.areNeighbours(first, $0) }.map { _ in first
      }
    }
    guard pairs.count == 1 else {
      return .open("“\(one)” and “\(other)” do not stand side by side")
    }
    return .wanted([
      .edit(paragraph: pairs[0].paragraph, edits: [words.inserting(new, after: pairs[0])])
    ])
  }

  private func deleting(_ old: String) -> Outcome {
    editing(old) { words.deleting($0) }
  }

  private func deletingRest(after old: String) -> Outcome {
    editing(old) { place in
      let text = Array(words.text(of: place.paragraph).unicodeScalars)
      let closes = text.last.map { [",", ";", "."].contains($0) } ?? false
      let end = max(place.range.upperBound, text.count - (closes ? 1 : 0))
      return TextEdit(place.range.upperBound..<end, "")
    }
  }
}
