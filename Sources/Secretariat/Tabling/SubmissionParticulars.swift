public import DraftText
public import Negotiation

/// What is said of a text that is submitted, beside the text.
public struct SubmissionParticulars: Sendable {
  /// The symbol, as it is typed.
  public var symbol = ""
  /// Who submits it: `president`, or States with semicolons between them.
  public var submitters = ""
  /// On whose behalf.
  public var onBehalfOf: String?
  /// When it was handed in, as it is typed.
  public var submittedAt: String?
  /// The day on its masthead.
  public var date: CalendarDate?
  /// Whether the certificate that it is the final text was signed.
  public var isCertified = false
  /// The language it was drafted in.
  public var original = Language.english
  /// The session, such as `Seventy-sixth session`; nothing for that of the symbol.
  public var session: String?
  /// The agenda item; nothing for that of the negotiation.
  public var agendaItem: AgendaItem?
  /// The job number, as it is typed.
  public var jobNumber: String?
  /// The document that changes are shown against, as it is typed.
  public var base: String?

  /// Says nothing yet.
  public init() {}
}
