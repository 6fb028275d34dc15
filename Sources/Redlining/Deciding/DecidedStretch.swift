import DraftText

/// A stretch of a text for which there are several wishes, on its way into a bracket.
///
/// The first alternative is the text as it stands with what was accepted; where accepted changes
/// exclude each other, it is one of them. Where one of them is that the whole goes, it is the text
/// without them: who wants it to go says nothing about the words of others. After it come the others, in the order of their words.
struct DecidedStretch {
  typealias Wanted = NextDraftMaking.Wanted

  /// The edits that make the bracket, in order.
  private(set) var edits: [TextEdit] = []

  private let range: Range<Int>
  private let scalars: [Unicode.Scalar]
  private var alternatives: [BracketAlternative] = []
  /// The edits that make the first alternative of the base; `nil` where none do.
  private var firstEdits: [TextEdit]?

  /// Composes a stretch.
  ///
  /// - Parameters:
  ///   - range: the stretch.
  ///   - scalars: the text that it is in.
  ///   - accepted: what was accepted of it.
  ///   - open: what is open in it.
  ///   - retaining: who wants it to read as in the base.
  ///   - marks: what is wanted of the whole of it.
  ///   - isRivalled: whether another text stands beside it.
  init(
    _ range: Range<Int>,
    in scalars: [Unicode.Scalar],
    accepted: [Wanted],
    open: [Wanted],
    retaining: [(holders: [PartyID], isAccepted: Bool)],
    marks: [NextDraftMaking.Mark] = [],
    isRivalled: Bool = false
  ) {
    self.range = range
    self.scalars = scalars
    let base = Self.text(scalars[range])
    gather(accepted, open, isRetained: retaining.contains(where: \.isAccepted))
    var isBracket = isRivalled || alternatives.count > 1 || !alternatives[0].wishes.isEmpty
    for mark in marks {
      alternatives[0].add(mark.verb, mark.target, mark.holders)
      isBracket = true
    }
    for (holders, _) in retaining {
      if let place = alternatives.firstIndex(where: { $0.words == base }) {
        if isBracket { alternatives[place].add(.retain, nil, holders) }
      } else {
        var original = BracketAlternative(words: base)
        original.add(.retain, nil, holders)
        alternatives.append(original)
        isBracket = true
      }
    }
    if alternatives[0].words.isEmpty, alternatives.count > 1 {
      alternatives.removeFirst()
      firstEdits = nil
    }
    guard isBracket else {
      edits = firstEdits ?? []
      return
    }
    unfold()
    spell()
  }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  private func words(_ edits: some Sequence<TextEdit>) -> String {
    let start = range.lowerBound
    return TextEdit.applying(
      edits.map { TextEdit($0.range.lowerBound - start..<$0.range.upperBound - start, $0.words) },
      to: Self.text(scalars[range])
    )
  }

  // MARK: - Alternatives

  private mutating func gather(_ accepted: [Wanted], _ open: [Wanted], isRetained: Bool) {
    let all = Set(accepted.flatMap(\.edits)).sorted()
    let held = Set(accepted.filter(\.isHeld).flatMap(\.edits))
    let contested = Set(
      all.filter { edit in
        isRetained || held.contains(edit) || all.contains { $0.excludes(edit) }
      }
    )
    let settled = all.filter { !contested.contains($0) }
    var wishes: [String: (edits: [TextEdit], holders: Set<PartyID>)] = [:]
    for wanted in accepted where !contested.isDisjoint(with: wanted.edits) {
      let edits = settled + wanted.edits.filter(contested.contains)
      wishes[words(edits), default: (edits.sorted(), [])].holders.formUnion(wanted.holders)
    }
    if wishes.isEmpty || wishes[""] != nil || !held.isEmpty {
      var first = BracketAlternative(words: words(settled))
      if let leaving = wishes.removeValue(forKey: "") {
        first.add(.delete, nil, leaving.holders.inOrder)
      }
      alternatives = [first]
      firstEdits = settled
    }
    for (words, wish) in wishes.inOrder {
      var alternative = BracketAlternative(words: words)
      alternative.add(.propose, nil, wish.holders.inOrder)
      if alternatives.isEmpty { firstEdits = wish.edits }
      alternatives.append(alternative)
    }
    var others: [String: (edits: [TextEdit], holders: Set<PartyID>)] = [:]
    for wanted in open {
      let kept = settled.filter { edit in !wanted.edits.contains { $0.excludes(edit) } }
      let edits = Set(kept + wanted.edits).sorted()
      others[words(edits), default: (edits, [])].holders.formUnion(wanted.holders)
    }
    for (words, wish) in others.inOrder {
      if words.isEmpty {
        alternatives[0].add(.delete, nil, wish.holders.inOrder)
      } else if let place = alternatives.firstIndex(where: { $0.words == words }) {
        if !alternatives[place].wishes.isEmpty {
          alternatives[place].add(.propose, nil, wish.holders.inOrder)
        }
      } else {
        var alternative = BracketAlternative(words: words)
        alternative.add(.propose, nil, wish.holders.inOrder)
        alternatives.append(alternative)
      }
    }
  }

