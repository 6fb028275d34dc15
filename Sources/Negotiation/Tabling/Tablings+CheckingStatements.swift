import DraftText

extension Tablings {
  func check(_ correction: VotingCorrection, at now: Instant) throws(Refusal) {
    let number = correction.voting
    guard let (document, voting, day) = voting(number), case .recorded(_, let votes) = voting
    else { throw .tabling(.unknownVoting(number)) }
    if let vote = votes.first(where: { $0.party == correction.party }),
      vote.choice == correction.meant
    {
      throw .tabling(.votedSo(correction.party, correction.meant))
    }
    let earlier = document.corrections.first { earlier in
      earlier.content.voting == number && earlier.content.party == correction.party
    }
    if let earlier { throw .tabling(.correctedAlready(correction.party, by: earlier.number)) }
    try requireDay(correction.date, of: document, at: now)
    if let date = correction.date, let day, date < day {
      throw .tabling(.beforeAdoption(date, adopted: day))
    }
  }

  /// The vote of an entry, with its document and its day.
  private func voting(_ number: Int) -> (TrackedDocument, Voting, CalendarDate?)? {
    for document in all {
      if let adoption = document.adoption, adoption.number == number {
        return (document, adoption.content.voting, adoption.content.date)
      }
      if let decision = document.decisions.first(where: { $0.number == number }) {
        guard let voting = decision.content.voting else { return nil }
        return (document, voting, decision.content.date)
      }
    }
    return nil
  }

  func check(
    _ explanation: Explanation,
    at now: Instant,
    in state: NegotiationState
  ) throws(Refusal) {
    let document = try document(explanation.document)
    try requireWords(explanation.words, "statement")
    try requirePassages(explanation.passages, of: document, in: state)
    try requireDay(explanation.date, of: document, at: now)
    guard !explanation.isBefore else {
      try requireBeforeAction(explanation.date, of: document)
      return
    }
    guard document.adoption != nil || !document.decisions.isEmpty else {
      throw .tabling(.noAction(document.number))
    }
    guard let adopted = document.adoption?.content.date else { return }
    if let date = explanation.date, date < adopted {
      throw .tabling(.beforeAdoption(date, adopted: adopted))
    }
    let gone = document.changes.flatMap { change in
      change.wish == .delete ? change.passages.map(\.paragraph) : []
    }
    if let passage = explanation.passages.first(where: { gone.contains($0.paragraph) }) {
      throw .tabling(.notInAdoptedText(passage))
    }
  }
}
