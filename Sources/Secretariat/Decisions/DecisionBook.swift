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

    /// The change that can be made of the version; `nil` where none can.
    var change: ProposedChange? {
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
    matters = state.proposals.holding.flatMap { proposal in
      book.standings(of: proposal).compactMap { standing -> Matter? in
        guard !standing.amendment.isWithheld, let carried = standing.carried else { return nil }
        let pointer = Amendment.Pointer(proposal: proposal.number, place: standing.place)
        let decision = state.decisions[pointer, on: version.number]
        if decision == nil {
          if state.answer(to: pointer, before: version) != nil { return nil }
          if proposal.proposal.version != version.number,
            carried.state == .absorbed || carried.state == .obsolete
          {
            return nil
          }
        }
        return Matter(
          pointer: pointer,
          proposal: proposal,
          standing: standing,
          decision: decision
        )
      }
    }
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
        let holders = matters.filter { $0.decision?.number == decision.number }.flatMap(\.holders)
        for change in changes(of: decision) {
          var part = contribution(matter, change)
          part.holders = holders
          contributions.append(part)
        }
      case .notRetained, .deferred: continue
      }
    }
    return (contributions, unplaced)
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
    for matter in matters where matter.decision?.decision.outcome == .deferred {
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
    if carried, matter.standing.amendment.target == nil, let change = matter.change,
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
