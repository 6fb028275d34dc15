import DraftText

extension Voting {
  /// The numbers, where there was a vote.
  public var tally: Tally? {
    switch self {
    case .withoutVote: nil
    case .recorded(let tally, _), .unrecorded(let tally): tally
    }
  }

  /// Who voted how, where that is known.
  public var votes: [Vote] {
    if case .recorded(_, let votes) = self { votes } else { [] }
  }

  /// Refuses numbers that cannot be those of a vote with this result.
  ///
  /// A majority of those present and voting carries; some questions need more, so that what had
  /// more votes for it than against it may still have been rejected.
  func check(isCarried: Bool) throws(Refusal) {
    guard let tally else { return }
    let numbers = [tally.yes, tally.no, tally.abstaining]
    guard numbers.allSatisfy({ (0...Self.most).contains($0) }),
      (1...Self.most).contains(numbers.reduce(0, +))
    else { throw .tabling(.impossibleTally(tally)) }
    if isCarried, tally.yes <= tally.no { throw .tabling(.notCarried(tally)) }
    guard !votes.isEmpty else { return }
    var parties: Set<PartyID> = []
    for vote in votes where !parties.insert(vote.party).inserted {
      throw .tabling(.twice(vote.party))
    }
    let listed = Tally(counting: votes)
    guard listed == tally else { throw .tabling(.tallyDiffers(tally, listed: listed)) }
  }

  /// More than there are Members of the United Nations, for exercises with other bodies.
  private static let most = 250
}

extension Voting.Tally {
  /// Counts who voted how.
  public init(counting votes: [Voting.Vote]) {
    func count(_ choice: Voting.Vote.Choice) -> Int { votes.count { $0.choice == choice } }
    self.init(yes: count(.yes), no: count(.no), abstaining: count(.abstaining))
  }
}
