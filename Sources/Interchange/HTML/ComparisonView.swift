public import Redlining

/// What of a comparison is shown.
public enum ComparisonView: String, Hashable, Sendable, CaseIterable {
  /// What was inserted and deleted, marked.
  case redline
  /// The later text.
  case after
  /// The earlier text, in its own order.
  case before
  /// What was inserted and deleted, marked by words in brackets: for reading aloud and for mail.
  case words
}

/// The kinds of change that can be asked for alone.
public enum ComparisonKind: String, Hashable, Sendable, CaseIterable {
  /// The paragraph has other words.
  case modified
  /// The paragraph is new.
  case inserted
  /// The paragraph is gone.
  case deleted
  /// The paragraph stands elsewhere.
  case moved
  /// The paragraph was taken apart, or put together from several.
  case regrouped
  /// The paragraph has another number or level, and the same words.
  case set
}

extension ComparisonKind {
  /// The kind of what became of a paragraph or note; nothing where it is as it was.
  public init?(_ relation: Relation) {
    guard !relation.isSettled else { return nil }
    guard !relation.isMoved else {
      self = .moved
      return
    }
    self =
      switch relation.operation {
      case .same: .set
      case .modified: .modified
      case .inserted: .inserted
      case .deleted: .deleted
      case .split, .merged: .regrouped
      }
  }
}
