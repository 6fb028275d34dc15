import DraftText
import Negotiation

/// What is doubtful about something that is to be recorded, and no reason to refuse it.
struct TablingDoubts {
  private let ledger: Ledger

  init(_ ledger: Ledger) {
    self.ledger = ledger
  }

  /// What is doubtful about a submission.
  func doubts(of submission: Submission) -> [String] {
    var doubts: [String] = []
    if !submission.isCertified {
      doubts.append(
        "it is not said that the certificate was signed that this is the final text (--certified)"
      )
    }
    if let day = submission.submitted?.localDate, let date = submission.date, day != date {
      doubts.append(
        "the masthead has \(date.printed), and the text was handed in on \(day.printed)"
      )
    }
    if submission.symbol.predecessor != nil, submission.base != nil {
      doubts.append(
        "changes of a revision are shown against the document it replaces, not against --base"
      )
    }
    if let before = submission.symbol.predecessor, let replaced = ledger.state.tablings[before] {
      doubts += notCarriedOver(from: replaced, to: submission)
    }
    return doubts
  }

  /// What was said of a document and does not hold for the one that replaces it unless it is said
  /// again.
  private func notCarriedOver(
    from replaced: TrackedDocument,
    to submission: Submission
  ) -> [String] {
    var doubts: [String] = []
    let symbol = replaced.submission.symbol
    var sponsors: [PartyID] = []
    if case .states(let states, _) = submission.submitter { sponsors = states }
    let left = replaced.sponsors.filter { !sponsors.contains($0) }.map(\.name)
    if !left.isEmpty {
      let isOne = left.count == 1
      doubts.append(
        "\(left.joined(separator: ", ")) \(isOne ? "is a sponsor" : "are sponsors") of \(symbol), and"
          + " \(isOne ? "is" : "are") not carried over (zerodraft tabling sponsors --add)"
      )
    }
    if let stated = replaced.budget.last {
      let says =
        stated.content.hasImplications
        ? stated.content.amount.map { "implications of \($0)" } ?? "implications"
        : "no implications"
      let source = stated.content.symbol.map { ", \($0)" } ?? ""
      doubts.append(
        "what was stated of the budget of \(symbol) (#\(stated.number)\(source): \(says)) is not"
          + " carried over (zerodraft tabling budget)"
      )
    }
    return doubts
  }

  /// What is doubtful about changes to a document.
  func doubts(of amendments: [Amendment], to document: TrackedDocument) -> [String] {
    let paragraphs = amendments.filter(\.isOfWords).flatMap(\.passages).map(\.paragraph)
    var others = document.revisions.map { ($0.number, $0.content.amendments) }
    others += document.amendments.compactMap { amendment in
      let outcome = document.decision(on: amendment.number)?.outcome
      guard outcome != .rejected, outcome != .withdrawn else { return nil }
      return (amendment.number, amendment.content.amendments)
    }
    let steps = document.steps.map(\.saidIn)
    return others.sorted { $0.0 < $1.0 }.compactMap { number, amendments in
      let same = amendments.filter(\.isOfWords).flatMap(\.passages)
        .filter { paragraphs.contains($0.paragraph) }
      guard !same.isEmpty else { return nil }
      let places = EventSentence.references(same)
      return steps.contains(number)
        ? "#\(number) changed \(places) already; the words are taken as they read since"
        : "#\(number) wants to change \(places) too, and is not decided"
    }
  }

  /// What is doubtful about an adoption.
  func doubts(of adoption: Adoption, _ document: TrackedDocument) -> [String] {
    var doubts: [String] = []
    let undecided = document.amendments.filter { document.decision(on: $0.number) == nil }
    if !undecided.isEmpty {
      let numbers = undecided.map { "#\($0.number)" }.joined(separator: ", ")
      doubts.append(
        "nothing was decided on \(numbers): amendments are voted on before the text they amend"
      )
    }
    if document.revisions.contains(where: { !$0.content.isCertified }) {
      doubts.append("not all that was read out is certified by the submitter's signature")
    }
    if let submitted = document.submission.submitted?.localDate ?? document.submission.date,
      adoption.date < SubmissionCalendar().earliestAction(submitted: submitted)
    {
      doubts.append(
        "between \(submitted.printed) and \(adoption.date.printed) there are not four full business "
          + "days, so that the rule must have been waived"
      )
    }
    return doubts
  }

  /// What is doubtful about an explanation.
  func doubts(of explanation: Explanation, _ document: TrackedDocument) -> [String] {
    let votings =
      [document.adoption?.content.voting].compactMap { $0 }
      + document.decisions.compactMap(\.content.voting)
    guard explanation.kind == .vote, !votings.isEmpty,
      votings.allSatisfy({ $0 == .withoutVote })
    else { return [] }
    return ["there was no vote: without one, what is explained is a position"]
  }
}

extension Amendment {
  /// Whether words of a paragraph become others or go.
  fileprivate var isOfWords: Bool {
    switch wish {
    case .edit, .rewrite, .delete, .split, .merge: true
    default: false
    }
  }
}
