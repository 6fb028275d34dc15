extension BracketTable {
  /// The most marks that one draft may carry.
  ///
  /// The longest compilations on record, of some 200 pages, have a few thousand. A text with
  /// more than a million is none that people negotiate, and is refused before it is held.
  public static let markLimit = 1_000_000

  /// A text has more bracket marks than ``markLimit``.
  public struct Overflow: Error, Hashable, Sendable {
    /// The paragraph in which the limit was passed, by its place in the draft.
    public var paragraph: Int
  }

  /// The marks without a partner, by their index; each is a finding.
  ///
  /// - Complexity: linear in the marks.
  public var unmatched: [Int] {
    marks.indices.filter { !pairs.indices.contains($0) || pairs[$0] == nil }
  }
}
