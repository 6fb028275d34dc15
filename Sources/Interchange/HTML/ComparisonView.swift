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
