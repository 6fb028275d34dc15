import DraftText

/// Puts the paragraphs of a next draft into their order, with those that come.
struct DecidedArrivals {
  typealias Source = NextDraft.Source
  typealias Arrival = NextDraftMaking.Arrival

  private struct Coming {
    var holders: Set<PartyID> = []
    var isAccepted = false
  }

  /// A change that brings a paragraph to a place: one that comes, or one that moves there.
  private enum Step: Hashable {
    case arrival(Arrival)
    case move(ProposedChange)
  }

  private let making: NextDraftMaking
  private let fates: ParagraphFates
  private let openings: OpeningWords
  private var coming: [Arrival: Coming] = [:]
  private var movers: [ProposedChange: Source] = [:]
  /// What each proposal brings to each place, in its own order.
  private var sequences: [Int: [(place: Int, step: Step)]] = [:]
  private(set) var bracketed: Set<Source> = []

  init(_ making: NextDraftMaking, _ fates: ParagraphFates) {
    self.making = making
    self.fates = fates
    openings = OpeningWords(of: making.base)
    var sources: [Arrival: Set<Source>] = [:]
    for (contribution, isAccepted) in making.changes {
      let arrival: Arrival
      switch contribution.change {
      case .insert(let anchor, let words):
        arrival = Arrival(anchor: anchor, words: words, isAlternative: false)
      case .alternative(let paragraph, let words) where !isAccepted:
        arrival = Arrival(anchor: paragraph, words: words, isAlternative: true)
      default: continue
      }
      var known = coming[arrival] ?? Coming()
      if isAccepted {
        known.isAccepted = true
      } else {
        known.holders.formUnion(contribution.holders)
        sources[arrival, default: []].insert(contribution.source)
      }
      coming[arrival] = known
      sequences[contribution.proposal, default: []].append((contribution.place, .arrival(arrival)))
    }
    for (arrival, known) in coming where !known.isAccepted {
      bracketed.formUnion(sources[arrival] ?? [])
    }
    for move in fates.moves {
      movers[move.change] = move.source
      sequences[move.proposal, default: []].append((move.place, .move(move.change)))
    }
  }

  /// The whole text.
  ///
  /// - Parameter outputs: the texts of the paragraphs of the base that stay, by their place.
  /// - Returns: the text, with where each paragraph comes from.
  func composed(with outputs: [Int: [[Run]]]) -> ComposedDraft {
    let base = making.base
    var numbered = base
    for index in numbered.paragraphs.indices { numbered.paragraphs[index].id = .provisional(index) }
    let steps = ordered
    var changes: [ProposedChange] =
      fates.leaving.isEmpty
      ? [] : [.delete(paragraphs: fates.leaving.sorted())]
    var roles: [Int: Role] = [:]
    var arrivals: [Arrival] = []
    for step in steps {
      switch step {
      case .move(let change): changes.append(change)
      case .arrival(let arrival):
        if arrival.isAlternative, let anchor = arrival.anchor {
          roles[changes.count] = base.paragraphs[anchor].role
        }
        changes.append(.insert(after: arrival.anchor, words: arrival.words))
        arrivals.append(arrival)
      }
    }
    let applied = numbered.applying(changes, roles: roles)
    var composed = ComposedDraft(draft: base, origins: [])
    composed.draft.paragraphs = []
    composed.misplaced = applied.left.compactMap { movers[changes[$0]] }.sorted()
    let units = Dictionary(fates.units.map { ($0[0], $0) }, uniquingKeysWith: { one, _ in one })
    var identity = NextIdentity(after: base)
    let labels = base.footnoteLabels
    for paragraph in applied.draft.paragraphs {
      guard case .provisional(let number) = paragraph.id else { continue }
      guard number < base.paragraphs.count else {
        let arrival = arrivals[number - base.paragraphs.count]
        var new = paragraph
        new.id = identity.next()
        new.runs = opened(bracketed(paragraph.runs, arrival, labels), paragraph.role)
        composed.draft.paragraphs.append(new)
        composed.origins.append(
          arrival.isAlternative
            ? .alternative(to: arrival.anchor ?? 0) : .insertion(after: arrival.anchor)
        )
        continue
      }
      guard let unit = units[number] else { continue }
      for (part, runs) in (outputs[number] ?? []).enumerated() {
        var own = base.paragraphs[number]
        own.runs = openings.setting(runs, own.role)
        if part > 0 {
          own.id = identity.next()
          own.label = nil
          own.runs = opened(runs, own.role)
        }
        composed.draft.paragraphs.append(own)
        composed.origins.append(part == 0 ? .base(unit) : .part(of: number))
      }
    }
    composed.draft.footnotes = RunComposer(base).footnotes(calledIn: composed.draft.paragraphs)
    composed.draft.brackets = BracketTable()
    try? composed.draft.markBrackets()
    return composed
  }

