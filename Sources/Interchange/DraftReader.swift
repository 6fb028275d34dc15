public import DraftText

/// Reads a draft out of the bytes of one format.
public protocol DraftReader: Sendable {
  /// Reads a draft.
  ///
  /// - Parameter bytes: the whole source.
  /// - Returns: the draft, with notes on everything that is not simply as it was in the source.
  /// - Throws: what makes the source unreadable; doubts are notes and not errors.
  func read(_ bytes: [UInt8]) throws(ReadingError) -> Reading
}
