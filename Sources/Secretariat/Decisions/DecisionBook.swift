import DraftText
import Negotiation
import Redlining

/// The amendments that are on the table of a version, each with what was decided on it.
struct DecisionBook {
  /// One amendment.
  struct Matter {
    /// Where it is.
    var pointer: Amendment.Pointer
    /// The proposal that it is of.
    var proposal: TrackedProposal
    /// How it stands to the version.
    var standing: ProposalBook.Standing
    /// What was decided on it.
    var decision: TrackedDecision?

    /// Where words in brackets stand for it, because it was left open before.
    var place: StandingBrackets.Place?
    /// The change that chooses these words.
    var choosing: ProposedChange?

    /// The change that can be made of the version; `nil` where none can.
    var change: ProposedChange? {
      if let choosing { return choosing }
      guard let carried = standing.carried, carried.isPlaceable else { return nil }
      return carried.change
    }

    /// Those whose names may stand in a text that everybody gets.
    var holders: [PartyID] {
      proposal.proposal.visibility == .attributed ? proposal.holders : []
    }
  }

  /// The proposals, held against the version.
  let book: ProposalBook
  /// The brackets of the version.
  let brackets: StandingBrackets
  /// The amendments, in the order of the record.
  let matters: [Matter]

  /// The version.
  var version: Version { book.chain.version }

  /// Gathers what is on the table of a version.
  ///
  /// What was answered on an earlier version is not, nor what the version says already or has no
  /// paragraph for, unless somebody decided on it.
  init(_ book: ProposalBook) {
    self.book = book
    let state = book.ledger.state
    let version = book.chain.version
    let brackets = StandingBrackets(book.chain.draft)
    self.brackets = brackets
    matters = state.proposals.holding.flatMap { proposal in
      book.standings(of: proposal).compactMap { standing -> Matter? in
        guard !standing.amendment.isWithheld, let carried = standing.carried else { return nil }
        let pointer = Amendment.Pointer(proposal: proposal.number, place: standing.place)
        let decision = state.decisions[pointer, on: version.number]
        let place =
          proposal.proposal.version == version.number
          ? nil : Self.place(of: standing, pointer, proposal, in: book, brackets)
        if decision == nil {
          if state.answer(to: pointer, before: version) != nil { return nil }
          if place == nil, proposal.proposal.version != version.number,
            carried.state == .absorbed || carried.state == .obsolete
          {
            return nil
          }
        }
        return Matter(
          pointer: pointer,
          proposal: proposal,
          standing: standing,
          decision: decision,
          place: place,
          choosing: place.flatMap { $0.isMove ? nil : brackets.choosing($0) }
        )
      }
    }
  }

  /// Where the version has words in brackets that stand for an amendment of an earlier one.
  private static func place(
    of standing: ProposalBook.Standing,
    _ pointer: Amendment.Pointer,
    _ proposal: TrackedProposal,
    in book: ProposalBook,
    _ brackets: StandingBrackets
  ) -> StandingBrackets.Place? {
    guard let change = standing.change, let carried = standing.carried else { return nil }
    var quoted: String?
    if case .edit(let edits) = standing.amendment.wish, edits.count == 1 {
      quoted = edits[0].quoted
    }
    return brackets.place(
      of: change,
      in: carried.paragraphs,
      quoting: quoted,
      reading: book.proposedText(at: pointer),
      by: proposal.holders
    )
  }

  /// The amendment that is pointed at, whatever was decided on it.
  subscript(pointer: Amendment.Pointer) -> Matter? { matters.first { $0.pointer == pointer } }

  /// What is taken up of the amendments that were accepted, in whole or in part, with the
  /// amendments that cannot be made of the version.
  var accepted: (contributions: [Contribution], unplaced: [Matter]) {
    var contributions: [Contribution] = []
    var unplaced: [Matter] = []
    var inParts: Set<Int> = []
    for matter in matters {
      guard let decision = matter.decision else { continue }
      switch decision.decision.outcome {
      case .accepted:
        if let change = matter.change {
          contributions.append(contribution(matter, change))
        } else if matter.standing.carried?.state != .absorbed {
          unplaced.append(matter)
        }
      case .acceptedInPart:
        // A batch is one decision, and what is taken up in its place comes once.
        guard inParts.insert(decision.number).inserted else { continue }
        let batch = matters.filter { $0.decision?.number == decision.number }
        for change in changes(of: decision) {
          var part = contribution(matter, change)
          part.holders = batch.filter { isPart(change, of: $0) }.flatMap(\.holders)
          contributions.append(part)
        }
      case .notRetained, .deferred: continue
      }
    }
    return (contributions + dropped(besides: contributions), unplaced)
  }

