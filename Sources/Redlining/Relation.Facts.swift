extension Relation {
  /// What a writer of summaries needs to know about a relation.
  public struct Facts: Hashable, Sendable {
    /// How much a change weighs.
    public enum Weight: Hashable, Sendable {
      /// The words are the same on both sides.
      case none
      /// Only typography differs, which nobody hears: spaces, dashes, quotation marks, capitals, or
      /// how a character is composed.
      case typographic
      /// Only punctuation differs, or which footnotes are called.
      case punctuation
      /// Words differ.
      case words
    }

    /// What happened.
    public var operation: Operation
    /// Whether the paragraph stands elsewhere than before.
    public var isMoved: Bool
    /// Whether the printed label differs.
    public var isRelabelled: Bool
    /// Whether kept words are set differently.
    public var isReformatted: Bool
    /// How much the change of words weighs.
    public var weight: Weight
    /// In how many places typography alone differs.
    public var typographicChanges: Int
    /// How many words are kept, those that are spelled otherwise among them; punctuation and anchors are not counted.
    public var keptWords: Int
    /// How many words are deleted.
    public var deletedWords: Int
    /// How many words are inserted.
    public var insertedWords: Int
    /// How many footnotes are called no longer.
    public var deletedAnchors: Int
    /// How many footnotes are called for the first time.
    public var insertedAnchors: Int

    /// Whether nothing but the label differs.
    public var isOnlyRelabelled: Bool {
      operation == .same && isRelabelled && !isMoved && !isReformatted
    }

    /// Whether nothing differs at all.
    public var isUnchanged: Bool {
      operation == .same && !isRelabelled && !isMoved && !isReformatted
    }
  }
}
