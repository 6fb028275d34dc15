import DraftText
import Interchange
public import Publishing

/// What became of everything that was asked for, as data.
public struct DispositionListing: Codable, Hashable, Sendable {
  /// One amendment.
  public struct Line: Codable, Hashable, Sendable {
    /// How people point at it; nothing where that would tell whose it is.
    public var amendment: String?
    /// Who wants it, where that is told.
    public var parties: [String]
    /// The version it was made for.
    public var madeFor: String
    /// The version that was made then.
    public var version: String
    /// The paragraph of the version before; nothing for the whole text.
    public var paragraph: String?
    /// What it asks for, in one line.
    public var wants: String
    /// What became of it.
    public var outcome: Disposition.Outcome
    /// Whether it is there in nearly the words that were asked for.
    public var isNear: Bool
    /// What has to be known beside the outcome.
    public var remark: String?
    /// Where it stands now, or what it was about.
    public var places: [String]
    /// The words that stand now.
    public var now: String?
    /// What those who decided said to it.
    public var note: String?
    /// What changed in its paragraph since it was made, where that was asked.
    public var since: Since?
  }

  /// What changed in a paragraph.
  public struct Since: Codable, Hashable, Sendable {
    /// The earlier version.
    public var old: String
    /// The later version.
    public var new: String
    /// Where the paragraph stands in it.
    public var places: [String]
    /// The words of both, in order.
    public var words: [Words]
  }

  /// A stretch of words.
  public struct Words: Codable, Hashable, Sendable {
    /// Whether they were `kept`, `deleted` or `inserted`.
    public var kind: String
    /// The words.
    public var text: String
  }

  /// A paragraph that is gone.
  public struct Departure: Codable, Hashable, Sendable {
    /// What the version before calls it.
    public var paragraph: String
    /// What became of it.
    public var words: String
  }

  /// How many amendments had an outcome.
  public struct Count: Codable, Hashable, Sendable {
    /// The outcome.
    public var outcome: Disposition.Outcome
    /// How many.
    public var count: Int
  }

  /// The negotiation.
  public var negotiation: String
  /// The version.
  public var version: String
  /// The version that it grew out of.
  public var basis: String
  /// How many amendments had which outcome.
  public var counts: [Count]
  /// The amendments: those of the whole text first, then by paragraph.
  public var amendments: [Line]
  /// The paragraphs that are gone.
  public var departures: [Departure]

  /// Lists a disposition.
  public init(_ disposition: Disposition, negotiation: String) {
    self.negotiation = negotiation
    version = disposition.version
    basis = disposition.basis
    counts = disposition.counts.map { Count(outcome: $0.outcome, count: $0.count) }
    amendments = disposition.lines.map { line in
      Line(
        amendment: line.amendment.isEmpty ? nil : line.amendment,
        parties: line.holders.map(\.name),
        madeFor: line.madeFor,
        version: line.version,
        paragraph: line.paragraph.map { disposition.name(of: $0) },
        wants: line.wants,
        outcome: line.outcome,
        isNear: line.isNear,
        remark: line.remark,
        places: line.places,
        now: line.now.isEmpty ? nil : line.now,
        note: line.note,
        since: line.since.map { since in
          Since(
            old: since.old,
            new: since.new,
            places: since.places,
            words: since.pieces.map { piece in
              let kind = piece.ink == .plain ? "kept" : piece.ink.rawValue
              return Words(kind: kind, text: piece.words)
            }
          )
        }
      )
    }
    departures = disposition.departures.map {
      Departure(paragraph: disposition.name(of: $0.paragraph), words: $0.words)
    }
  }

  /// The amendments as the lines of a table, with the words over its columns.
  public var table: (head: [String], lines: [[String]]) {
    (
      [
        "paragraph", "amendment", "parties", "made for", "asked for", "disposition", "nearly",
        "version", "where", "words now", "note", "remark",
      ],
      amendments.map { line in
        [
          line.paragraph ?? "", line.amendment ?? "", line.parties.joined(separator: "; "),
          line.madeFor, line.wants, line.outcome.rawValue, line.isNear ? "yes" : "", line.version,
          line.places.joined(separator: "; "), line.now ?? "", line.note ?? "",
          line.remark ?? "",
        ]
      }
    )
  }
}
