import DraftText
import Negotiation
import Redlining

/// Says what was understood before it is recorded.
extension DecideAmendments {
  /// Refuses to ask again what was answered on the way to the version.
  static func requireOpen(
    _ matter: DecisionBook.Matter,
    in book: DecisionBook
  ) throws(Problem) {
    let ledger = book.book.ledger
    guard let earlier = ledger.state.answer(to: matter.pointer, before: book.version) else {
      return
    }
    let label = EventSentence.label(earlier.decision.version, in: ledger)
    throw Problem(
      "\(matter.pointer.name) was answered on \(label): \(earlier.decision.outcome.rawValue)"
        + " (#\(earlier.number))",
      explanation: "\(book.version.label) grew out of it, and what led to it stands.",
      hint: "What is wanted now is a proposal for \(book.version.label)."
    )
  }

  /// Refuses to take up what cannot be made of the version.
  static func requireMakeable(
    _ matter: DecisionBook.Matter,
    in book: DecisionBook
  ) throws(Problem) {
    guard let carried = matter.standing.carried, matter.choosing == nil else { return }
    switch carried.state {
    case .applies, .absorbed: return
    case .changedBeneath where carried.change != nil: return
    case .changedBeneath, .obsolete:
      if case .stance = matter.standing.amendment.wish { return }
      throw Problem(unmakeable: matter, in: book)
    }
  }

  /// What a decision is about, a line for each amendment, and what is taken up in their place.
  static func sentences(
    _ decision: Decision,
    _ matters: [DecisionBook.Matter],
    _ equal: Set<Amendment.Pointer>,
    in book: DecisionBook
  ) -> [String] {
    var lines = matters.map { matter in
      let holders = matter.proposal.holders.map(\.name).joined(separator: ", ")
      return "\(matter.pointer.name) \(holders): \(book.sentence(of: matter))"
        + (equal.contains(matter.pointer) ? " (the same)" : "")
    }
    for amendment in decision.instead {
      lines.append("taken up: \(book.sentence(of: amendment))")
    }
    if decision.outcome == .acceptedInPart, decision.instead.isEmpty {
      lines.append("taken up: in words that are still to be put into the text by hand")
    }
    return lines
  }

  /// What to think of before a decision is recorded.
  static func warnings(
    _ decision: Decision,
    _ matters: [DecisionBook.Matter],
    in book: DecisionBook
  ) -> [String] {
    if decision.outcome == .deferred { return agreed(matters, in: book) }
    guard decision.outcome == .accepted || decision.outcome == .acceptedInPart else { return [] }
    var warnings: [String] = []
    for matter in matters where decision.outcome == .accepted && matter.place == nil {
      switch matter.standing.carried?.state {
      case .absorbed:
        warnings.append("\(matter.pointer.name): \(book.version.label) says it already")
      case .changedBeneath:
        warnings.append("\(matter.pointer.name): what it is about reads otherwise now")
      default: break
      }
    }
    let mine: [Contribution]
    if decision.outcome == .accepted {
      mine = matters.compactMap { matter in
        matter.change.map {
          Contribution(
            proposal: matter.pointer.proposal,
            place: matter.standing.place,
            holders: [],
            change: $0
          )
        }
      }
    } else {
      let state = book.book.ledger.state
      mine = decision.instead.compactMap { amendment in
        amendment.change(in: state, saidIn: .max).map {
          Contribution(
            proposal: matters[0].pointer.proposal,
            place: matters[0].standing.place,
            holders: [],
            change: $0
          )
        }
      }
    }
    let next = NextDraft(
      base: book.book.chain.draft,
      accepted: book.accepted.contributions + mine,
      numbering: .kept
    )
    let following = ProposalBase(next.draft, label: "")
    for case .unreadable(let paragraph) in next.findings
    where mine.contains(where: { wish in
      next.basis[paragraph].isEmpty
        || !Set(next.basis[paragraph]).isDisjoint(with: wish.change.subjects)
    }) {
      warnings.append(
        "the brackets in \(following.name(of: paragraph)) of the next draft would not pair, or"
          + " would stand in each other"
      )
    }
    let own = Set(matters.map(\.pointer))
    for case .conflict(let sources, _) in next.findings {
      let pointers = sources.map { Amendment.Pointer(proposal: $0.proposal, place: $0.place) }
      guard pointers.contains(where: own.contains) else { continue }
      let names = pointers.map(\.name)
      let all =
        names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
      warnings.append(
        "\(all) cannot \(names.count == 2 ? "both" : "all") be made: the next draft will have brackets"
      )
    }
    return warnings
  }

  /// What is closed among the paragraphs that would stand in brackets.
  private static func agreed(_ matters: [DecisionBook.Matter], in book: DecisionBook) -> [String] {
    var warnings: [String] = []
    for matter in matters where matter.place == nil {
      guard let change = matter.change else { continue }
      do throws(Problem) {
        try AgreedTexts.requireOpen(
          [change],
          of: book.version,
          book.book.chain.draft,
          in: book.book.ledger
        )
      } catch {
        warnings.append(
          "\(matter.pointer.name): \(error.summary); what is deferred stands in brackets in the next"
            + " draft, which is not circulated so"
        )
      }
    }
    return warnings
  }
}
