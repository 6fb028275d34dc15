import DraftText

/// Decides what becomes of paragraphs as a whole: which go, which move, which become one.
///
/// Of changes that exclude each other none is made; the paragraph stays where it is, and what is
/// wanted of it is told in its brackets.
struct ParagraphFates {
  typealias Mark = NextDraftMaking.Mark
  typealias Source = NextDraft.Source

  /// The paragraphs that go.
  private(set) var leaving: Set<Int> = []
  /// The moves and exchanges that are made, in order.
  private(set) var moves: [(change: ProposedChange, place: Int, proposal: Int, source: Source)] = []
  /// The paragraphs that become one, with those that are alone, in order.
  private(set) var units: [[Int]] = []
  /// What is wanted of paragraphs and is not done.
  private(set) var marks: [Int: [Mark]] = [:]
  /// Who wants a paragraph to read as it does.
  private(set) var retaining: [Int: [(source: Source, holders: [PartyID], isAccepted: Bool)]] = [:]
  private(set) var conflicts: [DecidedConflict] = []
  private(set) var bracketed: Set<Source> = []

  private let making: NextDraftMaking

  init(_ making: NextDraftMaking) {
    self.making = making
  }

  mutating func settle() {
    for (contribution, isAccepted) in making.changes {
      if case .stance(.retain, let paragraphs) = contribution.change {
        for paragraph in paragraphs {
          retaining[paragraph, default: []].append(
            (contribution.source, contribution.holders, isAccepted)
          )
        }
      }
    }
    settleMerges()
    settleDeletions()
    settleMoves()
  }

  /// The place that a paragraph would have, as people point at it: `OP2 bis`.
  private func target(of paragraph: Int, after place: Int?) -> Reference? {
    guard let place, var reference = making.references[place] else { return nil }
    func following(_ number: ParagraphNumber) -> ParagraphNumber {
      ParagraphNumber(number.value, suffixes: number.suffixes + [.bis])
    }
    if !reference.items.isEmpty {
      guard var item = reference.items.popLast() else { return nil }
      item.suffixes.append(.bis)
      reference.items.append(item)
      return reference
    }
    switch reference.place {
    case .preambular(let number): reference.place = .preambular(following(number))
    case .operative(let number): reference.place = .operative(following(number))
    case .paragraph(let number): reference.place = .paragraph(following(number))
    default: return nil
    }
    reference.portion = nil
    return reference
  }

  private mutating func mark(
    _ paragraph: Int,
    _ contribution: Contribution,
    _ verb: Attribution.Verb,
    _ target: Reference? = nil
  ) {
    let mark = Mark(
      source: contribution.source,
      holders: contribution.holders,
      verb: verb,
      target: target
    )
    marks[paragraph, default: []].append(mark)
    bracketed.insert(contribution.source)
  }

  // MARK: - Paragraphs that become one

  private mutating func settleMerges() {
    var wanted: [(paragraphs: [Int], contribution: Contribution)] = []
    for (contribution, isAccepted) in making.changes {
      guard case .merge(let paragraphs, _) = contribution.change else { continue }
      if isAccepted { wanted.append((paragraphs, contribution)) }
    }
    var taken: [Int: Set<[Int]>] = [:]
    for (paragraphs, _) in wanted {
      for paragraph in paragraphs { taken[paragraph, default: []].insert(paragraphs) }
    }
    var joined: Set<[Int]> = []
    for (paragraphs, contribution) in wanted {
      let isAlone =
        Set(paragraphs).count == paragraphs.count
        && paragraphs.allSatisfy { taken[$0]?.count == 1 }
      if isAlone, !isDeleted(paragraphs) {
        joined.insert(paragraphs)
        continue
      }
      if !isAlone {
        let rivals = wanted.filter { !Set($0.paragraphs).isDisjoint(with: paragraphs) }
        conflicts.append(
          DecidedConflict(rivals.map(\.contribution.source), rivals.flatMap(\.paragraphs))
        )
      }
      markMerge(contribution, paragraphs)
    }
    for (contribution, isAccepted) in making.changes where !isAccepted {
      guard case .merge(let paragraphs, _) = contribution.change else { continue }
      // What was accepted already is open no more.
      let isMade = wanted.contains { $0.contribution.change == contribution.change }
      if !isMade || !joined.contains(paragraphs) { markMerge(contribution, paragraphs) }
    }
    let members = Set(joined.joined())
    let firsts = Dictionary(joined.map { ($0[0], $0) }, uniquingKeysWith: { one, _ in one })
    for paragraph in making.texts.indices {
      if let unit = firsts[paragraph] {
        units.append(unit)
      } else if !members.contains(paragraph) {
        units.append([paragraph])
      }
    }
  }

