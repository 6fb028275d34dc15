public import DraftText

/// From which other paragraphs the paragraphs of a version took words: those they were split off,
/// and those that were merged into them.
///
/// Identity is passed on whole, so that what was said on a paragraph stays with the piece that
/// continues it. The other piece, and the paragraph that another was merged into, have to be
/// asked for here.
///
/// ```
/// OP4 of the zero draft → OP4 and OP5 of Rev.1: OP4 continues it, OP5 took words from it
/// ```
public struct ParagraphLineage: Hashable, Sendable {
  /// A paragraph that words were taken from.
  public struct Source: Hashable, Sendable {
    /// The paragraph.
    public var paragraph: ParagraphID
    /// The versions before the words were taken; what was said later is about what was left.
    public var versions: Set<Int>
  }

  private var sources: [ParagraphID: [Source]] = [:]

  /// Follows a version back through those it is based on.
  public init(of version: Version, in state: NegotiationState) {
    let chain = state.versions(leadingTo: version)
    var earlier: Set<Int> = []
    for (basis, version) in zip(chain, chain.dropFirst()) {
      earlier.insert(basis.number)
      let inherited = sources
      for pair in version.circulation.matching.related {
        guard basis.identities.indices.contains(pair.old),
          version.identities.indices.contains(pair.new)
        else { continue }
        let old = basis.identities[pair.old]
        let new = version.identities[pair.new]
        guard old != new else { continue }
        add(Source(paragraph: old, versions: earlier), to: new)
        for source in inherited[old] ?? [] where source.paragraph != new { add(source, to: new) }
      }
    }
  }

  /// The paragraphs that a paragraph took words from.
  public func sources(of paragraph: ParagraphID) -> [Source] { sources[paragraph] ?? [] }

  /// All paragraphs that words were taken from by one that the version has.
  public func all(in version: Version) -> Set<ParagraphID> {
    Set(version.identities.flatMap { sources(of: $0).map(\.paragraph) })
  }

  private mutating func add(_ source: Source, to paragraph: ParagraphID) {
    guard !sources(of: paragraph).contains(where: { $0.paragraph == source.paragraph }) else {
      return
    }
    sources[paragraph, default: []].append(source)
  }
}

extension NegotiationState {
  /// What was said on the paragraphs that a paragraph took words from, before it took them.
  ///
  /// - Returns: the positions, paragraph by paragraph.
  public func positions(on sources: [ParagraphLineage.Source]) -> [ParagraphPositions] {
    positions { paragraph, remark in
      sources.contains { source in
        source.paragraph == paragraph
          && remark.passage.map { source.versions.contains($0.version) }
            ?? false
      }
    }
  }
}
