/// How the paragraphs of a source lie on its lines.
public enum Layout: String, Hashable, Sendable, CaseIterable {
  /// Each line is a whole paragraph; blank lines mean nothing.
  case line
  /// Paragraphs are wrapped hard over several lines.
  case wrapped
  /// Paragraphs are wrapped hard and a blank line stands between any two lines.
  case blank
}
