public import Publishing

/// What has to be ruled on: the most contested paragraphs first.
public struct ConflictListing: Codable, Hashable, Sendable {
  /// A paragraph that is in dispute.
  public struct Paragraph: Codable, Hashable, Sendable {
    /// How the version calls it.
    public var paragraph: String
    /// How many parties take part, where names are told.
    public var parties: [String]
    /// What is in dispute in it, in the order of its words.
    public var conflicts: [Conflict]
  }

  /// A matter on which parties stand against each other.
  public struct Conflict: Codable, Hashable, Sendable {
    /// What it is about: `words`, `paragraph`, `alternatives`, `new paragraphs`.
    public var kind: Kind
    /// The words as they are; nothing where words are to be put in, or for a whole paragraph.
    public var base: String?
    /// The sides.
    public var sides: [Side]
    /// How far apart the two sides are that are furthest: the share of their words, in hundredths,
    /// that they do not have in common.
    public var distance: Int
  }

  /// What a conflict is about.
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    /// Words inside a paragraph.
    case words
    /// Whether a paragraph stays as it is, is changed or goes.
    case paragraph
    /// Several texts for one paragraph.
    case alternatives
    /// New paragraphs at one place that say nearly the same.
    case additions = "new paragraphs"
  }

  /// One side of a conflict.
  public struct Side: Codable, Hashable, Sendable {
    /// What it wants: words, or a sentence such as `delete the paragraph`.
    public var wants: String
    /// Whether it wants words; else `wants` is a sentence.
    public var isWords: Bool
    /// Who it is, where names are told.
    public var parties: [String]
  }

  /// The negotiation.
  public var negotiation: String
  /// The version.
  public var version: String
  /// The paragraphs, the most contested first.
  public var paragraphs: [Paragraph]

  /// Lists the conflicts of a compilation.
  ///
  /// - Parameters:
  ///   - compiled: the compilation.
  ///   - negotiation: the name of the negotiation.
  public init(_ compiled: CompiledVersion, negotiation: String) {
    self.negotiation = negotiation
    version = compiled.version
    let finder = ConflictFinder(compiled: compiled)
    paragraphs = finder.paragraphs.enumerated()
      .sorted { one, other in
        let (first, second) = (one.element.weight, other.element.weight)
        return first == second
          ? one.offset < other.offset : second.lexicographicallyPrecedes(first)
      }
      .map(\.element)
  }
}

extension ConflictListing.Paragraph {
  /// How contested it is: by parties, then by sides, then by conflicts.
  fileprivate var weight: [Int] {
    [parties.count, conflicts.reduce(0) { $0 + $1.sides.count }, conflicts.count]
  }
}
