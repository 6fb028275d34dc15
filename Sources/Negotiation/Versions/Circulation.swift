public import DraftText

/// A version, as it was circulated.
public struct Circulation: Hashable, Codable, Sendable {
  /// The informal name, such as `Zero draft` or `Rev.1`; never a document symbol.
  public var label: String
  /// What kind of text it is.
  public var kind: VersionKind
  /// The official symbol, such as `A/76/L.11/Rev.1`; never an informal name.
  public var symbol: String?
  /// The status of the paper in words, such as `non-paper` or `without status`.
  public var status: String?
  /// The days of the text, its letter, its distribution and its adoption.
  public var dates: VersionDates
  /// The explanatory note that came with it, line by line.
  public var note: [String]
  /// The language.
  public var language: Language
  /// The digest of the manifest that lists its paragraphs.
  public var manifest: Digest
  /// How many paragraphs it has.
  public var paragraphs: Int
  /// The number of the entry that circulated the version it is based on.
  public var basis: Int?
  /// Which of its paragraphs continue which of the basis, as it was shown and confirmed.
  public var matching: Matching
  /// What of its text comes from which amendments, as it was shown and confirmed; `nil` where
  /// nobody looked.
  public var reflected: [ReflectedAmendment]?
  /// What became of the paragraphs of the basis that nothing continues.
  public var departed: [Departure]?

  /// Describes a version.
  public init(
    label: String,
    kind: VersionKind,
    symbol: String? = nil,
    status: String? = nil,
    dates: VersionDates = VersionDates(),
    note: [String] = [],
    language: Language = .english,
    manifest: Digest,
    paragraphs: Int,
    basis: Int? = nil,
    matching: Matching = Matching(),
    reflected: [ReflectedAmendment]? = nil,
    departed: [Departure]? = nil
  ) {
    self.label = label
    self.kind = kind
    self.symbol = symbol
    self.status = status
    self.dates = dates
    self.note = note
    self.language = language
    self.manifest = manifest
    self.paragraphs = paragraphs
    self.basis = basis
    self.matching = matching
    self.reflected = reflected
    self.departed = departed
  }
}

/// What kind of text a version is.
public enum VersionKind: String, Hashable, Codable, Sendable, CaseIterable {
  /// A list of what the text might say.
  case elementsPaper = "elements paper"
  /// The first full text.
  case zeroDraft = "zero draft"
  /// A further text of the co-facilitators.
  case revision
  /// A text with everybody's proposals in it.
  case compilation
  /// The text after the last round.
  case finalDraft = "final draft"
  /// A draft resolution of limited distribution.
  case lDocument = "L-document"
  /// What was adopted.
  case resolution
}

/// The days that matter of a version; none of them stands in for another.
public struct VersionDates: Hashable, Codable, Sendable {
  /// The day the text itself bears.
  public var text: CalendarDate?
  /// The day of the letter that it was sent with.
  public var letter: CalendarDate?
  /// The day it was distributed.
  public var distributed: CalendarDate?
  /// The day it was adopted.
  public var adopted: CalendarDate?

  /// The day that says most about when the version stood: adopted, distributed, dated, sent.
  public var latest: CalendarDate? { adopted ?? distributed ?? text ?? letter }

  /// Names the days that are known.
  public init(
    text: CalendarDate? = nil,
    letter: CalendarDate? = nil,
    distributed: CalendarDate? = nil,
    adopted: CalendarDate? = nil
  ) {
    self.text = text
    self.letter = letter
    self.distributed = distributed
    self.adopted = adopted
  }
}

/// A version in a further language.
public struct LanguageEdition: Hashable, Codable, Sendable {
  /// The number of the entry that circulated the version.
  public var version: Int
  /// The language.
  public var language: Language
  /// The day it became available.
  public var date: CalendarDate?
  /// The digest of the manifest that lists its paragraphs.
  public var manifest: Digest
  /// How many paragraphs it has.
  public var paragraphs: Int
  /// Which of its paragraphs say what which of the version's own say.
  public var matching: Matching

  /// Describes an edition.
  public init(
    version: Int,
    language: Language,
    date: CalendarDate? = nil,
    manifest: Digest,
    paragraphs: Int,
    matching: Matching
  ) {
    self.version = version
    self.language = language
    self.date = date
    self.manifest = manifest
    self.paragraphs = paragraphs
    self.matching = matching
  }
}
