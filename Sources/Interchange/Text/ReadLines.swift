public import DraftText

/// The lines of a source, with what was already noticed while making them.
public struct ReadLines: Hashable, Sendable {
  /// The lines, in order; blank ones and rules included.
  public var lines: [Line]
  /// What could not be carried over or was assumed.
  public var notes: [ReadingNote]

  /// Makes lines.
  public init(lines: [Line] = [], notes: [ReadingNote] = []) {
    self.lines = lines
    self.notes = notes
  }
}
