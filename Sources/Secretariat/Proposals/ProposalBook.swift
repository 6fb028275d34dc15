import DraftText
import Negotiation
import Redlining

/// The proposals of a negotiation, held against one of its versions.
struct ProposalBook {
  /// One amendment, as it stands to the version.
  struct Standing {
    /// Its place in the proposal, counted from 1.
    var place: Int
    /// As it was made.
    var amendment: Amendment
    /// What it wants of the version it was made for; `nil` where that is not there any more.
    ///
    /// What it wants of another proposal is spelled out.
    var change: ProposedChange?
    /// What became of it; `nil` where its version does not lead up to this one.
    var carried: CarriedChange?
    /// The version in which it came to stand so.
    var since: Version?
  }

  /// What the record says, as far as its reader may see it.
  let ledger: Ledger
  /// The versions up to the one they are held against.
  let chain: VersionChain
  /// Amendments that were taken up, with the place of the version that did so: also in other words,
  /// which no script shows.
  private let taken: [Amendment.Pointer: Int]

  /// Holds proposals against a version.
  ///
  /// - Throws: why a text cannot be read.
  init(ledger: Ledger, version: Version, _ texts: VersionTexts) throws(Problem) {
    self.ledger = ledger
    let wanted = Set(ledger.state.proposals.all.map(\.proposal.version))
    chain = try VersionChain(to: version, from: wanted, in: ledger.state, texts)
    var taken: [Amendment.Pointer: Int] = [:]
    for (place, version) in chain.versions.enumerated() {
      for link in version.circulation.reflected ?? []
      where link.extent == .whole && taken[link.amendment] == nil {
        taken[link.amendment] = place
      }
    }
    self.taken = taken
  }

  /// The amendments of a proposal, as they stand to the version.
  func standings(of proposal: TrackedProposal) -> [Standing] {
    proposal.proposal.amendments.indices.map { index in
      standing(of: proposal.proposal.amendments[index], in: proposal, at: index + 1)
    }
  }

  /// An amendment of a proposal, as it stands to the version.
  ///
  /// - Parameters:
  ///   - amendment: the amendment, or a part of it.
  ///   - proposal: the proposal.
  ///   - place: its place in it, counted from 1.
  /// - Returns: what it wants, and what became of that.
  func standing(of amendment: Amendment, in proposal: TrackedProposal, at place: Int) -> Standing {
    let change = change(of: amendment, in: proposal)
    guard let change, let origin = chain.place(of: origin(of: amendment, in: proposal)) else {
      return Standing(place: place, amendment: amendment, change: change)
    }
    var (carried, since) = chain.carried(change, from: origin)
    // What is said of a proposal goes where the proposal goes.
    if case .stance(let stance, _) = change, let aim = aim(of: amendment) {
      (carried, since) = chain.carried(aim, from: origin)
      carried.change = carried.change.map { _ in .stance(stance, paragraphs: carried.paragraphs) }
    }
    let pointer = Amendment.Pointer(proposal: proposal.number, place: place)
    if let version = taken[pointer], carried.state != .absorbed {
      carried = CarriedChange(.absorbed, paragraphs: carried.paragraphs)
      since = version
    }
    return Standing(
      place: place,
      amendment: amendment,
      change: change,
      carried: carried,
      since: chain.versions[since]
    )
  }

  /// What the proposals that hold want of the version.
  ///
  /// - Parameters:
  ///   - isEarlier: whether proposals for earlier versions that still apply are taken in.
  ///   - isWanted: whether a proposal is asked for.
  /// - Returns: what can be placed, and what cannot with its state; neither of them has what was
  ///   answered on a version that led up to this one.
  func contributions(
    withEarlier isEarlier: Bool = true,
    where isWanted: (Proposal) -> Bool = { _ in true }
  ) -> (placed: [Contribution], unplaced: [(TrackedProposal, Standing)]) {
    var placed: [Contribution] = []
    var unplaced: [(TrackedProposal, Standing)] = []
    for proposal in ledger.state.proposals.holding
    where (isEarlier || proposal.proposal.version == chain.version.number)
      && isWanted(proposal.proposal)
    {
      for standing in standings(of: proposal) where !standing.amendment.isWithheld {
        // What was answered on the way to the version is not asked again.
        let pointer = Amendment.Pointer(proposal: proposal.number, place: standing.place)
        if ledger.state.answer(to: pointer, before: chain.version) != nil { continue }
        guard let carried = standing.carried else {
          if chain.version.number > proposal.proposal.version {
            unplaced.append((proposal, standing))
          }
          continue
        }
        guard let change = carried.change, carried.isPlaceable else {
          unplaced.append((proposal, standing))
          continue
        }
        placed.append(
          Contribution(
            proposal: proposal.number,
            place: standing.place,
            holders: proposal.holders,
            change: change,
            words: Self.words(of: standing.amendment),
            rationale: standing.amendment.rationale
          )
        )
      }
    }
    return (placed, unplaced)
  }

