/// What a letter is for.
public enum LetterKind: String, Hashable, Sendable, CaseIterable {
  /// The President encloses a letter of the co-facilitators.
  case transmittal
  /// A version goes to all delegations.
  case circulation
  /// Delegations are invited to a meeting.
  case invitation
  /// Something is expected until a time.
  case deadline
  /// There is more time: for what is expected by a deadline, or under silence.
  case extended = "extension"
  /// A version is placed under silence.
  case silence
  /// Silence was broken, on these paragraphs.
  case broken
  /// Silence held.
  case conclusion
}
