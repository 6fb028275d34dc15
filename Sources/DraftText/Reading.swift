/// A draft as it was read, with where each part stood and what the reader has to say about it.
public struct Reading: Hashable, Sendable {
  /// The draft.
  public var draft: Draft
  /// For each paragraph of the draft, the line it begins on, counted from 1; empty for a draft that
  /// was not read from lines.
  public var paragraphLines: [Int]
  /// For each footnote of the draft, the line it begins on, counted from 1.
  public var footnoteLines: [Int]
  /// What was joined, dropped, doubted, assumed or could not be carried over.
  public var notes: [ReadingNote]

  /// Makes a reading.
  public init(
    draft: Draft,
    paragraphLines: [Int] = [],
    footnoteLines: [Int] = [],
    notes: [ReadingNote] = []
  ) {
    self.draft = draft
    self.paragraphLines = paragraphLines
    self.footnoteLines = footnoteLines
    self.notes = notes
  }
}
