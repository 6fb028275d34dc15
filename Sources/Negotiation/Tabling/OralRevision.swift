public import DraftText

/// Changes to a submitted text that are read out before action on it.
public struct OralRevision: Hashable, Codable, Sendable {
  /// How it is spoken of when the text is adopted.
  public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    /// “as orally revised”.
    case revision
    /// “as orally corrected”: a slip of the pen.
    case correction
  }

  /// The number of the entry that submitted the document.
  public var document: Int
  /// How it is spoken of.
  public var kind: Kind
  /// Exactly what was read out.
  public var words: String
  /// What it does, to the paragraphs of the document's version.
  public var amendments: [Amendment]
  /// Who read it out, by office or delegation: `the Secretariat`, `Delegation A`.
  public var readBy: String?
  /// The meeting as printed, such as `37th plenary meeting`.
  public var meeting: String?
  /// The day.
  public var date: CalendarDate?
  /// Whether the submitter signed the changes.
  public var isCertified: Bool

  /// Records a revision.
  public init(
    document: Int,
    kind: Kind = .revision,
    words: String,
    amendments: [Amendment],
    readBy: String? = nil,
    meeting: String? = nil,
    date: CalendarDate? = nil,
    isCertified: Bool = false
  ) {
    self.document = document
    self.kind = kind
    self.words = words
    self.amendments = amendments
    self.readBy = readBy
    self.meeting = meeting
    self.date = date
    self.isCertified = isCertified
  }
}
