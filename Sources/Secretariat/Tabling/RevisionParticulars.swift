public import DraftText
public import Negotiation

/// What is said of words that are read out.
public struct RevisionParticulars: Sendable {
  /// How it is spoken of.
  public var kind = OralRevision.Kind.revision
  /// Who read it out.
  public var readBy: String?
  /// The meeting as printed.
  public var meeting: String?
  /// The day.
  public var date: CalendarDate?
  /// Whether the submitter signed the changes.
  public var isCertified = false

  /// Says nothing yet.
  public init() {}
}
