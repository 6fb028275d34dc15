public import Redlining

/// What was understood of a message with instructions, and what was not.
public struct InstructionReading: Hashable, Sendable {
  /// One instruction, with the words that say it.
  public struct Understood: Hashable, Sendable {
    /// What is wanted.
    public var instruction: ProposedChange
    /// The words, as they were written.
    public var words: String
  }

  /// What was understood, in the order of the message.
  public var understood: [Understood] = []
  /// What was not, word for word, each with why.
  public var open: [Open] = []

  /// Words that a person has to look at.
  public struct Open: Hashable, Sendable {
    /// The words, as they were written.
    public var words: String
    /// Why nothing was made of them.
    public var reason: String
  }

  /// Makes an empty reading.
  public init() {}
}
