public import DraftText
public import Negotiation

/// The numbers of every paragraph in every version, side by side.
public struct Concordance: Codable, Hashable, Sendable {
  /// One version: a column.
  public struct Column: Codable, Hashable, Sendable {
    /// The label.
    public var label: String
    /// The number of the entry that circulated it.
    public var entry: Int
    /// Its kind.
    public var kind: VersionKind
    /// The day that people name it by.
    public var date: CalendarDate?
  }

  /// What a version calls a paragraph.
  public struct Cell: Codable, Hashable, Sendable {
    /// What it calls it; nothing where it does not have it, or cannot point at it.
    public var reference: String?
    /// Whether it has it without a number.
    public var isUnnumbered: Bool?
    /// The paragraphs that it was split off here, as the version before calls them.
    public var splitFrom: [String]?
    /// The paragraphs that went into it here, as the version before calls them.
    public var mergedFrom: [String]?
    /// The paragraphs that it went into here.
    public var mergedInto: [String]?
  }

  /// One paragraph: a line.
  public struct Line: Codable, Hashable, Sendable {
    /// The lasting identity.
    public var identity: ParagraphID
    /// How it begins, in the last version that has it.
    public var opening: String
    /// What each version calls it, in the order of the columns.
    public var cells: [Cell]
  }

  /// The negotiation.
  public var negotiation: String
  /// The versions, in the order in which they were recorded.
  public var versions: [Column]
  /// The paragraphs in the order of the latest version, those that are gone where they stood.
  public var paragraphs: [Line]
}

extension Concordance.Cell {
  /// The cell in words: `OP5`, `OP5 (split from OP4)`, `– (merged into OP4)`.
  public var words: String {
    var asides: [String] = []
    if let splitFrom { asides.append("split from " + splitFrom.joined(separator: ", ")) }
    if let mergedFrom { asides.append("with " + mergedFrom.joined(separator: ", ")) }
    if let mergedInto { asides.append("merged into " + mergedInto.joined(separator: ", ")) }
    let name = reference ?? (isUnnumbered == true ? "unnumbered" : "–")
    return asides.isEmpty ? name : "\(name) (\(asides.joined(separator: "; ")))"
  }
}
