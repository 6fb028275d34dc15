extension Comparison {
  /// A shortcut that was taken where texts are too long and too unlike for the usual way.
  ///
  /// The scripts are exact with every one of them; they only say more than they would have to.
  ///
  /// ```swift
  /// if comparison.fallbacks.contains(.replacedWhole) { … }
  /// ```
  public enum Fallback: String, Hashable, Sendable, CaseIterable {
    /// A long stretch was compared by its shortest script, not by the one that reads best.
    case shortestScript
    /// The steps were spent, and what was left of the changed stretches is shown as replaced.
    case replacedWhole
    /// Not all splits and merges were looked for.
    case fragmentsLeft
  }
}
