import Negotiation

/// How a body came to a decision, in words.
struct VotingPhrase {
  /// The words: `without a vote`, `by a recorded vote of 56 to 89, with 12 abstentions`.
  let text: String

  /// Puts a vote into words.
  init(_ voting: Voting) {
    text =
      switch voting {
      case .withoutVote: "without a vote"
      case .recorded(let tally, _): "by a recorded vote of \(Self.numbers(tally))"
      case .unrecorded(let tally): "by a vote of \(Self.numbers(tally))"
      }
  }

  private static func numbers(_ tally: Voting.Tally) -> String {
    let abstentions =
      switch tally.abstaining {
      case 0: ", with no abstentions"
      case 1: ", with 1 abstention"
      default: ", with \(tally.abstaining) abstentions"
      }
    return "\(tally.yes) to \(tally.no)\(abstentions)"
  }
}
