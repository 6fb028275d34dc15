import DraftText

/// Gathers what is wanted of each paragraph while a compilation is made.
struct CompilationMaking {
  let base: Draft
  let texts: [String]
  private let blocks: ParagraphBlocks
  private let numbers: AdditionNumbers
  /// The edits that one proposal wants of a paragraph.
  private struct Wanted {
    var holders: [PartyID]
    var edits: [TextEdit]
  }
  /// By paragraph, then by proposal; what one proposal wants twice in two ways is kept apart.
  private var wanted: [Int: [Int: [Wanted]]] = [:]
  /// What becomes of the words of paragraphs that are split or merged.
  private var shaped: [Int: [TextProposal]] = [:]
  private var leaving: [Int: Set<PartyID>] = [:]
  /// Paragraphs that somebody wants gone, also where nobody is told.
  private var left: Set<Int> = []
  private var remarks: [Int: [RemarkKey: Set<PartyID>]] = [:]
  /// Where paragraphs go that move, to be filled with what their movers want in them.
  private var moves: [(paragraph: Int, anchor: Int?, of: Contribution)] = []
  /// Which proposals want a paragraph gone from its place.
  private var leavers: [Int: Set<Int>] = [:]
  private var arrivals: [AdditionKey: (holders: Set<PartyID>, rationales: [String: Set<PartyID>])] =
    [:]

  struct RemarkKey: Hashable {
    var kind: CompilationRemark.Kind
    var words: String
  }

  struct AdditionKey: Hashable {
    var anchor: Int?
    var kind: CompiledAddition.Kind
    /// Which of several parts of a paragraph.
    var ordinal: Int
    var words: String
  }

  init(base: Draft) {
    self.base = base
    let labels = base.footnoteLabels
    texts = base.paragraphs.map { Draft.spell($0.runs, labels: labels) }
    numbers = AdditionNumbers(base)
    blocks = ParagraphBlocks(base)
  }

  // MARK: - Gathering

  mutating func add(_ contribution: Contribution) {
    let change = contribution.change
    guard change.paragraphs.allSatisfy(texts.indices.contains) else { return }
    switch change {
    case .edit(let paragraph, let edits): edit(paragraph, edits, contribution)
    case .rewrite(let paragraph, let words):
      edit(paragraph, TextEdit.edits(from: texts[paragraph], to: words), contribution)
    case .alternative(let paragraph, let words):
      leave(paragraph, contribution)
      arrive(.alternative, after: paragraph, words, contribution)
    case .delete(let paragraphs):
      for paragraph in paragraphs {
        leave(paragraph, contribution)
        remark(.delete, on: paragraph, contribution)
      }
    case .insert(let anchor, let words): arrive(.insertion, after: anchor, words, contribution)
    case .move(let paragraph, let target):
      remark(.move(target), on: paragraph, contribution)
      move(paragraph, to: target, contribution)
    case .exchange(let one, let other):
      remark(.exchange(with: other), on: one, contribution)
      remark(.exchange(with: one), on: other, contribution)
      move(one, to: .after(other), contribution)
      move(other, to: .after(one), contribution)
    case .split(let paragraph, let texts):
      remark(.split(texts), on: paragraph, contribution)
      shape(paragraph, texts[0], contribution)
      for (ordinal, text) in texts.enumerated().dropFirst() {
        arrive(.part, ordinal, after: paragraph, text, contribution)
      }
    case .merge(let paragraphs, let words):
      let merged = words ?? paragraphs.map { texts[$0] }.joined(separator: " ")
      for paragraph in paragraphs {
        let others = paragraphs.filter { $0 != paragraph }
        remark(.merge(others), on: paragraph, contribution, words: words)
        if paragraph != paragraphs[0] { leave(paragraph, contribution) }
      }
      shape(paragraphs[0], merged, contribution)
    case .stance(let stance, let paragraphs):
      for paragraph in paragraphs { remark(.stance(stance), on: paragraph, contribution) }
      if paragraphs.isEmpty { remark(.stance(stance), on: Self.whole, contribution) }
    }
    guard let rationale = contribution.rationale, !change.isAddition else { return }
    for paragraph in change.paragraphs.prefix(1) {
      remarks[paragraph, default: [:]][RemarkKey(kind: .rationale, words: rationale), default: []]
        .formUnion(contribution.holders)
    }
  }

  /// The place of what is said of the text as a whole.
  private static let whole = -1

