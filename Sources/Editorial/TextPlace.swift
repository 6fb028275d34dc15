/// Where something stands in a draft.
public enum TextPlace: Hashable, Comparable, Sendable {
  /// In a paragraph, by its index.
  case paragraph(Int)
  /// In a footnote, by its index.
  case footnote(Int)
  /// In a letter that came with the draft, by its index and the index of its line.
  case letter(Int, line: Int)
  /// In the front matter, or in the text as a whole.
  case whole
}
