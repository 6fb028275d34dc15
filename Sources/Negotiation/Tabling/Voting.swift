public import DraftText

/// How a body came to a decision.
public enum Voting: Hashable, Codable, Sendable {
  /// Without a vote.
  case withoutVote
  /// By a recorded vote; who voted how is empty where only the numbers are known.
  case recorded(Tally, votes: [Vote] = [])
  /// By a vote whose numbers alone are kept.
  case unrecorded(Tally)

  /// The numbers of a vote.
  public struct Tally: Hashable, Codable, Sendable {
    /// In favour.
    public var yes: Int
    /// Against.
    public var no: Int
    /// Abstaining.
    public var abstaining: Int

    /// Counts votes.
    public init(yes: Int, no: Int, abstaining: Int) {
      self.yes = yes
      self.no = no
      self.abstaining = abstaining
    }
  }

  /// How one State voted.
  public struct Vote: Hashable, Codable, Sendable {
    /// What a State can do.
    public enum Choice: String, Hashable, Codable, Sendable, CaseIterable {
      case yes, no, abstaining
    }

    /// The State.
    public var party: PartyID
    /// What it did.
    public var choice: Choice

    /// Casts a vote.
    public init(_ party: PartyID, _ choice: Choice) {
      self.party = party
      self.choice = choice
    }
  }
}

extension Voting {
  /// As the record spells it, with a name for everything.
  private enum Spelling: Codable {
    case withoutVote
    case recorded(tally: Tally, votes: [Vote])
    case unrecorded(Tally)
  }

  /// Reads what the record says.
  public init(from decoder: any Decoder) throws {
    self =
      switch try Spelling(from: decoder) {
      case .withoutVote: .withoutVote
      case .recorded(let tally, let votes): .recorded(tally, votes: votes)
      case .unrecorded(let tally): .unrecorded(tally)
      }
  }

  /// Writes what the record says.
  public func encode(to encoder: any Encoder) throws {
    let spelling: Spelling =
      switch self {
      case .withoutVote: .withoutVote
      case .recorded(let tally, let votes): .recorded(tally: tally, votes: votes)
      case .unrecorded(let tally): .unrecorded(tally)
      }
    try spelling.encode(to: encoder)
  }
}
