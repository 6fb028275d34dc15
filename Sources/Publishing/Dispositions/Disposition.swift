public import DraftText
public import Interchange

/// What became of everything that was asked for on the way to a version.
public struct Disposition: Hashable, Sendable {
  /// What became of an amendment.
  public enum Outcome: String, Hashable, Codable, Sendable, CaseIterable {
    /// The version has it.
    case reflected
    /// The version has some of it.
    case reflectedInPart = "reflected in part"
    /// The version does not have it, and what it was about reads as before.
    case notReflected = "not reflected"
    /// What it was about reads otherwise, or is gone.
    case overtaken
    /// It stays open.
    case deferred
    /// It asked for no other words: a question, a comment, a side.
    case noted
    /// It does not hold any more.
    case withdrawn
  }

  /// What became of one amendment.
  public struct Line: Hashable, Sendable {
    /// How people point at it: `#28.1`.
    public var amendment: String
    /// Who wants it, in the order of their names; nobody where that is not told.
    public var holders: [PartyID]
    /// The version it was made for.
    public var madeFor: String
    /// The version whose making is told of.
    public var version: String
    /// The paragraph of the basis that it is about first, by its place; `nil` for the whole text.
    public var paragraph: Int?
    /// What it asks for, in one line.
    public var wants: String
    /// What became of it.
    public var outcome: Outcome
    /// Whether it is there in nearly the words that were asked for.
    public var isNear: Bool
    /// What has to be known beside the outcome: that it was accepted and is not found, or stands in
    /// brackets.
    public var remark: String?
    /// Where it stands now, or what it was about, as the version calls it.
    public var places: [String]
    /// The words that stand now; empty where none do.
    public var now: String
    /// What those who decided said to it.
    public var note: String?
    /// What changed in its paragraph since it was made, where that is asked.
    public var since: Since?

    /// Tells of an amendment.
    public init(
      amendment: String,
      holders: [PartyID],
      madeFor: String,
      version: String,
      paragraph: Int?,
      wants: String,
      outcome: Outcome,
      isNear: Bool = false,
      remark: String? = nil,
      places: [String] = [],
      now: String = "",
      note: String? = nil,
      since: Since? = nil
    ) {
      self.amendment = amendment
      self.holders = holders
      self.madeFor = madeFor
      self.version = version
      self.paragraph = paragraph
      self.wants = wants
      self.outcome = outcome
      self.isNear = isNear
      self.remark = remark
      self.places = places
      self.now = now
      self.note = note
      self.since = since
    }
  }

  /// What became of the brackets of a paragraph.
  public enum Bracketing: String, Hashable, Sendable, CaseIterable {
    /// It has brackets now.
    case added
    /// It has none any more.
    case removed
    /// It had brackets, and its words changed.
    case changed
  }

  /// What changed in the paragraph of an amendment since it was made.
  public struct Since: Hashable, Sendable {
    /// The version that it was made for.
    public var old: String
    /// The latest version.
    public var new: String
    /// Where the paragraph stands in it; empty if it is gone.
    public var places: [String]
    /// The words of both, with their changes.
    public var pieces: [PaperText.Piece]

    /// Tells of a paragraph.
    public init(old: String, new: String, places: [String], pieces: [PaperText.Piece]) {
      self.old = old
      self.new = new
      self.places = places
      self.pieces = pieces
    }
  }

  /// A paragraph of the basis that the version does not have.
  public struct Departure: Hashable, Sendable {
    /// The paragraph, by its place.
    public var paragraph: Int
    /// What became of it, in words.
    public var words: String

    /// Tells of a paragraph.
    public init(paragraph: Int, words: String) {
      self.paragraph = paragraph
      self.words = words
    }
  }

  /// What is negotiated.
  public var title: String
  /// The language of the text.
  public var language: Language
  /// The version.
  public var version: String
  /// The version that it grew out of.
  public var basis: String
  /// What the paragraphs of the basis are called.
  public var names: [String]
  /// What became of amendments: those of the whole text first, then by paragraph of the basis.
  public var lines: [Line]
  /// What became of paragraphs that the version does not have, in order.
  public var departures: [Departure]
  /// The proposals in it that not everybody may see as it tells them, by their entries.
  ///
  /// Nothing of this is printed: it is for a warning.
  public var restricted: [Int] = []
  /// The share of what changed that comes from amendments in it, from 0 to 1, for each change by the
  /// first of its new paragraphs.
  public var explained: [Int: Double] = [:]
  /// What became of brackets, by the first of the new paragraphs that have or had them.
  public var bracketings: [Int: Bracketing] = [:]
  /// The proposal that is told of alone: `#28`.
  public var proposal: String?

  /// Tells of a version.
  public init(
    title: String,
    language: Language,
    version: String,
    basis: String,
    names: [String],
    lines: [Line],
    departures: [Departure]
  ) {
    self.title = title
    self.language = language
    self.version = version
    self.basis = basis
    self.names = names
    self.lines = lines
    self.departures = departures
  }

  /// What a paragraph of the basis is called; the whole text where none is meant.
  public func name(of paragraph: Int?) -> String {
    guard let paragraph else { return "whole text" }
    return names.indices.contains(paragraph) ? names[paragraph] : "?"
  }

  /// How many amendments had each outcome, those that some had, in the order of the outcomes.
  public var counts: [(outcome: Outcome, count: Int)] {
    Outcome.allCases.map { outcome in (outcome, lines.count { $0.outcome == outcome }) }
      .filter { $0.1 > 0 }
  }

  /// The counts in one sentence.
  public var summary: String {
    let count =
      lines.isEmpty
      ? "No amendment was open"
      : lines.count == 1 ? "1 amendment: " : "\(lines.count) amendments: "
    let parts = counts.map { "\($0.count) \($0.outcome.rawValue)" }.joined(separator: ", ")
    let gone = departures.count == 1 ? "1 paragraph" : "\(departures.count) paragraphs"
    return count + parts + (departures.isEmpty ? "." : "; \(gone) gone.")
  }
}
