public import DraftText
public import Negotiation

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
    /// The label of the version it is based on.
    public var basis: String?
    /// How many paragraphs continue one of the basis.
    public var continued: Int
    /// How many are new.
    public var new: Int
    /// How many of the basis are gone.
    public var gone: Int
  }

  /// The negotiation.
  public var negotiation: String
  /// The title of the text.
  public var title: String
  /// The versions, in the order in which they were recorded.
  public var versions: [Line]

  /// Lists the versions of a ledger.
  public init(_ ledger: Ledger) {
    let state = ledger.state
    negotiation = ledger.negotiation
    title = state.opening?.title ?? ""
    versions = state.versions.map { version in
      let circulation = version.circulation
      let basis = circulation.basis.flatMap { state.version($0) }
      let continued = circulation.matching.continued.count
      return Line(
        entry: version.number,
        label: version.label,
        kind: circulation.kind,
        symbol: circulation.symbol,
        status: circulation.status,
        dates: circulation.dates,
        languages: [circulation.language] + version.editions.map(\.language),
        paragraphs: circulation.paragraphs,
        basis: basis?.label,
        continued: continued,
        new: basis == nil ? 0 : circulation.paragraphs - continued,
        gone: (basis?.circulation.paragraphs ?? continued) - continued
      )
    }
  }
}

extension VersionsListing.Line {
  /// The day that people name the version by: of the text, else of its letter, and so on.
  public var day: CalendarDate? {
    dates.text ?? dates.letter ?? dates.adopted ?? dates.distributed
  }
}
