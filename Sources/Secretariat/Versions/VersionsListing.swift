public import DraftText
public import Negotiation
import RecordStore

/// The versions of a negotiation, as a table.
public struct VersionsListing: Codable, Hashable, Sendable {
  /// One version.
  public struct Line: Codable, Hashable, Sendable {
    /// The number of the entry that circulated it.
    public var entry: Int
    /// The informal name.
    public var label: String
    /// The kind.
    public var kind: VersionKind
    /// The official symbol.
    public var symbol: String?
    /// The status of the paper in words.
    public var status: String?
    /// The days that matter.
    public var dates: VersionDates
    /// The languages: its own, then those of its editions.
    public var languages: [Language]
    /// How many paragraphs it has.
    public var paragraphs: Int
    /// What became of the paragraphs of the version that it is based on; nothing for the first.
    public var changes: Changes?
  }

  /// What became of the paragraphs of one version in another that is based on it.
  public struct Changes: Codable, Hashable, Sendable {
    /// The name of the version it is based on.
    public var basis: String
    /// How many go on with the very same words.
    public var unchanged: Int
    /// How many go on with other words, or words set otherwise.
    public var modified: Int
    /// How many are new, pieces split off others among them.
    public var new: Int
    /// How many are gone, those merged into others among them.
    public var gone: Int
    /// How many of those that go on have another number.
    public var renumbered: Int
  }

  /// The negotiation.
  public var negotiation: String
  /// The title of the text.
  public var title: String
  /// The versions, in the order in which they were recorded.
  public var versions: [Line]
}

extension VersionsListing.Line {
  /// The day that people name the version by: of the text, else of its letter, and so on.
  public var day: CalendarDate? {
    dates.text ?? dates.letter ?? dates.adopted ?? dates.distributed
  }
}

/// Lists the versions of a negotiation.
public struct ListVersions: Sendable {
  /// The door to the record.
  public var registry: Registry

  /// Makes the use case.
  public init(registry: Registry) {
    self.registry = registry
  }

  /// The versions, with what changed from each to the next in counts.
  ///
  /// - Parameters:
  ///   - name: the negotiation.
  ///   - moment: as of when; nothing for now.
  /// - Returns: the listing.
  /// - Throws: why the record cannot be read.
  public func listing(
    of name: String,
    asOf moment: AsOf? = nil
  ) throws(Problem) -> VersionsListing {
    let (ledger, file) = try registry.reading(name, asOf: moment)
    let state = ledger.state
    let manifests: [Manifest]
    do {
      manifests = try VersionTexts(file: file).manifests(
        state.versions.map(\.circulation.manifest)
      )
    } catch {
      throw Problem(error)
    }
    let lists = Dictionary(
      zip(state.versions.map(\.number), manifests),
      uniquingKeysWith: { first, _ in first }
    )
    return VersionsListing(
      negotiation: name,
      title: state.opening?.title ?? "",
      versions: state.versions.map { version in
        let circulation = version.circulation
        return VersionsListing.Line(
          entry: version.number,
          label: version.label,
          kind: circulation.kind,
          symbol: circulation.symbol,
          status: circulation.status,
          dates: circulation.dates,
          languages: [circulation.language] + version.editions.map(\.language),
          paragraphs: circulation.paragraphs,
          changes: Self.changes(of: version, in: state, lists)
        )
      }
    )
  }

  private static func changes(
    of version: Version,
    in state: NegotiationState,
    _ lists: [Int: Manifest]
  ) -> VersionsListing.Changes? {
    guard let basis = version.circulation.basis.flatMap({ state.version($0) }),
      let old = lists[basis.number], let new = lists[version.number]
    else { return nil }
    var changes = VersionsListing.Changes(
      basis: basis.label,
      unchanged: 0,
      modified: 0,
      new: 0,
      gone: 0,
      renumbered: 0
    )
    for pair in version.circulation.matching.continued {
      guard old.lines.indices.contains(pair.old), new.lines.indices.contains(pair.new) else {
        continue
      }
      let (before, after) = (old.lines[pair.old], new.lines[pair.new])
      if before.text == after.text { changes.unchanged += 1 } else { changes.modified += 1 }
      if before.label != after.label { changes.renumbered += 1 }
    }
    let continued = changes.unchanged + changes.modified
    changes.new = new.lines.count - continued
    changes.gone = old.lines.count - continued
    return changes
  }
}
