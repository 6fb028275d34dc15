/// How finely changes of words are shown.
///
/// It is a matter of display alone: scripts, data and merges are the same at every step.
public enum Detail: String, Hashable, Sendable, CaseIterable {
  /// The smallest script there is, word for word.
  case minimal
  /// Changes end where clauses do, and no crumbs are left between them.
  case readable
  /// Besides, a sentence or a paragraph of which little is left is shown as replaced whole.
  case paragraph
}
