public import DraftText
public import Interchange

/// A working version that follows from decisions, which nobody has circulated.
public struct NextVersion: Sendable {
  /// Its name.
  public var label: String
  /// What is negotiated.
  public var title: String?
  /// The text, under places for identities.
  public var draft: Draft
  /// What changed from the version that was decided on.
  public var changes: ComparisonReport
  /// What has to be known about it, in lines for people.
  public var summary: [String]
}
