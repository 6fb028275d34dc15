/// What those who lead the negotiation make of amendments, on the way to the next version.
///
/// A decision is about amendments and the version that the next one grows out of: what is deferred
/// in one round is decided in another. Several amendments that ask for the same are decided
/// together.
public struct Decision: Hashable, Codable, Sendable {
  /// What becomes of the amendments.
  public enum Outcome: String, Hashable, Codable, Sendable, CaseIterable {
    /// They go into the next version as they are.
    case accepted
    /// Something of them does.
    case acceptedInPart = "accepted in part"
    /// They do not.
    case notRetained = "not retained"
    /// They stay open: they stand in brackets in the next version, and are decided then.
    case deferred

    /// Whether the question is closed, so that later compilations leave it out.
    public var isAnswer: Bool { self != .deferred }
  }

  /// The number of the entry that circulated the version that the next one grows out of.
  public var version: Int
  /// The amendments; one without a place stands for all of its proposal.
  public var amendments: [Amendment.Pointer]
  /// What becomes of them.
  public var outcome: Outcome
  /// What is taken up in their place, of the version's own paragraphs; nothing where all of it is,
  /// where none of it is, or where it is worded by hand in the text.
  public var instead: [Amendment]
  /// Why, as delegations are told with the next version.
  public var note: String?

  /// Makes a decision.
  public init(
    version: Int,
    amendments: [Amendment.Pointer],
    outcome: Outcome,
    instead: [Amendment] = [],
    note: String? = nil
  ) {
    self.version = version
    self.amendments = amendments
    self.outcome = outcome
    self.instead = instead
    self.note = note
  }
}

/// Takes decisions back, so that they can be made anew.
public struct DecisionReturn: Hashable, Codable, Sendable {
  /// The number of the entry that circulated the version that they were made on.
  public var version: Int
  /// The amendments that are open again; one without a place stands for all of its proposal.
  public var amendments: [Amendment.Pointer]
  /// Why.
  public var reason: String?

  /// Takes decisions back.
  public init(version: Int, amendments: [Amendment.Pointer], reason: String? = nil) {
    self.version = version
    self.amendments = amendments
    self.reason = reason
  }
}
