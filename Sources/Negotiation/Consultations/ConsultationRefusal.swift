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
  /// A reading that is not the first, second …
  case readingNumber(Int)
  /// The meeting was called off.
  case cancelled(Int)
  /// The meeting has been closed already.
  case closed(Int)
  /// The meeting has not begun.
  case notBegun(Int, start: Instant)
  /// A meeting that is to be part of itself.
  case partOfItself(Int)
  /// Nothing was said and no side taken.
  case nothingSaid
  /// Paragraphs were named without the version they are of.
  case paragraphsWithoutVersion
  /// A party spoke on its own behalf alone and was named twice.
  case onBehalfOfItself(PartyID)
}
