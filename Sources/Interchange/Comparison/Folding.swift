/// What a comparison need not show where it is: it is counted, named, and shown as kept.
public enum Folding: String, Hashable, Sendable, CaseIterable {
  /// Changes of typography alone: spaces, dashes, quotation marks, capitals.
  case typography
}
