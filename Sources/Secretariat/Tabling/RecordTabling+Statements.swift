public import DraftText
public import Negotiation

extension RecordTabling {
  /// Works out what is recorded where a State says that it had meant to vote otherwise.
  ///
  /// - Parameters:
  ///   - voting: the entry with the vote; nothing for the only one that was recorded.
  ///   - party: the State.
  ///   - meant: how it had meant to vote.
  ///   - date: when it said so.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: that it is no State, or what the record would refuse.
  public func correction(
    of voting: Int?,
    by party: String,
    meaning meant: Voting.Vote.Choice,
    date: CalendarDate?,
    in name: String
  ) throws(Problem) -> TablingPlan {
    let (ledger, _) = try opened(name)
    var number = voting
    if number == nil { number = try Self.onlyVoting(in: ledger) }
    let content = VotingCorrection(
      voting: number ?? 0,
      party: try registry.directory(for: ledger).voter(named: party),
      meant: meant,
      date: date
    )
    return try plan(.votingCorrected(content), in: ledger)
  }

  private static func onlyVoting(in ledger: Ledger) throws(Problem) -> Int {
    var numbers: [Int] = []
    for document in ledger.state.tablings.all {
      for decision in document.decisions {
        if case .recorded = decision.content.voting { numbers.append(decision.number) }
      }
      if let adoption = document.adoption, case .recorded = adoption.content.voting {
        numbers.append(adoption.number)
      }
    }
    guard let number = numbers.first else {
      throw Problem(
        "No recorded vote on a text of \(ledger.negotiation) is known",
        hint: "Only who voted by name can have meant to vote otherwise."
      )
    }
    guard numbers.count == 1 else {
      let words = numbers.map { "#\($0)" }.joined(separator: ", ")
      throw Problem("There were several votes: \(words)", hint: "Say which one with --voting.")
    }
    return number
  }

  /// Works out what is recorded where a position on a submitted text is explained.
  ///
  /// - Parameters:
  ///   - document: the document or its resolution, as it is typed; nothing for the only one.
  ///   - party: who speaks.
  ///   - behalf: on whose behalf.
  ///   - content: what is said; its document, parties and passages are filled in.
  ///   - paragraphs: the paragraphs that it speaks of, as they are typed.
  ///   - symbol: the record of the meeting, as it is typed.
  ///   - name: the negotiation.
  /// - Returns: the plan.
  /// - Throws: that somebody or a paragraph is unknown, or what the record would refuse.
  public func explanation(
    of document: String?,
    by party: String,
    onBehalfOf behalf: String?,
    _ content: Explanation,
    on paragraphs: String?,
    symbol: String?,
    in name: String
  ) throws(Problem) -> TablingPlan {
    let (ledger, finder) = try opened(name)
    try ProposedCharacters.check([content.words ?? ""], in: "what was said")
    let directory = registry.directory(for: ledger)
    let tablings = ledger.state.tablings
    let aim = try finder.document(document) { tablings.successor(of: $0) == nil }
    var content = content
    content.document = aim.number
    content.party = try directory.party(named: party)
    content.onBehalfOf = try behalf.map { name throws(Problem) in
      try directory.party(named: name)
    }
    content.passages = try passages(paragraphs, of: aim, in: ledger)
    content.symbol = try symbol.map { typed throws(Problem) in
      try TabledDocumentFinder.symbol(typed)
    }
    return try plan(
      .explained(content),
      in: ledger,
      doubts: TablingDoubts(ledger).doubts(of: content, aim)
    )
  }
}
