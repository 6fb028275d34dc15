/// A note at the foot of the page, called from one place in the text.
public struct Footnote: Hashable, Sendable {
  /// The note's lasting identity; its anchor carries the same.
  public var id: FootnoteID
  /// The indicator as the version prints it: `3`, `*`.
  public var label: String
  /// The words of the note, without the indicator.
  public var runs: [Run]

  /// Makes a note.
  public init(id: FootnoteID, label: String, runs: [Run]) {
    self.id = id
    self.label = label
    self.runs = runs
  }
}
