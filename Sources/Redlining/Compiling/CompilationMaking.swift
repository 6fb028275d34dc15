import DraftText

/// Gathers what is wanted of each paragraph while a compilation is made.
struct CompilationMaking {
  let base: Draft
  let texts: [String]
  let blocks: ParagraphBlocks
  let numbers: AdditionNumbers
  /// The edits that one proposal wants of a paragraph.
  struct Wanted {
    var holders: [PartyID]
    var edits: [TextEdit]
  }
  /// By paragraph, then by proposal; what one proposal wants twice in two ways is kept apart.
  var wanted: [Int: [Int: [Wanted]]] = [:]
  /// What becomes of the words of paragraphs that are split or merged.
  var shaped: [Int: [TextProposal]] = [:]
  var leaving: [Int: Set<PartyID>] = [:]
  var remarks: [Int: [RemarkKey: Set<PartyID>]] = [:]
  /// What each proposal puts in, with its place in the proposal.
  var sequences: [Int: [(place: Int, key: AdditionKey)]] = [:]
  /// Where paragraphs go that move, to be filled with what their movers want in them.
  var moves: [(paragraph: Int, anchor: Int?, of: Contribution)] = []
  /// Which proposals want a paragraph gone from its place, told whose or not.
  var leavers: [Int: Set<Int>] = [:]
  var arrivals: [AdditionKey: (holders: Set<PartyID>, rationales: [String: Set<PartyID>])] =
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
  static let whole = -1

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

  mutating func arrive(
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
    sequences[of.proposal, default: []].append((of.place, key))
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
}
