import DraftText
import Redlining

extension InstructionMeaning {
  func atPlace(_ instruction: (Int) -> ProposedChange) -> Outcome {
    let paragraphs = pointed.flatMap(\.paragraphs)
    guard paragraphs.count == 1 else { return unknown }
    return .wanted([instruction(paragraphs[0])])
  }

  func deletingParagraphs() -> Outcome {
    guard !pointed.isEmpty, pointed.allSatisfy({ $0.suffix == nil }) else { return unknown }
    let paragraphs = pointed.flatMap { place in
      place.paragraphs.flatMap { Array($0...places.blocks.ends[$0]) }
    }
    return .wanted([.delete(paragraphs: Set(paragraphs).sorted())])
  }

  func moving(_ shape: String) -> Outcome {
    let paragraphs = pointed.flatMap(\.paragraphs)
    guard paragraphs.count == 2, pointed.count == 2, paragraphs[0] != paragraphs[1] else {
      return unknown
    }
    return .wanted([
      .move(
        paragraph: paragraphs[0],
        to: shape.contains("before") ? .before(paragraphs[1]) : .after(paragraphs[1])
      )
    ])
  }

  func exchanging() -> Outcome {
    let paragraphs = pointed.flatMap(\.paragraphs)
    guard paragraphs.count == 2, paragraphs[0] != paragraphs[1] else { return unknown }
    return .wanted([.exchange(paragraphs[0], paragraphs[1])])
  }

  func splitting(at quoted: String, isAfter: Bool) -> Outcome {
    switch words.places(of: quoted, in: scope) {
    case let found where found.count == 1:
      let place = isAfter ? found[0].range.upperBound : found[0].range.lowerBound
      return .wanted([
        .split(paragraph: found[0].paragraph, texts: words.cutting(found[0].paragraph, at: place))
      ])
    default: return .open("“\(quoted)” does not stand there once")
    }
  }

  func splittingAtComma() -> Outcome {
    guard let ordinal, ordinal > 0, let index = pointed.first?.paragraphs.first else {
      return unknown
    }
    let commas = words.text(of: index).unicodeScalars.enumerated().filter { $0.element == "," }
    guard commas.indices.contains(ordinal - 1) else {
      return .open("there are only \(commas.count) commas")
    }
    return .wanted([
      .split(paragraph: index, texts: words.cutting(index, at: commas[ordinal - 1].offset + 1))
    ])
  }

  func merging(_ text: String?) -> Outcome {
    let paragraphs = pointed.flatMap(\.paragraphs)
    guard paragraphs.count > 1 else { return unknown }
    return .wanted([.merge(paragraphs: paragraphs, words: text)])
  }

  func stance(_ stance: ProposedChange.Stance) -> Outcome {
    .wanted([.stance(stance, paragraphs: pointed.flatMap(\.paragraphs))])
  }

  /// A paragraph that is to come, called after the one that it follows or stands for.
  func suffixed(_ place: InstructionPlace, _ text: String) -> Outcome {
    guard let index = place.paragraphs.first else {
      return .open("there is no \(place.words) in the draft")
    }
    let text = ProposedWords.cleaned(text)
    if place.suffix == "alt" { return .wanted([.alternative(paragraph: index, words: text)]) }
    return .wanted([.insert(after: index, words: text)])
  }

  /// A paragraph that is to come before another one, and so after what stands before that on its
  /// level.
  func inserting(_ text: String, before index: Int) -> Outcome {
    func depth(_ place: Int) -> Int {
      switch draft.paragraphs[place].role {
      case .item(let depth): depth
      case .flush: 1
      default: 0
      }
    }
    var sibling = index - 1
    while sibling >= 0, depth(sibling) > depth(index) { sibling -= 1 }
    if sibling >= 0, depth(sibling) < depth(index) {
      return .open("before the first item of a paragraph nothing can be placed yet")
    }
    return .wanted([
      .insert(after: sibling < 0 ? nil : sibling, words: ProposedWords.cleaned(text))
    ])
  }

  /// A paragraph written out anew.
  ///
  /// Without a verb it is only taken for one if it says much of what the paragraph says; then marks
  /// in it say what is to come and to go.
  func rewriting(_ text: String, isSure: Bool) -> Outcome {
    guard let index = pointed.first?.paragraphs.first, pointed.count == 1,
      pointed[0].paragraphs.count == 1
    else { return unknown }
    let base = words.text(of: index)
    let marked = MarkedWords(text)
    let isElided = ["[…]", "[...]"].contains(where: text.contains)
    if marked.hasMarks, !isElided {
      guard let new = marked.new(against: base) else {
        return .open("the text in it is not the one of the draft")
      }
      return .wanted([.rewrite(paragraph: index, words: new)])
    }
    let cleaned = ProposedWords.cleaned(text)
    guard let whole = Elision.filled(cleaned, from: base), isElided || !whole.contains("[") else {
      return .open("its brackets are not understood")
    }
    guard isSure || Self.areAlike(whole, base) else {
      return .open("it is not said what is to become of the text")
    }
    return .wanted([.rewrite(paragraph: index, words: whole)])
  }

  private static func areAlike(_ one: String, _ other: String) -> Bool {
    let sides = [one, other].map { Set($0.lowercased().split(separator: " ")) }
    return sides[0].intersection(sides[1]).count * 2 > min(sides[0].count, sides[1].count)
  }

  func joined(_ outcomes: [Outcome]) -> Outcome {
    var wanted: [ProposedChange] = []
    for outcome in outcomes {
      guard case .wanted(let instructions) = outcome else { return outcome }
      wanted += instructions
    }
    return .wanted(wanted)
  }
}
