/// What became of a proposed change in a later version.
public struct CarriedChange: Hashable, Sendable {
  /// How a change stands to a version.
  public enum State: String, Hashable, Codable, Sendable, CaseIterable {
    /// It can be made there.
    case applies
    /// What it is about reads otherwise there, so that somebody has to look.
    case changedBeneath = "changed beneath"
    /// It is made there.
    case absorbed
    /// What it is about is not there any more.
    case obsolete
  }

  /// How it stands to the version.
  public var state: State
  /// The change in the later version; `nil` where it cannot be placed there.
  public var change: ProposedChange?
  /// The paragraphs of the later version that it is about.
  public var paragraphs: [Int]

  /// Makes a carried change.
  public init(_ state: State, _ change: ProposedChange? = nil, paragraphs: [Int] = []) {
    self.state = state
    self.change = change
    self.paragraphs = paragraphs
  }
}
