public import DraftText

/// The brackets of a text, and the words in them that stand for changes which were left open.
///
/// A change that was deferred stands in the next version as an alternative in a bracket. There it
/// is decided in its turn: it is chosen, and the bracket goes with all the others; or it is dropped,
/// and the bracket goes where nothing is left to choose.
///
/// ```swift
/// // “within [two / four – Group Y] years”, and a proposal that wants “two” to be “four”
/// let place = StandingBrackets(draft).place(of: change, in: [5], quoting: "two", by: [y])
/// ```
///
/// Nothing is guessed: words are found where they are equal to what is proposed, else not at all.
/// Limits: paragraphs that are to change places, to be split or to become one are not found.
public struct StandingBrackets: Sendable {
  /// Where words stand for a change.
  public struct Place: Hashable, Sendable {
    /// The paragraph.
    public var paragraph: Int
    /// The bracket, in scalars of the paragraph's text as scripts spell it.
    public var range: Range<Int>
    /// Which of its alternatives, from 0.
    var alternative: Int
    /// What is wanted of the alternative.
    var verb: Attribution.Verb

    /// Whether the paragraph is to move, so that choosing it changes no words but the brackets.
    public var isMove: Bool { verb == .move }
  }

  private struct Bracket {
    var range: Range<Int>
    var alternatives: [NamedWords]
  }

  private let texts: [String]
  private let brackets: [[Bracket]]