  private mutating func edit(_ paragraph: Int, _ wanted: [TextEdit], _ of: Contribution) {
    let scalars = Array(texts[paragraph].unicodeScalars)
    let edits = wanted.compactMap { edit in
      TextEdit(edit.range.clamped(to: 0..<scalars.count), edit.words).canonical(in: scalars)
    }
    guard !edits.isEmpty else { return }
    var all = self.wanted[paragraph]?[of.proposal] ?? []
    // The changes that one proposal wants of a paragraph are one wish, unless they exclude each
    // other.
    let index = all.firstIndex { one in
      one.holders == of.holders
        && !one.edits.contains { mine in edits.contains { mine.excludes($0) } }
    }
    if let index {
      all[index].edits += edits.filter { !all[index].edits.contains($0) }
    } else {
      all.append(Wanted(holders: of.holders, edits: edits))
    }
    self.wanted[paragraph, default: [:]][of.proposal] = all
  }

  /// Takes in how a paragraph reads once it is split or merged, which is said in words beside it.
  private mutating func shape(_ paragraph: Int, _ words: String, _ of: Contribution) {
    let edits = TextEdit.edits(from: texts[paragraph], to: words)
    guard !edits.isEmpty else { return }
    shaped[paragraph, default: []].append(TextProposal(holders: of.holders, edits: edits))
  }

  private mutating func leave(_ paragraph: Int, _ of: Contribution) {
    left.insert(paragraph)
    leavers[paragraph, default: []].insert(of.proposal)
    leaving[paragraph, default: []].formUnion(of.holders)
  }

  private mutating func move(_ paragraph: Int, to target: ProposedChange.Target, _ of: Contribution)
  {
    let anchor: Int? =
      switch target {
      case .after(let place): blocks.ends[place]
      case .before(let place): place > 0 ? place - 1 : nil
      }
    // What belongs to a paragraph goes with it.
    for index in paragraph...blocks.ends[paragraph] {
      leave(index, of)
      moves.append((index, anchor, of))
    }
  }

  private mutating func arrive(
    _ kind: CompiledAddition.Kind,
    _ ordinal: Int = 0,
    after anchor: Int?,
    _ words: String,
    _ of: Contribution
  ) {
    let key = AdditionKey(anchor: anchor, kind: kind, ordinal: ordinal, words: words)
    var arrival = arrivals[key] ?? ([], [:])
    arrival.holders.formUnion(of.holders)
    if let rationale = of.rationale, of.change.isAddition {
      arrival.rationales[rationale, default: []].formUnion(of.holders)
    }
    arrivals[key] = arrival
  }

  private mutating func remark(
    _ kind: CompilationRemark.Kind,
    on paragraph: Int,
    _ of: Contribution,
    words: String? = nil
  ) {
    let key = RemarkKey(kind: kind, words: words ?? of.words ?? "")
    remarks[paragraph, default: [:]][key, default: []].formUnion(of.holders)
  }

  // MARK: - Putting together

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
      let proposals = wishes(for: index) { _ in true }
      let staying = wishes(for: index) { !(leavers[index]?.contains($0) ?? false) }
      let merge = TextMerge(base: texts[index], proposals)
      let whole = TextEdit(0..<texts[index].unicodeScalars.count, "")
      let gone =
        left.contains(index)
        ? [TextProposal(holders: (leaving[index] ?? []).inOrder, edits: [whole])] : []
      let all = remarks(remarks[index] ?? [:])
      let shapes = shaped[index] ?? []
      let isChanged = !proposals.isEmpty || left.contains(index) || !shapes.isEmpty
      let sides =
        (proposals.isEmpty ? 0 : 1) + (rivals[index]?.count ?? 0)
        + Set(all.map(\.kind)).count { $0.isStructural }
      let isContested =
        merge.isContested || sides > 1 || isChanged && all.contains(where: \.isObjection)
      return CompiledParagraph(
        index: index,
        merge: merge,
        layers: LayeredText(base: texts[index], staying + shapes + gone),
        leaving: (leaving[index] ?? []).inOrder,
        remarks: all,
        status: isContested
          ? .contested : isChanged ? .proposed : all.isEmpty ? .untouched : .discussed
      )
    }
  }

  /// What proposals want of the words of a paragraph.
  private func wishes(for index: Int, where isWanted: (Int) -> Bool) -> [TextProposal] {
    (wanted[index] ?? [:]).filter { isWanted($0.key) }.values.joined()
      .map { TextProposal(holders: $0.holders, edits: $0.edits.sorted()) }
  }

  /// Puts paragraphs where they move to, as those want them who move them.
  private mutating func arriveMoved() {
    for move in moves {
      let edits = (wanted[move.paragraph]?[move.of.proposal] ?? []).flatMap(\.edits)
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
    return keys.map { key in
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