  /// Takes apart brackets that alternatives are, so that none stands in another.
  private mutating func unfold() {
    let parts = alternatives.map { BracketAlternative.unfolding($0.words.unspaced) }
    guard parts.contains(where: { $0 != nil }) else { return }
    // Of what has no words any more, only those it had in the base can tell.
    let base = BracketAlternative.unfolding(Self.text(scalars[range]).unspaced) ?? []
    func isEmptied(_ parts: [NamedWords], _ index: Int) -> Bool {
      parts[index].words.isEmpty && parts.count == base.count && !base[index].words.isEmpty
    }
    var unfolded: [BracketAlternative] = []
    for (alternative, parts) in zip(alternatives, parts) {
      guard let parts else {
        if let place = unfolded.firstIndex(where: { $0.words == alternative.words.unspaced }) {
          for wish in alternative.wishes { unfolded[place].add(.retain, nil, wish.holders.inOrder) }
        } else {
          var alternative = alternative
          alternative.words = alternative.words.unspaced
          unfolded.append(alternative)
        }
        continue
      }
      let isFirst = unfolded.isEmpty
      for (index, part) in parts.enumerated() {
        if isEmptied(parts, index) {
          if let place = unfolded.firstIndex(where: { $0.words == base[index].words }) {
            let holders = alternative.wishes.reduce(into: Set()) { $0.formUnion($1.holders) }
            unfolded[place].add(.delete, nil, holders.inOrder)
          }
          continue
        }
        if unfolded.contains(where: { $0.words == part.words }) { continue }
        var new = BracketAlternative(words: part.words)
        if isFirst {
          if part.raw != part.words { new.named = part.raw }
          // Who is named there already is not named twice.
          if unfolded.isEmpty { new.wishes = alternative.wishes.filter { !part.names($0) } }
        } else {
          new.wishes = alternative.wishes
        }
        unfolded.append(new)
      }
    }
    guard !unfolded.isEmpty else { return }
    let (lead, trail) = spaces
    alternatives = unfolded
    firstEdits = nil
    edits = [TextEdit(range, lead + BracketAlternative.bracket(unfolded) + trail)]
  }

  // MARK: - Spelling

  /// The spaces that all alternatives begin and end with, which stand outside of the bracket.
  private var spaces: (lead: String, trail: String) {
    let spoken = alternatives.map(\.words).filter { !$0.isEmpty }
    let lead = spoken.allSatisfy { $0.first == " " } ? " " : ""
    let trail = spoken.allSatisfy { $0.last == " " && $0.count > lead.count } ? " " : ""
    return spoken.isEmpty ? ("", "") : (lead, trail)
  }

  private mutating func spell() {
    guard edits.isEmpty else { return }
    let (lead, trail) = spaces
    let isWide = range.count > lead.count + trail.count
    let inner = isWide ? range.lowerBound + lead.count..<range.upperBound - trail.count : range
    if let firstEdits, isWide,
      firstEdits.allSatisfy({
        inner.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= inner.upperBound
      }),
      lead.isEmpty || scalars[range.lowerBound] == " ",
      trail.isEmpty || scalars[range.upperBound - 1] == " "
    {
      let end = BracketAlternative.end(of: alternatives.map { $0.trimmed(lead, trail) })
      // The parts of a split paragraph have brackets of their own where one could not span them.
      let isOne = alternatives.count > 1
      edits.append(TextEdit(inner.lowerBound..<inner.lowerBound, "["))
      edits += firstEdits.map { edit in
        let lines = edit.words.split(separator: "\n", omittingEmptySubsequences: false)
        return TextEdit(edit.range, lines.joined(separator: isOne ? " ¶ " : end + "\n["))
      }
      edits.append(TextEdit(inner.upperBound..<inner.upperBound, end))
      return
    }
    let bracket = BracketAlternative.bracket(alternatives.map { $0.trimmed(lead, trail) })
    edits = [TextEdit(range, lead + bracket + trail)]
  }
}

extension BracketAlternative {
  fileprivate func trimmed(_ lead: String, _ trail: String) -> BracketAlternative {
    guard !words.isEmpty else { return self }
    var alternative = self
    alternative.words = String(words.dropFirst(lead.count).dropLast(trail.count))
    return alternative
  }
}

extension Dictionary where Key == String {
  /// The pairs in the order of their words, which depends on no machine.
  fileprivate var inOrder: [(key: String, value: Value)] {
    sorted { $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars) }
  }
}
