import DraftText

/// Puts together what was gathered.
extension CompilationMaking {
  private func remarks(_ all: [RemarkKey: Set<PartyID>]) -> [CompilationRemark] {
    all.map { CompilationRemark($0.key.kind, words: $0.key.words, holders: $0.value.inOrder) }
      .sorted { one, other in
        if one.kind.rank != other.kind.rank {
          return one.kind.rank.lexicographicallyPrecedes(other.kind.rank)
        }
        return one.orderWords.unicodeScalars.lexicographicallyPrecedes(
          other.orderWords.unicodeScalars
        )
      }
  }

  var remarksOnWhole: [CompilationRemark] { remarks(remarks[Self.whole] ?? [:]) }

  func paragraphs(besides additions: [CompiledAddition]) -> [CompiledParagraph] {
    let rivals = Dictionary(grouping: additions.filter { $0.kind == .alternative }) { $0.anchor }
    return texts.indices.map { index in
      let leavers = leavers[index] ?? []
      let proposals = wishes(for: index, besides: [])
      let staying = wishes(for: index, besides: leavers)
        .compactMap { $0.without(leaving[index] ?? []) }
      let merge = TextMerge(base: texts[index], proposals)
      let whole = TextEdit(0..<texts[index].unicodeScalars.count, "")
      let gone =
        leavers.isEmpty
        ? [] : [TextProposal(holders: (leaving[index] ?? []).inOrder, edits: [whole])]
      let all = remarks(remarks[index] ?? [:])
      let shapes = shaped[index] ?? []
      let isChanged = !proposals.isEmpty || !leavers.isEmpty || !shapes.isEmpty
      let sides =
        (proposals.isEmpty ? 0 : 1) + (rivals[index]?.count ?? 0)
        + Set(all.map(\.kind)).count { $0.isStructural }
      let isContested =
        merge.isContested || sides > 1 || isChanged && all.contains(where: \.isObjection)
      return CompiledParagraph(
        index: index,
        merge: merge,
        layers: LayeredText(base: texts[index], staying + shapes + gone),
        wishes: Self.together(proposals),
        isLeaving: !leavers.isEmpty,
        leaving: (leaving[index] ?? []).inOrder,
        remarks: all,
        status: isContested
          ? .contested : isChanged ? .proposed : all.isEmpty ? .untouched : .discussed
      )
    }
  }

  /// The same wishes as one, in an order that follows from what they want.
  private static func together(_ proposals: [TextProposal]) -> [TextProposal] {
    var holders: [[TextEdit]: Set<PartyID>] = [:]
    for proposal in proposals { holders[proposal.edits, default: []].formUnion(proposal.holders) }
    return holders.map { TextProposal(holders: $0.value.inOrder, edits: $0.key) }
      .sorted { $0.edits.lexicographicallyPrecedes($1.edits) }
  }

  /// What proposals want of the words of a paragraph, but for some of them.
  private func wishes(for index: Int, besides others: Set<Int>) -> [TextProposal] {
    (wanted[index] ?? [:]).filter { !others.contains($0.key) }.values.joined()
      .map { TextProposal(holders: $0.holders, edits: $0.edits.sorted()) }
  }

  /// Puts paragraphs where they move to, as those want them who move them.
  private mutating func arriveMoved() {
    for move in moves {
      // Of wishes that exclude each other only one can go along.
      let edits = wanted[move.paragraph]?[move.of.proposal]?.first?.edits ?? []
      let words = TextEdit.applying(edits, to: texts[move.paragraph])
      arrive(.arrival(of: move.paragraph), after: move.anchor, words, move.of)
    }
    moves = []
  }

