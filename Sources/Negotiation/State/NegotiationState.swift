/// What the entries of a record add up to.
///
/// Nothing in it is stored: it is made anew from the entries whenever it is needed, up to any of
/// them.
public struct NegotiationState: Hashable, Sendable {
  /// What is negotiated; nothing before the first entry.
  public internal(set) var opening: Opening?
  /// Who leads the negotiation now.
  public internal(set) var coFacilitators: [CoFacilitator] = []
  /// Who led it and left, with the change that they left with.
  public internal(set) var facilitationChanges: [FacilitationChange] = []
  /// The circulated versions, in the order in which they were recorded.
  public internal(set) var versions: [Version] = []
  /// The entries that circulated them, by the names that are in use.
  var versionNames: [VersionName: Int] = [:]
  /// The notes.
  public internal(set) var notes: [RecordedNote] = []
  /// The parties that are known by name here, beside States and standing groups.
  public internal(set) var parties = Parties()
  /// The meetings and what was said in them.
  public internal(set) var consultations = Consultations()
  /// The lists of speakers.
  public internal(set) var speakers = SpeakersLists()
  /// The lists of participants.
  public internal(set) var participants = ParticipantsLists()
  /// The deadlines.
  public internal(set) var deadlines = Deadlines()
  /// What was placed under silence, and what came of it.
  public internal(set) var silence = SilenceRounds()
  /// What parties want to see changed.
  public internal(set) var proposals = Proposals()
  /// What is agreed, reserved and bracketed.
  public internal(set) var agreements = Agreements()
  /// What was decided on it.
  public internal(set) var decisions = Decisions()
  /// The texts that were submitted, and what came of them.
  public internal(set) var tablings = Tablings()

  /// The state before the first entry.
  public init() {}
}

/// A note with its place in the record.
public struct RecordedNote: Hashable, Sendable {
  /// The number of its entry.
  public var number: Int
  /// When it was recorded.
  public var recorded: Instant
  /// The note.
  public var note: Note
}
