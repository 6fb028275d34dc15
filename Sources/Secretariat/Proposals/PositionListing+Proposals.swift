import DraftText
import Negotiation
import Redlining

extension PositionListing {
  /// What a proposal that holds says of a paragraph.
  public struct Proposed: Codable, Hashable, Sendable {
    /// The number of the entry with the proposal.
    public var proposal: Int
    /// Whose it is; nobody where the viewer may not know.
    public var holders: [String]
    /// The proposal that it is about, where it is not about the text: `#12`, or `#12 (2)`.
    public var of: String?
    /// Where its holders stand; nothing where they ask, comment, or want something beside it.
    public var side: Side?
    /// What is wanted, in a line.
    public var says: String
    /// The paragraph as it was called then: `OP4 of Zero draft`; nothing for the whole text.
    public var on: String?
    /// Whether it was wanted of another paragraph, which this one took words from.
    public var isInherited: Bool
  }

  /// Where somebody stands to words.
  public enum Side: String, Codable, Hashable, Sendable, CaseIterable {
    /// They should stand, or can.
    case support
    /// They should not.
    case oppose
    /// They should be others, or elsewhere.
    case amend
    /// Nothing is agreed yet.
    case reserve
  }

  /// Who stands where to one paragraph: names, with the alternative or the proposal they speak of.
  ///
  /// `Group Y (can live with)`, `Delegation B (#12)`, `a delegation (alt 1)`.
  public struct Summary: Codable, Hashable, Sendable {
    /// Who wants it to stand, or can live with it.
    public var support: [String] = []
    /// Who does not want it.
    public var oppose: [String] = []
    /// Who proposes to change it.
    public var amend: [String] = []
    /// Who reserves.
    public var reserve: [String] = []
  }
}

extension PositionListing.Summary {
  /// Sums up what holds now.
  init(_ positions: [PositionListing.Position], _ proposed: [PositionListing.Proposed]) {
    for position in positions {
      guard let standing = position.standing, let side = standing.position.side else { continue }
      let name = position.party ?? "a \((position.voice ?? .delegation).rawValue)"
      var about = [position.portion, position.alternative].compactMap { $0 }
      if let words = standing.position.shade { about.append(words) }
      add([name], about, to: side)
    }
    for wish in proposed {
      guard let side = wish.side else { continue }
      for name in wish.holders.isEmpty ? ["a delegation"] : wish.holders {
        // Whoever has taken the side at a meeting already takes it in this proposal too.
        let isAgain = self[side].contains { $0 == name || $0.hasPrefix(name + " (") }
        let aim = wish.of ?? (side == .amend || isAgain ? "#\(wish.proposal)" : nil)
        add([name], aim.map { [$0] } ?? [], to: side)
      }
    }
  }

  private mutating func add(
    _ names: [String],
    _ about: [String],
    to side: PositionListing.Side
  ) {
    let aside = about.isEmpty ? "" : " (\(about.joined(separator: ", ")))"
    for name in names.map({ $0 + aside }) where !self[side].contains(name) {
      self[side].append(name)
    }
  }

  /// Who stands on a side.
  public private(set) subscript(side: PositionListing.Side) -> [String] {
    get {
      switch side {
      case .support: support
      case .oppose: oppose
      case .amend: amend
      case .reserve: reserve
      }
    }
    set {
      switch side {
      case .support: support = newValue
      case .oppose: oppose = newValue
      case .amend: amend = newValue
      case .reserve: reserve = newValue
      }
    }
  }
}

extension Intervention.Position {
  /// The side that it comes to; nothing where none is taken.
  fileprivate var side: PositionListing.Side? {
    switch self {
    case .support, .canLiveWith: .support
    case .oppose, .delete, .preferOriginal: .oppose
    case .reserve: .reserve
    case .question, .comment: nil
    }
  }

  /// What the side alone does not say.
  fileprivate var shade: String? {
    switch self {
    case .canLiveWith, .delete, .preferOriginal: rawValue
    default: nil
    }
  }
}