  mutating func additions() -> [CompiledAddition] {
    arriveMoved()
    let keys = arrivals.keys.sorted { one, other in
      if one.anchor != other.anchor { return (one.anchor ?? -1) < (other.anchor ?? -1) }
      if one.kind.rank != other.kind.rank {
        return one.kind.rank.lexicographicallyPrecedes(other.kind.rank)
      }
      if one.ordinal != other.ordinal { return one.ordinal < other.ordinal }
      return one.words.unicodeScalars.lexicographicallyPrecedes(other.words.unicodeScalars)
    }
    var numbers = numbers
    let rivals = RivalTexts(keys)
    return AdditionOrder(sequences.values.map { $0.sorted { $0.place < $1.place }.map(\.key) })
      .ordered(keys).map { key in
        let arrival = arrivals[key] ?? ([], [:])
        let role = role(of: key)
        let named = numbers.next(key.kind, anchor: key.anchor, role: role)
        let rationales = Dictionary(
          uniqueKeysWithValues: arrival.rationales.map { words, holders in
            (RemarkKey(kind: .rationale, words: words), holders)
          }
        )
        return CompiledAddition(
          kind: key.kind,
          anchor: key.anchor,
          words: key.words,
          role: role,
          label: named.label,
          name: named.name,
          holders: arrival.holders.inOrder,
          remarks: remarks(rationales),
          isContested: rivals.contains(key)
        )
      }
  }

  private func role(of key: AdditionKey) -> Role {
    if case .arrival(let index) = key.kind { return base.paragraphs[index].role }
    guard key.kind != .insertion, let anchor = key.anchor else {
      return base.role(ofInserted: key.words, after: key.anchor)
    }
    return base.paragraphs[anchor].role
  }

  func entries(with additions: [CompiledAddition]) -> [Compilation.Entry] {
    let places = Dictionary(grouping: additions.indices) { place(of: additions[$0]) }
    func ordered(_ indices: [Int]) -> [Compilation.Entry] {
      // What belongs to the paragraph before comes before what does not.
      indices.sorted { one, other in
        let levels = [one, other].map { ParagraphBlocks.level(of: additions[$0].role) }
        return levels[0] == levels[1] ? one < other : levels[0] > levels[1]
      }
      .map { .addition($0) }
    }
    var entries = ordered(places[nil] ?? [])
    for index in texts.indices {
      entries.append(.paragraph(index))
      entries += ordered(places[index] ?? [])
    }
    return entries
  }

  /// The paragraph of the base that an addition stands after: all that belongs to its anchor comes
  /// before it, but for an item that is to be a paragraph's first.
  private func place(of addition: CompiledAddition) -> Int? {
    guard let anchor = addition.anchor else { return nil }
    switch addition.kind {
    case .arrival, .part: return anchor
    case .alternative: return blocks.ends[anchor]
    case .insertion:
      let isInside = ParagraphBlocks.level(of: addition.role) > blocks.level(anchor)
      return isInside ? anchor : blocks.ends[anchor]
    }
  }
}

extension CompiledAddition.Kind {
  /// The order in which additions at one place stand.
  var rank: [Int] {
    switch self {
    case .alternative: [0]
    case .part: [1]
    case .insertion: [2]
    case .arrival(let index): [3, index]
    }
  }
}

extension CompilationRemark.Kind {
  /// Whether it wants something else of the paragraph than other words.
  fileprivate var isStructural: Bool {
    switch self {
    case .delete, .move, .exchange, .split, .merge: true
    case .stance, .rationale: false
    }
  }
}

extension CompilationRemark {
  /// What tells remarks of one kind apart.
  fileprivate var orderWords: String {
    if case .split(let texts) = kind { return texts.joined(separator: "\n") + "\n" + words }
    return words
  }
}

extension TextProposal {
  /// What is left of it for those who do not want the whole paragraph gone; `nil` for nobody.
  fileprivate func without(_ parties: Set<PartyID>) -> TextProposal? {
    guard !holders.isEmpty else { return self }
    let staying = holders.filter { !parties.contains($0) }
    return staying.isEmpty ? nil : TextProposal(holders: staying, edits: edits)
  }
}
