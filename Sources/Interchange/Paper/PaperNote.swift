/// A note of a paper, which a place in its words calls.
///
/// Where pages are cut by whoever prints them, notes stand at the end of all of them.
public struct PaperNote: Hashable, Sendable {
  /// The indicator, such as `1` or `*`.
  public var mark: String
  /// The words of the note, without the indicator.
  public var text: PaperText

  /// Makes a note.
  public init(mark: String, text: PaperText) {
    self.mark = mark
    self.text = text
  }
}