  /// The runs of a paragraph that comes, in brackets where that is open.
  private func bracketed(
    _ runs: [Run],
    _ arrival: Arrival,
    _ labels: [FootnoteID: String]
  ) -> [Run] {
    guard let known = coming[arrival], !known.isAccepted else { return runs }
    let words = Draft.spell(runs, labels: labels)
    if BracketAlternative.unfolding(words) != nil, known.holders.isEmpty { return runs }
    var alternative = BracketAlternative(words: "")
    alternative.add(.propose, nil, known.holders.inOrder)
    return ([.text("[")] + runs + [.text(BracketAlternative.end(of: [alternative]))])
      .joiningNeighbours
  }

  /// Opening words in italics, where those of the base are.
  private func opened(_ runs: [Run], _ role: Role) -> [Run] {
    guard role == .operative || role == .preambular,
      case .text(let words, .plain)? = runs.first,
      let known = openings.lead(of: words, role)
    else { return runs }
    let (mark, lead) = known
    let rest = String(words.dropFirst(mark.count + lead.count))
    let opened: [Run] = [.text(mark), .text(lead, Style(emphasis: true)), .text(rest)]
    return (opened + runs.dropFirst()).joiningNeighbours
  }

  // MARK: - Order

  /// What comes, in an order that each proposal agrees with; where they leave it open, alternatives
  /// come first and then the words decide.
  private var ordered: [Step] {
    var waiting = Array(coming.keys).map { Step.arrival($0) } + movers.keys.map { Step.move($0) }
    waiting.sort { Self.key($0).lexicographicallyPrecedes(Self.key($1)) }
    var before: [Step: Set<Step>] = [:]
    for sequence in sequences.values {
      let steps = sequence.enumerated().sorted { one, other in
        (one.element.place, one.offset) < (other.element.place, other.offset)
      }
      .map(\.element.step)
      for (one, other) in zip(steps, steps.dropFirst()) where one != other {
        before[other, default: []].insert(one)
      }
    }
    var placed: Set<Step> = []
    var ordered: [Step] = []
    while !waiting.isEmpty {
      let next = waiting.firstIndex { (before[$0] ?? []).isSubset(of: placed) } ?? 0
      let step = waiting.remove(at: next)
      placed.insert(step)
      ordered.append(step)
    }
    return ordered
  }

  private static func key(_ step: Step) -> [String] {
    func number(_ place: Int) -> String {
      let digits = String(place + 1)
      return String(repeating: "0", count: max(0, 12 - digits.count)) + digits
    }
    switch step {
    case .arrival(let arrival):
      return [number(arrival.anchor ?? -1), arrival.isAlternative ? "0" : "1", arrival.words]
    case .move(let change): return [number(change.paragraphs.last ?? 0), "2", "\(change)"]
    }
  }
}

/// Gives identities that a draft has none of.
private struct NextIdentity {
  private var number: Int

  init(after draft: Draft) {
    number = draft.paragraphs.count
    for paragraph in draft.paragraphs {
      if case .provisional(let taken) = paragraph.id, taken < .max {
        number = max(number, taken + 1)
      }
    }
  }

  mutating func next() -> ParagraphID {
    defer { number += 1 }
    return .provisional(number)
  }
}
