import ArgumentParser
import Negotiation

/// How somebody votes, by its name.
enum VoteChoice: String, CaseIterable, ExpressibleByArgument {
  case yes, no, abstaining

  /// The choice.
  var choice: Voting.Vote.Choice {
    switch self {
    case .yes: .yes
    case .no: .no
    case .abstaining: .abstaining
    }
  }
}
