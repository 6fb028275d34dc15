/// What became of a paragraph, or of paragraphs that were split or merged.
///
/// The relations of a comparison are a partition: every paragraph of the old draft and every
/// paragraph of the new one stands in exactly one of them.
public struct Relation: Hashable, Sendable {
  /// What happened.
  public enum Operation: String, Hashable, Sendable, CaseIterable {
    /// The words are the same.
    case same
    /// The words differ.
    case modified
    /// The paragraph is new.
    case inserted
    /// The paragraph is gone.
    case deleted
    /// One paragraph became several.
    case split
    /// Several paragraphs became one.
    case merged
  }

  /// What happened.
  public var operation: Operation
  /// The paragraphs of the old draft, as indices in reading order.
  public var old: [Int]
  /// The paragraphs of the new draft, as indices in reading order.
  public var new: [Int]
  /// Whether the paragraph stands elsewhere among its neighbours than before.
  public var isMoved: Bool
  /// Whether the printed label differs; renumbering is never a change of words.
  public var isRelabelled: Bool
  /// The words, as the smallest readable script that spells both sides exactly.
  ///
  /// The text of a paragraph is spelled without its label and with anchors as `[^label]`;
  /// several paragraphs are joined by a line feed.
  public var script: [Segment]
  /// Kept words whose style differs, in the order of the new text.
  public var formatting: [FormattingChange]

  /// Makes a relation.
  public init(
    _ operation: Operation,
    old: [Int],
    new: [Int],
    isMoved: Bool = false,
    isRelabelled: Bool = false,
    script: [Segment],
    formatting: [FormattingChange] = []
  ) {
    self.operation = operation
    self.old = old
    self.new = new
    self.isMoved = isMoved
    self.isRelabelled = isRelabelled
    self.script = script
    self.formatting = formatting
  }
}
