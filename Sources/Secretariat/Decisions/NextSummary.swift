import DraftText
import Negotiation
import Redlining

/// What has to be known about a working version, in lines for people.
struct NextSummary {
  let lines: [String]

  init(
    _ book: DecisionBook,
    _ next: NextDraft,
    _ unplaced: [DecisionBook.Matter],
    _ notShown: [DecisionBook.Matter]
  ) {
    let base = ProposalBase(book.book.chain.draft, label: book.version.label)
    let new = ProposalBase(next.draft, label: "")
    func name(_ source: NextDraft.Source) -> String {
      Amendment.Pointer(proposal: source.proposal, place: source.place).name
    }
    let undecided = book.matters.filter { $0.decision == nil }
    var lines = [
      "\(next.made.count) taken up, \(next.bracketed.count) in brackets,"
        + " \(undecided.count) undecided and left out."
    ]
    for finding in next.findings {
      switch finding {
      case .conflict(let sources, let paragraphs):
        lines.append(
          "In brackets, since not all of them can be made: \(sources.map(name).joined(separator: ", "))"
            + " (\(base.names(of: paragraphs)))."
        )
      case .held(let source, let paragraphs):
        lines.append(
          "Accepted, and in brackets, since something else is open there: \(name(source))"
            + " (\(base.names(of: paragraphs)))."
        )
      case .unmade(let source, .missing): lines.append("Not made: \(name(source)).")
      case .unmade(let source, .misplaced):
        lines.append("Not made: \(name(source)) moves a paragraph into itself.")
      // A side that is taken changes no words, nor does what the text says already.
      case .unmade(_, .wordless), .unmade(_, .made): continue
      case .mention(let mention):
        let now = mention.label.map { "is \($0.text) now" } ?? "is not there any more"
        lines.append(
          "To check: “\(mention.words)” in \(new.name(of: mention.paragraph)):"
            + " \(base.name(of: mention.target)) of \(base.label) \(now)."
        )
      case .unnumbered(let role):
        let what = role == .operative ? "paragraphs" : "items"
        lines.append(
          "The numbers of \(what) were kept: \(base.label) follows no rule that is known."
        )
      case .unnamed(let party):
        lines.append("“\(party.name)” is not named in brackets, which could not be read then.")
      case .unreadable(let paragraph):
        lines.append("To check: the brackets in \(new.name(of: paragraph)).")
      }
    }
    for matter in Self.confidential(in: book, next) {
      lines.append(
        "To check: \(matter.pointer.name) stands in brackets, and is for the co-facilitators alone."
      )
    }
    lines += book.lost
    for matter in unplaced {
      lines.append(
        "Accepted, and not made, since \(book.version.label) reads otherwise:"
          + " \(matter.pointer.name): \(book.sentence(of: matter))."
      )
    }
    for matter in notShown {
      let reason =
        matter.proposal.proposal.visibility == .coFacilitators
        ? "it is for the co-facilitators alone" : "\(book.version.label) reads otherwise"
      lines.append("Deferred, and not in the text, since \(reason): \(matter.pointer.name).")
    }
    let standing = book.standingInBrackets
    if !standing.isEmpty {
      lines.append(
        "Stays in brackets: \(EventSentence.names(standing.map(\.pointer)))."
      )
    }
    for decision in Self.byHand(in: book) {
      lines.append(
        "To be worded by hand: \(EventSentence.names(decision.standing)), accepted in part (#\(decision.number))."
      )
    }
    for matter in undecided {
      lines.append("Undecided: \(matter.pointer.name): \(book.sentence(of: matter)).")
    }
    self.lines = lines
  }

  /// What stands in brackets of a text that everybody gets, of proposals that not everybody sees.
  private static func confidential(
    in book: DecisionBook,
    _ next: NextDraft
  ) -> [DecisionBook.Matter] {
    let bracketed = Set(next.bracketed)
    return book.matters.filter { matter in
      matter.proposal.proposal.visibility == .coFacilitators
        && bracketed.contains(
          NextDraft.Source(proposal: matter.pointer.proposal, place: matter.standing.place)
        )
    }
  }

  /// The decisions that take something up without saying which words.
  private static func byHand(in book: DecisionBook) -> [TrackedDecision] {
    var seen: Set<Int> = []
    return book.matters.compactMap(\.decision).filter { tracked in
      tracked.decision.outcome == .acceptedInPart && tracked.decision.instead.isEmpty
        && seen.insert(tracked.number).inserted
    }
  }
}