  /// Whether a deletion was accepted, or is open, that is not of all of these paragraphs: nobody who
  /// wants one paragraph to go says anything about the words of another one.
  private func isDeleted(_ paragraphs: [Int]) -> Bool {
    making.changes.contains { contribution, isAccepted in
      guard case .delete(let gone) = contribution.change else { return false }
      return !Set(gone).isDisjoint(with: paragraphs)
        && (isAccepted || !Set(gone).isSuperset(of: paragraphs))
    }
  }

  private mutating func markMerge(_ contribution: Contribution, _ paragraphs: [Int]) {
    for paragraph in paragraphs {
      let other = paragraphs.first { $0 != paragraph }
      mark(paragraph, contribution, .merge, other.flatMap { making.references[$0] })
    }
  }

  // MARK: - Paragraphs that go

  private mutating func settleDeletions() {
    // Who wants something else of a paragraph than that it goes.
    var others: [Int: [(source: Source, isAccepted: Bool)]] = [:]
    for (contribution, isAccepted) in making.changes {
      let about: [Int] =
        switch contribution.change {
        case .delete, .insert: []
        case .alternative(let paragraph, _): [paragraph]
        case .move(let paragraph, _): [paragraph]
        case .stance(.retain, let paragraphs): paragraphs
        case .stance: []
        default: contribution.change.paragraphs
        }
      for paragraph in about {
        others[paragraph, default: []].append((contribution.source, isAccepted))
      }
    }
    var held: [(Contribution, [Int])] = []
    for (contribution, isAccepted) in making.changes {
      guard case .delete(let paragraphs) = contribution.change else { continue }
      guard isAccepted else {
        held.append((contribution, paragraphs))
        continue
      }
      let rivals = paragraphs.flatMap { others[$0] ?? [] }
      guard rivals.isEmpty else {
        held.append((contribution, paragraphs))
        let accepted = rivals.filter(\.isAccepted).map(\.source)
        if !accepted.isEmpty {
          conflicts.append(DecidedConflict(accepted + [contribution.source], paragraphs))
          bracketed.formUnion(accepted)
        }
        continue
      }
      leaving.formUnion(paragraphs)
    }
    for (contribution, paragraphs) in held {
      for paragraph in paragraphs where !leaving.contains(paragraph) {
        mark(paragraph, contribution, .delete)
      }
    }
  }

  // MARK: - Paragraphs that move

  private struct Move {
    var contribution: Contribution
    var isAccepted: Bool
    /// Each paragraph that leaves its place, with where it goes.
    var legs: [(paragraph: Int, target: ProposedChange.Target, other: Int?)]
  }

