/// What is said of a vote.
public struct VotingParticulars: Sendable {
  /// In favour.
  public var yes: Int?
  /// Against.
  public var no: Int?
  /// Abstaining.
  public var abstaining: Int?
  /// Whether only the numbers were kept.
  public var isUnrecorded = false
  /// Who voted how, a line for each choice: `In favour: Delegation A, Delegation B`.
  public var votes: String?
  /// A file with such lines.
  public var file: DocumentSource?

  /// Says nothing: without a vote.
  public init() {}

  /// Whether there was a vote at all.
  public var isVote: Bool {
    yes != nil || no != nil || abstaining != nil || isUnrecorded || votes != nil
      || file != nil
  }
}