  /// Finds the brackets of a draft.
  ///
  /// - Complexity: linear in the text.
  public init(_ draft: Draft) {
    let labels = draft.footnoteLabels
    texts = draft.paragraphs.map { Draft.spell($0.runs, labels: labels) }
    brackets = texts.map { text in
      guard text.utf8.contains(UInt8(ascii: "[")) else { return [] }
      let scalars = Array(text.unicodeScalars)
      return BracketReview.outermost(of: text).compactMap { range in
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[range])
        return BracketAlternative.unfolding(String(words)).map {
          Bracket(range: range, alternatives: $0)
        }
      }
    }
  }

  /// The words that stand for a change.
  ///
  /// - Parameters:
  ///   - change: the change, of whatever version it was made for.
  ///   - paragraphs: the paragraphs of this text that it is about now.
  ///   - quoted: the words that it replaces, where it is one edit.
  ///   - reading: how its paragraph was to read.
  ///   - holders: who wants it.
  /// - Returns: `nil` where none do.
  public func place(
    of change: ProposedChange,
    in paragraphs: [Int],
    quoting quoted: String? = nil,
    reading: String? = nil,
    by holders: [PartyID]
  ) -> Place? {
    let own = paragraphs.filter(texts.indices.contains)
    switch change {
    case .insert(_, let words), .alternative(_, let words):
      return whole(words, in: Array(texts.indices))
    case .rewrite(_, let words): return whole(words, in: own)
    case .edit(_, let edits):
      if let reading, let place = whole(reading, in: own) { return place }
      guard edits.count == 1 else { return nil }
      let words = edits[0].words.unspaced
      if !words.isEmpty {
        if let place = inside(words, .propose, own, holders) { return place }
        // Words that all alternatives have in common stand outside of the bracket.
        let apart = quoted.map { Self.words(of: words, apartFrom: $0.unspaced) } ?? ""
        return apart.isEmpty ? nil : inside(apart, .propose, own, holders)
      }
      return quoted.flatMap { inside($0.unspaced, .delete, own, holders) }
    case .move: return whole(.move, own, holders)
    case .delete: return paragraphs.count == 1 ? whole(.delete, own, holders) : nil
    case .stance(.retain, _):
      for paragraph in own {
        for bracket in brackets[paragraph] {
          let index = bracket.alternatives.firstIndex { names($0, holders, .retain) }
          if let index {
            return Place(
              paragraph: paragraph,
              range: bracket.range,
              alternative: index,
              verb: .retain
            )
          }
        }
      }
      return nil
    default: return nil
    }
  }

  /// What is left of words without those that they begin and end with like others.
  private static func words(of text: String, apartFrom other: String) -> String {
    var words = text.split(separator: " ")[...]
    var others = other.split(separator: " ")[...]
    while let word = words.first, word == others.first {
      words.removeFirst()
      others.removeFirst()
    }
    while let word = words.last, word == others.last {
      words.removeLast()
      others.removeLast()
    }
    return words.joined(separator: " ")
  }

  private func whole(_ words: String, in paragraphs: [Int]) -> Place? {
    for paragraph in paragraphs {
      guard let bracket = brackets[paragraph].first, isWhole(bracket.range, paragraph),
        let index = bracket.alternatives.firstIndex(where: { $0.words == words.unspaced })
      else { continue }
      return Place(
        paragraph: paragraph,
        range: bracket.range,
        alternative: index,
        verb: .propose
      )
    }
    return nil
  }

  /// The bracket around the whole of a paragraph that somebody wants to go or to move.
  private func whole(
    _ verb: Attribution.Verb,
    _ paragraphs: [Int],
    _ holders: [PartyID]
  ) -> Place? {
    guard let paragraph = paragraphs.first, let bracket = brackets[paragraph].first,
      isWhole(bracket.range, paragraph)
    else { return nil }
    let isBare =
      bracket.alternatives.count == 1
      && bracket.alternatives[0].raw == bracket.alternatives[0].words
    let index = bracket.alternatives.firstIndex { names($0, holders, verb) }
    return (index ?? (isBare ? 0 : nil)).map {
      Place(paragraph: paragraph, range: bracket.range, alternative: $0, verb: verb)
    }
  }

  private func isWhole(_ range: Range<Int>, _ paragraph: Int) -> Bool {
    range == 0..<texts[paragraph].unicodeScalars.count
  }

  private func inside(
    _ words: String,
    _ verb: Attribution.Verb,
    _ paragraphs: [Int],
    _ holders: [PartyID]
  ) -> Place? {
    var found: [(place: Place, isNamed: Bool)] = []
    for paragraph in paragraphs {
      for bracket in brackets[paragraph] {
        for (index, alternative) in bracket.alternatives.enumerated()
        where alternative.words == words {
          let place = Place(
            paragraph: paragraph,
            range: bracket.range,
            alternative: index,
            verb: verb
          )
          found.append((place, names(alternative, holders, verb)))
        }
      }
    }
    return (found.first(where: \.isNamed) ?? found.first)?.place
  }

  /// Whether an alternative names some of the parties with what they want.
  private func names(
    _ alternative: NamedWords,
    _ holders: [PartyID],
    _ verb: Attribution.Verb
  ) -> Bool {
    alternative.attributions.contains { attribution in
      attribution.verb == verb && !Set(attribution.parties).isDisjoint(with: holders)
    }
  }

  // MARK: - Deciding

  /// The change that chooses what stands at a place, or other words in its stead.
  public func choosing(_ place: Place, as others: String? = nil) -> ProposedChange {
    if let others { return replacing(place, by: others) }
    let words = brackets[place.paragraph].first { $0.range == place.range }?
      .alternatives[place.alternative].words
    return replacing(place, by: place.verb == .delete ? "" : words ?? "")
  }

  /// The change that drops what stands at places of one bracket.
  ///
  /// - Parameter places: the places, of one bracket, each with who wants what stands there.
  /// - Returns: `nil` where nothing stands there.
  public func dropping(_ places: [(place: Place, holders: [PartyID])]) -> ProposedChange? {
    guard let first = places.first?.place,
      let bracket = brackets[first.paragraph].first(where: { $0.range == first.range })
    else { return nil }
    let gone = Set(places.filter { $0.place.verb == .propose }.map(\.place.alternative))
    var left: [(words: String, names: [Attribution])] = []
    for (index, alternative) in bracket.alternatives.enumerated() where !gone.contains(index) {
      let names = alternative.attributions.compactMap { attribution -> Attribution? in
        var attribution = attribution
        for (place, holders) in places
        where place.alternative == index && place.verb == attribution.verb {
          attribution.parties.removeAll(where: holders.contains)
        }
        return attribution.parties.isEmpty ? nil : attribution
      }
      left.append((alternative.words, names))
    }
    if left.count <= 1, left.allSatisfy(\.names.isEmpty) {
      return replacing(first, by: left.first?.words ?? "")
    }
    let rest = left.map { words, names in
      words + (names.isEmpty ? "" : " – " + names.map(\.description).joined(separator: "; "))
    }
    return replacing(first, by: "[" + rest.joined(separator: " / ") + "]")
  }

  private func replacing(_ place: Place, by words: String) -> ProposedChange {
    let paragraph = place.paragraph
    if isWhole(place.range, paragraph) {
      return words.isEmpty
        ? .delete(paragraphs: [paragraph]) : .rewrite(paragraph: paragraph, words: words)
    }
    let scalars = Array(texts[paragraph].unicodeScalars)
    var range = place.range
    // What goes takes the space before it along.
    if words.isEmpty, range.lowerBound > 0, scalars[range.lowerBound - 1] == " " {
      range = range.lowerBound - 1..<range.upperBound
    }
    return .edit(paragraph: paragraph, edits: [TextEdit(range, words)])
  }
}
