/// Why something to submitted texts is refused.
public enum TablingRefusal: Hashable, Sendable {
  /// No entry of this number submitted a text.
  case unknownDocument(Int)
  /// No entry of this number submitted an amendment to the document.
  case unknownAmendment(Int)
  /// No entry of this number holds a vote.
  case unknownVoting(Int)
}
