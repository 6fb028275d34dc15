public import DraftText

/// What somebody says beside a printed text: a reason, a reservation, a question.
///
/// ```swift
/// paragraph.comments = [
///   PrintedComment(holders: [PartyID("Group X")], words: "Agreed language of 2015.", on: 1..<3)
/// ]
/// ```
public struct PrintedComment: Hashable, Sendable {
  /// Who says it; nobody for the document's own author.
  public var holders: [PartyID]
  /// What is said, a line for each paragraph.
  public var words: String
  /// The pieces of the paragraph that it is about, by their places; `nil` for the whole paragraph.
  ///
  /// What lies beyond the pieces is cut off; nothing left means the whole paragraph.
  public var range: Range<Int>?

  /// Makes a comment.
  public init(holders: [PartyID] = [], words: String, on range: Range<Int>? = nil) {
    self.holders = holders
    self.words = words
    self.range = range
  }
}
