public import DraftText

/// Why something at meetings is refused.
public enum ConsultationRefusal: Hashable, Sendable {
  /// No entry of this number scheduled a meeting.
  case unknown(Int)
  /// A meeting without a time.
  case noSitting
  /// A sitting that ends before it begins.
  case endsBeforeItStarts(Sitting)
  /// A sitting longer than a day.
  case tooLong(Sitting)
  /// A sitting that begins before the one before it has ended.
  case overlapping(Sitting)
  /// An item of the programme that ends before it begins.
  case itemEndsBeforeItStarts(String)
  /// An item of the programme at a time at which the meeting does not sit.
  case itemOutsideMeeting(String)
  /// A reading that is not the first, second …
  case readingNumber(Int)
  /// Paragraphs were named without the version they are of.
  case paragraphsWithoutVersion
  /// Paragraphs of another version than the one on the table.
  case otherVersion(String)
  /// A meeting that would be part of itself, by itself or through others.
  case partOfItself(Int)
  /// The meeting was called off.
  case cancelled(Int)
  /// The meeting was put off and has no new time.
  case postponed(Int)
  /// The meeting has been closed already.
  case closed(Int)
  /// The meeting has not begun.
  case notBegun(Int, start: Instant)
  /// What happened at the meeting is recorded, so it cannot have been called off or lie ahead.
  case tookPlace(Int)
  /// Everybody named is known to have been there.
  case nobodyNew(Int)
  /// No entry of this number recorded an intervention.
  case unknownStatement(Int)
  /// The intervention was withdrawn.
  case withdrawn(Int)
  /// A correction that changes nothing, or moves the intervention to another meeting.
  case correctsNothing(Int)
  /// Neither who spoke nor that it is not for attribution.
  case noSpeaker
  /// A name beside a statement that is not for attribution.
  case namedWithoutAttribution
  /// A party that speaks on behalf of itself.
  case onBehalfOfItself(PartyID)
  /// Nothing was said and no side taken.
  case nothingSaid
  /// A position that only a paragraph can be met with.
  case needsParagraph(Intervention.Position)
}
