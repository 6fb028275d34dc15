public import Negotiation

/// What is to be recorded of a submitted text, to be seen before it is recorded.
public struct TablingPlan: Sendable {
  /// The negotiation.
  public var negotiation: String
  /// What is to be recorded.
  public var event: TablingEvent
  /// The same in a sentence.
  public var sentence: String
  /// What each change of the text wants, in words; nothing where no words are changed.
  public var changes: [String] = []
  /// What should be looked at, and is no reason to refuse anything.
  public var doubts: [String] = []
  /// The versions that were there when it was planned.
  var versions: [Int]
  /// The submitted texts as they were when it was planned.
  var tablings: Tablings
}