extension Amendment {
  /// Where those who want it stand to what it is about.
  fileprivate var side: PositionListing.Side? {
    switch wish {
    case .delete: .oppose
    case .edit, .rewrite, .alternative, .move, .exchange, .split, .merge: .amend
    case .insert: nil
    case .stance(let stance):
      switch stance {
      case .retain, .support: .support
      case .oppose: .oppose
      case .reserve, .placeholder: .reserve
      case .question, .comment: nil
      }
    }
  }
}

/// What the proposals that hold say, paragraph by paragraph.
struct ProposedPositions {
  private struct Wish {
    var paragraph: ParagraphID?
    var version: Int
    var proposed: PositionListing.Proposed
  }

  private var wishes: [Wish] = []

  /// Takes in what is still wanted of a version.
  init(_ book: ProposalBook) {
    let ledger = book.ledger
    let state = ledger.state
    for tracked in state.proposals.holding {
      // What the version has already, or what is about nothing of it, is no position on it.
      let standing = book.standings(of: tracked).filter { standing in
        standing.carried.map { $0.state != .absorbed && $0.state != .obsolete } ?? true
      }
      for amendment in standing.map(\.amendment) where !amendment.isWithheld {
        var seen: Set<ParagraphID?> = []
        for (passage, entry) in tracked.passages(of: amendment, in: state) {
          let paragraph = passage.flatMap { state.identity(of: $0, saidIn: entry) }
          guard seen.insert(paragraph).inserted else { continue }
          wishes.append(
            Wish(
              paragraph: paragraph,
              version: passage?.version ?? tracked.proposal.version,
              proposed: PositionListing.Proposed(
                proposal: tracked.number,
                holders: tracked.holders.map(\.name),
                of: amendment.target.map { AmendmentSentence.name($0) },
                side: amendment.side,
                says: AmendmentSentence(amendment).text,
                on: passage.map { EventSentence.name($0, in: ledger) },
                isInherited: false
              )
            )
          )
        }
      }
    }
  }

  /// The paragraphs that something is wanted of, in the order in which it was.
  var paragraphs: [ParagraphID] { wishes.compactMap(\.paragraph) }

  /// What is wanted of a paragraph; of the whole text without one.
  func on(_ paragraph: ParagraphID?) -> [PositionListing.Proposed] {
    wishes.filter { $0.paragraph == paragraph }.map(\.proposed)
  }

  /// What was wanted of paragraphs before another one took words from them.
  func on(_ sources: [ParagraphLineage.Source]) -> [PositionListing.Proposed] {
    wishes.filter { wish in
      sources.contains { $0.paragraph == wish.paragraph && $0.versions.contains(wish.version) }
    }
    .map { wish in
      var proposed = wish.proposed
      proposed.isInherited = true
      return proposed
    }
  }
}

extension TrackedProposal {
  /// What one of its amendments is about, with the number of the entry that said so: its passages,
  /// or those of the proposal that it amends; nothing for the whole text.
  func passages(of amendment: Amendment, in state: NegotiationState) -> [(Passage?, Int)] {
    guard let pointer = amendment.target, let aim = state.proposals[pointer.proposal] else {
      return amendment.passages.isEmpty
        ? [(nil, number)] : amendment.passages.map { ($0, number) }
    }
    let aims = aim.proposal.amendments.enumerated().filter { index, _ in
      pointer.place.map { $0 == index + 1 } ?? true
    }
    let passages = aims.flatMap(\.element.passages)
    return passages.isEmpty ? [(nil, number)] : passages.map { ($0, aim.number) }
  }

  /// The paragraphs that it is about, its amendments of other proposals among them.
  func paragraphs(in state: NegotiationState) -> Set<ParagraphID> {
    Set(
      proposal.amendments.flatMap { amendment in
        var passages = passages(of: amendment, in: state)
        if case .move(let target) = amendment.wish { passages.append((target.passage, number)) }
        return passages.compactMap { passage, entry in
          passage.flatMap { state.identity(of: $0, saidIn: entry) }
        }
      }
    )
  }
}
