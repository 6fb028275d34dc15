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

  /// The identities that a correction of a match has changed since, the oldest first.
  public internal(set) var earlierIdentities: [EarlierIdentities] = []

  /// The informal name.
  public var label: String { circulation.label }
}

/// The identities that the paragraphs of a version had before a match was corrected.
///
/// An entry from before the correction names a paragraph by what it then was; this tells which
/// paragraph that is.
public struct EarlierIdentities: Hashable, Sendable {
  /// The number of the entry with the correction.
  public var until: Int
  /// The identity of each paragraph before it, in order.
  public var identities: [ParagraphID]
}