  private mutating func settleMoves() {
    var all: [Move] = []
    for (contribution, isAccepted) in making.changes {
      switch contribution.change {
      case .move(let paragraph, let target):
        let leg = (paragraph, normal(target, paragraph), nil as Int?)
        all.append(Move(contribution: contribution, isAccepted: isAccepted, legs: [leg]))
      case .exchange(let one, let other):
        let legs = [
          (one, ProposedChange.Target.after(other), other as Int?),
          (other, ProposedChange.Target.after(one), one as Int?),
        ]
        all.append(Move(contribution: contribution, isAccepted: isAccepted, legs: legs))
      default: continue
      }
    }
    let accepted = all.filter(\.isAccepted)
    let stuck = stuck(accepted)
    var done: Set<[String]> = []
    for (index, move) in accepted.enumerated() {
      if stuck.contains(index) {
        markMove(move)
      } else if done.insert(move.legs.map { "\($0)" }).inserted {
        let change: ProposedChange =
          move.legs.count == 1
          ? .move(paragraph: move.legs[0].paragraph, to: move.legs[0].target)
          : .exchange(move.legs[0].paragraph, move.legs[1].paragraph)
        moves.append(
          (change, move.contribution.place, move.contribution.proposal, move.contribution.source)
        )
      }
    }
    for move in all where !move.isAccepted {
      if !done.contains(move.legs.map { "\($0)" }) { markMove(move) }
    }
  }

  /// The accepted moves that cannot be made: of one paragraph to several places, of one that
  /// somebody deletes, and of paragraphs that would come to stand in each other.
  private mutating func stuck(_ moves: [Move]) -> Set<Int> {
    var stuck: Set<Int> = []
    for (index, move) in moves.enumerated() {
      for leg in move.legs {
        let rivals = moves.indices.filter { other in
          moves[other].legs.contains { other in
            other.paragraph == leg.paragraph
              && (other.target != leg.target || other.other != leg.other)
          }
        }
        let deletions = (marks[leg.paragraph] ?? []).filter { mark in
          mark.verb == .delete
            && making.changes.contains { $0.isAccepted && $0.contribution.source == mark.source }
        }
        guard !rivals.isEmpty || !deletions.isEmpty else { continue }
        stuck.insert(index)
        if !rivals.isEmpty {
          conflicts.append(
            DecidedConflict(
              (rivals + [index]).map { moves[$0].contribution.source },
              [leg.paragraph]
            )
          )
        }
      }
    }
    for index in moves.indices where !stuck.contains(index) {
      var round = [index]
      while let last = round.last, let next = carrier(of: moves[last], among: moves, but: stuck) {
        if let start = round.firstIndex(of: next) {
          let circle = round[start...]
          if circle.count > 1, circle.first == index {
            stuck.formUnion(circle)
            conflicts.append(
              DecidedConflict(
                circle.map { moves[$0].contribution.source },
                circle.flatMap { moves[$0].legs.map(\.paragraph) }
              )
            )
          }
          break
        }
        round.append(next)
      }
    }
    return stuck
  }

  /// The move that takes along the place where another one ends.
  private func carrier(of move: Move, among moves: [Move], but stuck: Set<Int>) -> Int? {
    guard move.legs.count == 1, let leg = move.legs.first else { return nil }
    let place =
      switch leg.target {
      case .before(let place), .after(let place): place
      }
    return moves.indices.first { index in
      !stuck.contains(index) && moves[index].legs.count == 1
        && moves[index].legs.contains { other in
          other.paragraph != leg.paragraph && other.paragraph != place
            && making.blocks.contains(other.paragraph, place)
        }
    }
  }

  /// The same place in one way: after the paragraph before it, where that is one of its kind.
  private func normal(
    _ target: ProposedChange.Target,
    _ paragraph: Int
  ) -> ProposedChange.Target {
    guard case .before(let place) = target, place > 0 else { return target }
    var before = place - 1
    while making.blocks.level(before) > making.blocks.level(place),
      let owner = making.blocks.owners[before]
    {
      before = owner
    }
    guard making.base.paragraphs[before].role == making.base.paragraphs[place].role,
      making.blocks.ends[before] == place - 1, before != paragraph
    else { return target }
    return .after(before)
  }

  private mutating func markMove(_ move: Move) {
    for leg in move.legs {
      if let other = leg.other {
        mark(leg.paragraph, move.contribution, .move, making.references[other])
        continue
      }
      switch leg.target {
      case .after(let place):
        mark(leg.paragraph, move.contribution, .move, target(of: leg.paragraph, after: place))
      case .before(let place):
        mark(leg.paragraph, move.contribution, .move, making.references[place])
      }
    }
  }
}