  /// Whether what is taken up is in the words of an amendment, and not in those of who decides.
  private func isPart(_ change: ProposedChange, of matter: Matter) -> Bool {
    let draft = book.chain.draft
    let whole = matter.change?.canonical(in: draft)
    let part = change.canonical(in: draft)
    if case .edit(let place, let edits)? = whole, case .edit(place, let some) = part {
      return Set(some).isSubset(of: edits)
    }
    return whole == part
  }

  /// What takes words out of brackets that were not retained, where nothing else becomes of them,
  /// and the brackets from around what moves at last.
  private func dropped(besides accepted: [Contribution]) -> [Contribution] {
    var bracketed: [[Int]: [Matter]] = [:]
    for matter in matters {
      guard let place = matter.place, let outcome = matter.decision?.decision.outcome,
        outcome == .notRetained || outcome == .accepted && place.isMove
      else { continue }
      bracketed[[place.paragraph, place.range.lowerBound], default: []].append(matter)
    }
    return bracketed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { _, matters in
      let places = matters.compactMap { matter in
        matter.place.map { (place: $0, holders: matter.proposal.holders) }
      }
      guard let matter = matters.first, let place = places.first?.place,
        !accepted.contains(where: { $0.change.touches(place) }),
        let change = brackets.dropping(places)
      else { return nil }
      var contribution = contribution(matter, change)
      contribution.holders = []
      return contribution
    }
  }

  /// What was left open before and stands in brackets, as far as it is still open.
  var standingInBrackets: [Matter] {
    matters.filter { matter in
      matter.place != nil && matter.decision?.decision.outcome == .deferred
    }
  }

  /// What a decision takes up in the place of amendments.
  func changes(of decision: TrackedDecision) -> [ProposedChange] {
    decision.decision.instead.compactMap {
      $0.change(in: book.ledger.state, saidIn: decision.number)
    }
  }

  /// What stays open: deferred amendments that can stand in the text, and those that cannot.
  ///
  /// What is for the co-facilitators alone stands in no text that everybody gets.
  var open: (contributions: [Contribution], unplaced: [Matter]) {
    var contributions: [Contribution] = []
    var unplaced: [Matter] = []
    for matter in matters
    where matter.decision?.decision.outcome == .deferred && matter.place == nil {
      guard let change = matter.change, matter.proposal.proposal.visibility != .coFacilitators
      else {
        unplaced.append(matter)
        continue
      }
      contributions.append(contribution(matter, change))
    }
    return (contributions, unplaced)
  }

  private func contribution(_ matter: Matter, _ change: ProposedChange) -> Contribution {
    Contribution(
      proposal: matter.pointer.proposal,
      place: matter.standing.place,
      holders: matter.holders,
      change: change
    )
  }

  /// What an amendment asks for, in one line, of the version where it can be made there.
  func sentence(of matter: Matter) -> String {
    let carried = matter.proposal.proposal.version != version.number
    if carried, matter.place == nil, matter.standing.amendment.target == nil,
      let change = matter.change,
      let amendment = Amendment(change, of: version, book.chain.draft)
    {
      return sentence(of: amendment)
    }
    return sentence(of: matter.standing.amendment)
  }

  /// What an amendment asks for, in one line.
  func sentence(of amendment: Amendment) -> String {
    let base = amendment.passages.first.flatMap { passage -> String? in
      guard passage.version == version.number,
        let place = version.identities.firstIndex(where: { $0 == passage.paragraph })
      else { return nil }
      let draft = book.chain.draft
      return Draft.spell(draft.paragraphs[place].runs, labels: draft.footnoteLabels)
    }
    return AmendmentSentence(amendment, base: base).text
  }
}

extension ProposedChange {
  /// Whether it changes words in a bracket.
  fileprivate func touches(_ place: StandingBrackets.Place) -> Bool {
    guard subjects.contains(place.paragraph) else { return false }
    if case .move = self { return false }
    if case .edit(_, let edits) = self { return edits.contains { $0.range.overlaps(place.range) } }
    return true
  }
}
