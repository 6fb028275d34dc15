/// What a body decides on, as it is typed.
public enum DecisionMatter: Sendable {
  /// An amendment: the number of its entry.
  case amendment(Int)
  /// Paragraphs that are voted on separately.
  case paragraphs(String)
  /// A motion, in words.
  case motion(String)
}