  /// What is said with a side that is taken.
  private static func words(of amendment: Amendment) -> String? {
    if case .stance = amendment.wish { amendment.words } else { nil }
  }

  // MARK: - Amendments of amendments

  /// The words that an amendment proposes: a paragraph as it would read; `nil` where it proposes
  /// none.
  func proposedText(at pointer: Amendment.Pointer) -> String? {
    guard let proposal = ledger.state.proposals[pointer.proposal],
      let amendment = proposal.proposal.amendments.dropFirst((pointer.place ?? 1) - 1).first,
      let change = change(of: amendment, in: proposal)
    else { return nil }
    switch change {
    case .edit(_, let edits): return TextEdit.applying(edits, to: text(under: change, in: proposal))
    case .rewrite(_, let words), .alternative(_, let words), .insert(_, let words): return words
    case .merge(_, let words): return words
    default: return nil
    }
  }

  /// The most amendments that one may be made to one after the other.
  private static let deepest = 16

  /// What the amendment wants that another one is about.
  private func aim(of amendment: Amendment) -> ProposedChange? {
    guard let target = amendment.target, let proposal = ledger.state.proposals[target.proposal],
      let aim = proposal.proposal.amendments.dropFirst((target.place ?? 1) - 1).first
    else { return nil }
    return change(of: aim, in: proposal)
  }

  private func change(
    of amendment: Amendment,
    in proposal: TrackedProposal,
    depth: Int = 0
  ) -> ProposedChange? {
    let state = ledger.state
    guard let target = amendment.target else {
      guard !amendment.isWithheld else { return nil }
      return amendment.change(in: state, saidIn: proposal.number)
    }
    guard depth < Self.deepest, let aim = state.proposals[target.proposal] else { return nil }
    let place = (target.place ?? 1) - 1
    guard aim.proposal.amendments.indices.contains(place),
      let base = change(of: aim.proposal.amendments[place], in: aim, depth: depth + 1)
    else { return nil }
    switch amendment.wish {
    case .stance(.support): return base
    case .stance(let stance): return .stance(.init(stance), paragraphs: base.paragraphs)
    case .delete: return .stance(.oppose, paragraphs: base.paragraphs)
    case .edit(let edits):
      return base.reworded(over: text(under: base, in: aim)) {
        TextEdit.applying(edits.map(TextEdit.init), to: $0)
      }
    case .rewrite(let words), .alternative(let words):
      return base.reworded(over: text(under: base, in: aim)) { _ in words }
    default: return nil
    }
  }

  /// The text of the paragraph that a change is about.
  private func text(under change: ProposedChange, in proposal: TrackedProposal) -> String {
    guard let place = chain.place(of: proposal.proposal.version),
      let index = change.paragraphs.first,
      chain.drafts[place].paragraphs.indices.contains(index)
    else { return "" }
    let draft = chain.drafts[place]
    return Draft.spell(draft.paragraphs[index].runs, labels: draft.footnoteLabels)
  }

  /// The version whose paragraphs an amendment speaks of.
  private func origin(of amendment: Amendment, in proposal: TrackedProposal) -> Int {
    var (amendment, proposal) = (amendment, proposal)
    for _ in 0..<Self.deepest {
      guard let target = amendment.target, let aim = ledger.state.proposals[target.proposal],
        let next = aim.proposal.amendments.dropFirst((target.place ?? 1) - 1).first
      else { break }
      (amendment, proposal) = (next, aim)
    }
    return proposal.proposal.version
  }
}

extension ProposedChange {
  /// The same change with other words.
  ///
  /// - Parameters:
  ///   - base: the text of the paragraph that it is about.
  ///   - reword: makes other words of those that it proposes.
  /// - Returns: `nil` where it proposes no words.
  fileprivate func reworded(over base: String, _ reword: (String) -> String) -> ProposedChange? {
    switch self {
    case .edit(let paragraph, let edits):
      .rewrite(paragraph: paragraph, words: reword(TextEdit.applying(edits, to: base)))
    case .rewrite(let paragraph, let words):
      .rewrite(paragraph: paragraph, words: reword(words))
    case .alternative(let paragraph, let words):
      .alternative(paragraph: paragraph, words: reword(words))
    case .insert(let anchor, let words): .insert(after: anchor, words: reword(words))
    case .merge(let paragraphs, .some(let words)):
      .merge(paragraphs: paragraphs, words: reword(words))
    default: nil
    }
  }
}

extension CarriedChange {
  /// Whether it can stand in a compilation of the version.
  ///
  /// What is wanted of a paragraph as a whole can be wanted whatever its words are now; a side that
  /// was taken of other words cannot.
  var isPlaceable: Bool {
    if case .stance? = change { return state == .applies }
    return state == .applies || state == .changedBeneath
  }
}
