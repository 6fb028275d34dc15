public import Negotiation

/// Something about agreement as it was understood, to be seen before it is recorded.
public struct AgreementPlan: Sendable {
  /// The negotiation.
  public let negotiation: String
  /// What will be recorded.
  public let event: AgreementEvent
  /// What was understood, line by line.
  public let lines: [String]
  /// What should be looked at before it is recorded.
  public let warnings: [String]
  /// The versions there were when it was planned, by their entries.
  let versions: [Int]
  /// What was agreed, reserved and bracketed then.
  let agreements: Agreements
}

/// What is said of an agreement beside its paragraphs.
public struct AgreementParticulars: Sendable {
  /// The version whose numbers are meant; nothing for the latest.
  public var version: String?
  /// Where it was agreed.
  public var tier = AgreementTier.informals
  /// On whose capitals it is pending.
  public var pending: [String] = []
  /// What ties the paragraphs together.
  public var package: String?
  /// Paragraphs of the package that are not agreed yet.
  public var tied: [String] = []
  /// The entry of the meeting.
  public var meeting: Int?
  /// What was said with it.
  public var note: String?
  /// When it was said, as it is typed.
  public var said: String?

  /// Leaves everything out that can be.
  public init() {}
}

/// What is said of a reservation beside its paragraphs, or of brackets beside their words.
public struct ReservationParticulars: Sendable {
  /// The version whose numbers are meant; nothing for the latest.
  public var version: String?
  /// Who reserves, or who holds the brackets.
  public var parties: [String] = []
  /// The words it is about; nothing for all of them.
  public var words: String?
  /// The paragraphs it waits for.
  public var until: [String] = []
  /// Why.
  public var reason: String?
  /// When it was said, as it is typed.
  public var said: String?

  /// Leaves everything out that can be.
  public init() {}
}
