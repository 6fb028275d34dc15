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

extension Version {
  /// The list of paragraphs in a language, and the identity of each.
  ///
  /// A paragraph of an edition has the identity of the one it translates, or none that lasts.
  ///
  /// - Parameter language: the language; nothing for the version's own.
  /// - Returns: nothing where the version is not there in the language.
  public func text(in language: Language?) -> (manifest: Digest, identities: [ParagraphID])? {
    guard let language, language != circulation.language else {
      return (circulation.manifest, identities)
    }
    guard let edition = editions.first(where: { $0.language == language }) else { return nil }
    let originals = edition.matching.predecessors(count: edition.paragraphs)
    let known = originals.enumerated().map { index, original -> ParagraphID in
      guard let original, identities.indices.contains(original) else { return .provisional(index) }
      return identities[original]
    }
    return (edition.manifest, known)
  }
}
