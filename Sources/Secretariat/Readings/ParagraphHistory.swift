public import Interchange
public import Negotiation

/// What became of one paragraph through all versions.
public struct ParagraphHistory: Sendable {
  /// What happened to the paragraph in a version.
  public enum Change: String, Hashable, Sendable, Codable {
    /// It stands there for the first time.
    case first
    /// It was split off another paragraph.
    case split
    /// It is as it was, number and words.
    case unchanged
    /// It has another number, or stands as something else, with the same words.
    case renumbered
    /// Its words changed, or how they are set.
    case modified
    /// It is gone.
    case deleted
    /// It went into another paragraph.
    case merged
    /// It is still gone.
    case absent
  }

  /// What happened in one version.
  public struct Step: Sendable {
    /// The version.
    public var version: Version
    /// What happened.
    public var change: Change
    /// What the version calls the paragraph; nothing where it is gone, or cannot be pointed at.
    public var reference: String?
    /// The label of the version that it is held against.
    public var since: String?
    /// What changed in words; against itself where the paragraph stands there for the first time.
    public var report: ComparisonReport?
    /// The paragraphs that it was split off, as the version before calls them.
    public var splitFrom: [String] = []
    /// The paragraphs that were split off it, as this version calls them.
    public var splitInto: [String] = []
    /// The paragraphs that went into it, as the version before calls them.
    public var mergedFrom: [String] = []
    /// The paragraphs that it went into, as this version calls them.
    public var mergedInto: [String] = []
  }

  /// The negotiation.
  public var negotiation: String
  /// How the paragraph was asked for.
  public var reference: String
  /// The label of the version that calls it so.
  public var version: String
  /// What happened, version by version, from the one where it first stood.
  public var steps: [Step]
}
