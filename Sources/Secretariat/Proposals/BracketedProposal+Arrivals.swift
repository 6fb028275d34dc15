import DraftText
import Redlining

extension BracketedProposal {
  /// Takes `OP4 alt (Delegation A) …` and `OP4 bis (Delegation A) …`.
  mutating func takeNumbered(
    _ own: BracketedParagraph,
    _ label: Reference,
    after last: Int?
  ) -> Bool {
    // A text that has such a paragraph of its own is not added to.
    if base.draft.paragraph(at: label) != nil { return false }
    let name = label.description.split(separator: " ").first.map(String.init) ?? ""
    guard let place = base.paragraph(called: name) else { return false }
    let isAlternative = label.description.contains("alt")
    var words = ""
    var attributions = own.holders
    for piece in own.pieces {
      switch piece {
      case .plain(let text): words += text
      case .group(let alternatives, let isStruck, _):
        if isStruck { continue }
        words += alternatives[0].words
        attributions += alternatives[0].attributions
        if alternatives.count > 1 {
          leave(own.raw, "a new paragraph with several wordings", place)
          return true
        }
      case .demand, .note: break
      }
    }
    words = Self.squeezed(words.drop { !$0.isLetter && $0 != "[" && $0 != "“" }.description)
    var parties = attributions.filter(\.holdsWords).flatMap { known($0, own.raw, place) }
    if attributions.isEmpty { parties = senders }
    guard !parties.isEmpty else {
      if attributions.isEmpty { leave(own.raw, "nobody is named for it", place) }
      return true
    }
    if isAlternative {
      add(.alternative(paragraph: place, words: words), parties, own.raw)
    } else {
      add(.insert(after: place, words: words), parties, own.raw, base.draft.paragraphs[place].role)
    }
    for attribution in attributions where !attribution.holdsWords {
      leave("\(attribution)", "it speaks of words that are not in \(base.label)", place)
    }
    return true
  }

  /// Takes a paragraph that stands in brackets as a whole.
  mutating func takeNew(_ own: BracketedParagraph, after last: Int?) {
    for case .group(let alternatives, let isStruck, _) in own.pieces {
      for alternative in alternatives {
        let words = Self.squeezed(alternative.words)
        let holding = alternative.attributions.filter(\.holdsWords)
        let parties = holding.flatMap { known($0, words, last) }
        if holding.isEmpty || isStruck {
          leave(words, "nobody is named for it", last)
        } else if !parties.isEmpty {
          add(.insert(after: last, words: words), parties, own.raw)
        }
        for attribution in alternative.attributions where !attribution.holdsWords {
          leave(
            "\(attribution): “\(words)”",
            "it speaks of words that are not in \(base.label)",
            last,
            known(attribution, words, last)
          )
        }
      }
    }
  }
}
