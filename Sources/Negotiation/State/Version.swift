public import DraftText

/// A circulated version, as the record now knows it.
public struct Version: Hashable, Sendable {
  /// The number of the entry that circulated it.
  public var number: Int
  /// When that was recorded.
  public var recorded: Instant
  /// What was circulated; its matching holds the corrections made since.
  public var circulation: Circulation
  /// The lasting identity of each paragraph, in order.
  public var identities: [ParagraphID]
  /// The editions in further languages, in the order in which they came.
  public var editions: [LanguageEdition]

  /// The informal name.
  public var label: String { circulation.label }
}
